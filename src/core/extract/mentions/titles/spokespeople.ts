import { isInstitution } from "../../../model/actor.ts";
import { isPossessive, type Token } from "../../../text/tagged-text.ts";
import { holdsLevel, type Cast, type CastMember, type Found } from "../found.ts";
import { withArticle, type Title } from "./titles.ts";

/** Who speaks for an institution and has no name stands for it: [a Halvex spokeswoman], [a spokesman for the Sundby Group]. */
export function mentionSpokespeople(
  tokens: readonly Token[],
  titles: readonly Title[],
  names: readonly Found[],
  cast: Cast,
): Found[] {
  const institutions = names.filter(({ actor }) => isInstitution(cast.get(actor ?? "")?.kind));
  const endingAt = new Map(institutions.map((name) => [name.last, name]));
  const startingAt = new Map(institutions.map((name) => [name.first, name]));
  return titles.flatMap((title) => {
    if (title.plural) return [];
    const owner = ownerBehind(tokens, title, startingAt) ?? ownerBefore(tokens, title, endingAt);
    return owner ? standIn(tokens, title, owner, cast) : [];
  });
}

type NameAt = ReadonlyMap<number, Found>;

/** [a spokesman for] the Sundby Group. */
function ownerBehind(tokens: readonly Token[], { head }: Title, startingAt: NameAt): Found | undefined {
  if (!/^(?:for|of|from|at)$/.test(tokens[head.last]?.lower ?? "")) return undefined;
  const at = head.last + 1;
  return startingAt.get(at) ?? (tokens[at]?.pos === "DET" ? startingAt.get(at + 1) : undefined);
}

/** A Halvex [spokeswoman], a foreign [ministry spokesman], the company's [chief spokesman]. */
function ownerBefore(tokens: readonly Token[], { head, first }: Title, endingAt: NameAt): Found | undefined {
  const places = Array.from({ length: head.last - first }, (_, at) => head.last - 1 - at);
  return places
    .map((at) => endingAt.get(isPossessive(tokens[at - 1]) ? at - 1 : at))
    .find((name) => name !== undefined);
}

/** The institution itself, or the one person of the article who has that post there: [the Kremlin aide] after [Kremlin aide Lin Bo]. */
function standIn(tokens: readonly Token[], title: Title, owner: Found, cast: Cast): Found[] {
  const whole = { first: Math.min(title.first, owner.first), last: Math.max(title.last, owner.last) };
  const range = withArticle(tokens, { ...title, ...whole });
  const isNew = /^an?$/.test(tokens[range.first]!.lower);
  const holders = isNew ? [] : [...cast.values()].filter((member) => holdsPost(member, title, owner));
  if (holders.length > 1) return [];
  const actor = holders[0]?.id ?? owner.actor;
  return [{ ...range, form: "role", actor, members: [], candidates: [], rule: "role-of-body" }];
}

const holdsPost = (member: CastMember, { office }: Title, owner: Found): boolean =>
  member.affiliation === owner.actor && holdsLevel(member, office.level);

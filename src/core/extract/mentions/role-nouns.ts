import { actorId } from "../../model/actor.ts";
import type { KnownActor } from "../../lexicon/names.ts";
import { levelsOf, speaksForAnother } from "../../lexicon/offices.ts";
import type { Token } from "../../text/tagged-text.ts";
import { enlist, type Cast, type CastMember, type Found } from "./found.ts";
import type { Title } from "./titles.ts";

/** Roles without a name beside them: [the Chinese leader], [a Kremlin aide], [the Russian and US presidents]. */
export function mentionRoles(
  tokens: readonly Token[],
  titles: readonly Title[],
  names: readonly Found[],
  cast: Cast,
): Found[] {
  const beside = (title: Title) =>
    names.some(
      (name) =>
        title.last === name.first ||
        (title.first > name.last - 1 && title.first - name.last <= 3 && onlyFiller(tokens, name.last, title.first)),
    );
  return titles
    .filter((title) => title.office.level !== "courtesy" && !beside(title))
    .flatMap((title) => (title.plural ? pluralRole(tokens, title, cast) : singularRole(tokens, title, cast)));
}

const onlyFiller = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.text === "," && tokens.slice(from + 1, to).every((token) => token.pos === "DET" || token.pos === "ADJ");

/** With the article before it: [the Chinese leader]. */
function rangeOf(tokens: readonly Token[], title: Title) {
  const article = tokens[title.first - 1]?.pos === "DET";
  return { first: article ? title.first - 1 : title.first, last: title.last };
}

function singularRole(tokens: readonly Token[], title: Title, cast: Cast): Found[] {
  const owner = title.owners.at(-1)?.known.actor;
  if (!owner) return roleAgain(tokens, title, cast);
  const holders = [...cast.values()].filter((member) => holds(member, title)).map(({ id }) => id);
  const found = { ...rangeOf(tokens, title), form: "role" as const, members: [], candidates: [] };
  if (holders.length === 1) return [{ ...found, actor: holders[0]!, rule: "role-noun" }];
  if (holders.length > 1) return [{ ...found, actor: null, candidates: holders, rule: "role-noun" }];
  if (speaksForAnother(title.role)) return [{ ...found, actor: enlist(cast, owner).id, rule: "role-of-body" }];
  return [{ ...found, actor: nameless(title, owner, cast), rule: "role-without-name" }];
}

/** [the admiral], after [Admiral Ada Quill]: the one person of the article who was given that title. */
function roleAgain(tokens: readonly Token[], title: Title, cast: Cast): Found[] {
  if (tokens[title.first - 1]?.lower !== "the") return [];
  const word = tokens[title.last - 1]!.lemma;
  const holders = [...cast.values()].filter(
    ({ kind, roles }) => kind === "person" && [...roles].some((role) => endsIn(role, word)),
  );
  const [holder] = holders;
  if (!holder || holders.length > 1) return [];
  return [
    { ...rangeOf(tokens, title), form: "role", members: [], candidates: [], actor: holder.id, rule: "role-again" },
  ];
}

const endsIn = (role: string, word: string): boolean => role.toLowerCase().split(/[\s-]/).at(-1) === word;

/** [the Chinese president] where nobody is named: an actor known by the office, one for each head of a state. */
function nameless(title: Title, owner: KnownActor, cast: Cast): string | null {
  if (title.office.level !== "head" || owner.kind !== "state") return null;
  const id = actorId("person", `${title.office.level} ${owner.id}`);
  const member = enlist(cast, { id, kind: "person", name: title.role, country: owner.country });
  member.roles.add(title.role);
  return id;
}

/** Whether a person of the article holds such an office for the same owner. */
function holds(member: CastMember, title: Title): boolean {
  if (member.kind !== "person") return false;
  const { actor } = title.owners.at(-1)!.known;
  const owned = member.affiliation === actor.id || (actor.kind === "state" && member.country === actor.country);
  return owned && [...member.roles].some((role) => levelsOf(role).includes(title.office.level));
}

const governing = new Set([
  "head",
  "minister",
  "official",
  "aide",
  "spokesperson",
  "envoy",
  "legislator",
  "judge",
  "military",
  "police",
]);

/** [the Russian and US presidents]: one holder for each owner; without names, the states themselves. [French farmers] are neither. */
function pluralRole(tokens: readonly Token[], title: Title, cast: Cast): Found[] {
  if (title.owners.length === 0 || !governing.has(title.office.level)) return [];
  const members = title.owners.map((owner) => {
    const holder = [...cast.values()].filter((member) => holds(member, { ...title, owners: [owner] }));
    return holder.length === 1 && title.office.level === "head" ? holder[0]!.id : enlist(cast, owner.known.actor).id;
  });
  return [{ ...rangeOf(tokens, title), form: "group", actor: null, members, candidates: [], rule: "role-nouns" }];
}

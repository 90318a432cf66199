import type { OriginGroup } from "../../model/dossier.ts";
import { countryGoverned } from "./spokespeople.ts";
import type { FoundOrigin, Nameless, Standing } from "./origin-of.ts";

const standings: readonly Standing[] = ["source", "relay", "none"];

/**
 * The different origins of a claim, in groups that do not depend on each other. Those of the best standing count: beside
 * a source, own voice and relays may just leave that source out.
 */
export function groupOrigins(origins: readonly FoundOrigin[]): OriginGroup[] {
  const best = standings.find((standing) => origins.some((origin) => origin.standing === standing));
  const places = origins.map((_, at) => at);
  const counting = places.filter((at) => origins[at]!.standing === best);
  const rest = places.filter((at) => origins[at]!.standing !== best);
  const groups: number[][] = [];
  for (const at of counting) {
    const group = groups.find((members) => members.every((member) => mayBeOne(origins[member]!, origins[at]!)));
    if (group) group.push(at);
    else groups.push([at]);
  }
  const counted = groups.map((members) => ({ origins: members, tie: tieOf(members, origins), counts: true }));
  return rest.length > 0 ? [...counted, { origins: rest, tie: "no-source", counts: false }] : counted;
}

function tieOf(members: readonly number[], origins: readonly FoundOrigin[]): OriginGroup["tie"] {
  if (members.length < 2) return null;
  const all = members.map((at) => origins[at]!);
  if (all.some(({ nameless }) => nameless !== null)) return "may-be-one";
  return all.every(({ standing }) => standing === "relay") ? "relays" : "one-side";
}

/** Whether one origin may stand behind another, or both speak for the same side. */
function mayBeOne(a: FoundOrigin, b: FoundOrigin): boolean {
  if (a.side === b.side) return true;
  if (mayMean(a, b) || mayMean(b, a)) return true;
  if (a.nameless && b.nameless) return !areToldApart(a.nameless, b.nameless);
  return speaksFor(a, b.side) || speaksFor(b, a.side);
}

/** [the president] beside one of the story's presidents. */
const mayMean = ({ nameless }: FoundOrigin, { actors }: FoundOrigin): boolean =>
  nameless?.among.some((id) => actors.includes(id)) ?? false;

/** [two officials of Norland] or [Quill] of Norland, whose office nobody tells, beside [the Norland ministry]: its people are on its side. */
const speaksFor = ({ nameless, maybeSide }: FoundOrigin, side: string): boolean =>
  maybeSide === side ||
  (nameless?.kind === "officials" && countryGoverned(side) !== null && nameless.of.includes(side));

/** Nameless people are two where their words are of another kind of people, or of people of somebody else. */
function areToldApart(a: Nameless, b: Nameless): boolean {
  if (a.of.length > 0 && b.of.length > 0 && !a.of.some((side) => b.of.includes(side))) return true;
  return isSpecific(a) && isSpecific(b) && a.kind !== b.kind;
}

/** [sources], [a person familiar with it] may be anybody. */
const isSpecific = ({ kind }: Nameless): boolean => kind !== null && kind !== "sources";

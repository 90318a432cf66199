import type { Clause } from "../../text/parsed-text.ts";
import type { Found } from "./found.ts";
import { holds, type Scene } from "./scene.ts";

/** Pairs of events by their place in the list: the first is told to come after the second. */
export type Order = readonly [later: number, earlier: number];

type Side = "after" | "before";

/** Words that put their event before or after the one that they hang on. */
const sides: ReadonlyMap<string, Side> = new Map<string, Side>([
  ["after", "after"],
  ["following", "after"],
  ["before", "before"],
]);

/** What comes before what, by [after], [following], [before] between two events of one sentence, and by [hours later]. */
export function orderOf(scene: Scene, events: readonly Found[]): Order[] {
  return [...bySubordination(scene, events), ...byNarration(events)];
}

/** [on Wednesday, and some hours later held a call], [had met two days earlier]: counted from the event told before. */
function byNarration(events: readonly Found[]): Order[] {
  return events.flatMap(({ dated }, index) => {
    const meaning = dated?.reading.meaning;
    const isCounted = meaning?.kind === "distance" && meaning.origin === "text" && meaning.sign !== 0;
    if (!isCounted || index === 0 || events[index - 1]!.dated === dated) return [];
    return [meaning.sign > 0 ? ([index, index - 1] as const) : ([index - 1, index] as const)];
  });
}

function bySubordination(scene: Scene, events: readonly Found[]): Order[] {
  return events.flatMap((event, index) => {
    const side = sideOf(scene, event);
    const main = side ? mainEvent(scene, event, events) : -1;
    if (main < 0) return [];
    return [side === "after" ? ([main, index] as const) : ([index, main] as const)];
  });
}

/** [after Xi held a call], [hours before meeting Macron], [following talks with Macron] */
function sideOf({ text }: Scene, { clause, head, noun, extent }: Found): Side | undefined {
  const isNoun = head === noun;
  const at = isNoun ? extent.first - 1 : clause.first;
  const found =
    sides.get(text.tokens[at]?.lower ?? "") ??
    (isNoun ? undefined : sides.get(text.tokens[clause.verb.first - 1]?.lower ?? ""));
  return found ?? (text.tokens[at - 1]?.lower === "ahead" && text.tokens[at]?.lower === "of" ? "before" : undefined);
}

/** The event of the clause that the other hangs on: nearest before it, else the nearest in its sentence. */
function mainEvent({ text }: Scene, { clause, head, noun }: Found, events: readonly Found[]): number {
  const own = head === noun ? clause : aboveOf(text.clauses, clause);
  if (!own) return -1;
  return events.findLastIndex(
    (other) =>
      other.head !== head && other.head !== noun && isIn(own, other) && !holds(clauseRange(clause, own), other.head),
  );
}

const aboveOf = (clauses: readonly Clause[], { governor }: Clause): Clause | null =>
  governor === null ? null : clauses[governor]!;

/** The words of a subordinate clause; none where the clause is the main one itself. */
const clauseRange = (clause: Clause, own: Clause) => (clause === own ? { first: 0, last: 0 } : clause);

const isIn = (own: Clause, { clause, head }: Found): boolean =>
  clause === own || (holds(own, head) && clause.sentence === own.sentence);

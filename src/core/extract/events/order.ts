import type { Clause } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import type { Found } from "./found.ts";
import { holds, type Scene } from "./scene.ts";

/** One event told to come after another, by their places in the list, with the words that say so. */
export interface Order {
  readonly later: number;
  readonly earlier: number;
  readonly words: TokenRange;
}

type Side = "after" | "before";

/** Words that put their event before or after the one that they hang on. */
const sides: ReadonlyMap<string, Side> = new Map<string, Side>([
  ["after", "after"],
  ["following", "after"],
  ["before", "before"],
]);

/** What comes before what, by [after], [following], [before] between two events of one sentence, and by [hours later]. */
export function orderOf(scene: Scene, events: readonly Found[]): Order[] {
  return [...bySubordination(scene, events), ...byNarration(scene, events)];
}

const inOrder = (side: Side, event: number, other: number, words: TokenRange): Order =>
  side === "after" ? { later: event, earlier: other, words } : { later: other, earlier: event, words };

/** [on Wednesday, and some hours later held a call], [had met two days earlier]: counted from the event told before. */
function byNarration({ times }: Scene, events: readonly Found[]): Order[] {
  return events.flatMap(({ dated }, index) => {
    const meaning = dated?.reading.meaning;
    const isCounted = meaning?.kind === "distance" && meaning.origin === "text" && meaning.sign !== 0;
    const words = times.find(({ value }) => value === dated);
    if (!isCounted || !words || index === 0 || events[index - 1]!.dated === dated) return [];
    return [inOrder(meaning.sign > 0 ? "after" : "before", index, index - 1, words)];
  });
}

/** [after Xi held a call], [hours before meeting Macron], [following talks with Macron], [ahead of talks with Macron] */
function bySubordination(scene: Scene, events: readonly Found[]): Order[] {
  return events.flatMap((event, index) => {
    const lead = leadOf(scene, event);
    const main = lead ? mainEvent(scene, event, lead.of, events) : -1;
    if (!lead || main < 0) return [];
    return [inOrder(lead.side === "after" ? "before" : "after", index, main, lead.words)];
  });
}

/** A word that says how an event lies to the one that it hangs on, and whether it leads a phrase or a clause. */
interface Lead {
  readonly side: Side;
  readonly words: TokenRange;
  readonly of: "phrase" | "clause";
}

/** Before the noun, or at the head of the clause: [following talks], [hours after Xi held a call]. */
function leadOf(scene: Scene, { clause, head, noun, extent }: Found): Lead | null {
  const phrase = head === noun ? leadAt(scene, extent.first - 1, "phrase") : null;
  return phrase ?? leadAt(scene, clause.first, "clause") ?? leadAt(scene, clause.verb.first - 1, "clause");
}

function leadAt({ text: { tokens } }: Scene, at: number, of: Lead["of"]): Lead | null {
  const side = sides.get(tokens[at]?.lower ?? "");
  if (side) return { side, words: { first: at, last: at + 1 }, of };
  const isAhead = tokens[at - 1]?.lower === "ahead" && tokens[at]?.lower === "of";
  return isAhead ? { side: "before", words: { first: at - 1, last: at + 1 }, of } : null;
}

/** The event of the clause that the other hangs on: the last one told in it. */
function mainEvent({ text }: Scene, { clause, head, noun }: Found, of: Lead["of"], events: readonly Found[]): number {
  const own = of === "phrase" ? clause : aboveOf(text.clauses, clause);
  if (!own) return -1;
  const below = of === "phrase" ? { first: 0, last: 0 } : clause;
  return events.findLastIndex(
    (other) => other.head !== head && other.head !== noun && isIn(own, other) && !holds(below, other.head),
  );
}

const aboveOf = (clauses: readonly Clause[], { governor }: Clause): Clause | null =>
  governor === null ? null : clauses[governor]!;

const isIn = (own: Clause, { clause, head }: Found): boolean =>
  clause === own || (holds(own, head) && clause.sentence === own.sentence);

import type { TimeReference } from "../../model/time.ts";
import type { Lean } from "../../model/time-meaning.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";

type Bound = NonNullable<TimeReference["bound"]>;

/** A time of a text with its bound, and where it looks. */
export interface Bounded extends TokenRange {
  readonly bound: Bound | undefined;
  readonly lean: Lean;
}

const bounds: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["since", "since"],
  ["from", "since"],
  ["between", "since"],
  ["after", "after"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["before", "before"],
  ["by", "by"],
]);

/** The preposition before a time that makes it the begin or the end of something: [since Monday], [by the end of March]. */
export const boundOf = (tokens: readonly Token[], { first }: TokenRange): Bound | undefined =>
  bounds.get(tokens[first - 1]?.lower ?? "");

/** Whether a time is the second end of the one before it: [from Monday to Friday], [between March and May]. */
export const isSecondEnd = (tokens: readonly Token[], { first }: TokenRange, before: Bounded | null): boolean =>
  before?.bound === "since" &&
  before.last === first - 1 &&
  /^(to|and|until|till|through|-|–)$/.test(tokens[first - 1]?.lower ?? "");

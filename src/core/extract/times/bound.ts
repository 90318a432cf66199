import type { TimeReference } from "../../model/time.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";

type Bound = NonNullable<TimeReference["bound"]>;

/** A time of a text with its bound. */
export interface Bounded extends TokenRange {
  readonly bound: Bound | undefined;
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

/**
 * The preposition before a time that makes it the begin or the end of something: [since Monday], [until 20 November],
 * [by the end of March], and behind a begin [from Monday to Friday], [between March and May].
 */
export function boundOf(tokens: readonly Token[], { first }: TokenRange, before: Bounded | null): Bound | undefined {
  const word = tokens[first - 1]?.lower ?? "";
  const isEnd =
    before?.bound === "since" && before.last === first - 1 && /^(to|and|until|till|through|-|–)$/.test(word);
  return isEnd ? "until" : bounds.get(word);
}

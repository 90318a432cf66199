import type { TimeReference } from "../../model/time.ts";
import type { TimeMeaning } from "../../model/time-meaning.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";
import { dates, isWritten } from "../../times/resolve.ts";
import type { Finding } from "./finding.ts";

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

/** The preposition before a time that makes it the begin or the end of something: [since Monday], [by the end of March]. */
export const boundOf = (tokens: readonly Token[], { first }: TokenRange): Bound | undefined =>
  bounds.get(tokens[first - 1]?.lower ?? "");

/** Whether a time is the second end of the one before it: [from Monday to Friday], [between March and May]. */
export const isSecondEnd = (tokens: readonly Token[], { first }: TokenRange, before: Bounded | null): boolean =>
  before?.bound === "since" &&
  before.last === first - 1 &&
  /^(to|and|until|till|through|-|–)$/.test(tokens[first - 1]?.lower ?? "");

/** A weekday behind a weekday, or a date without a year behind a date, as the second end: the first one after the other. */
export function asSecondEnd(finding: Finding, start: TimeMeaning): Finding {
  const { meaning } = finding;
  const isOpen = meaning.kind === "weekday" || (meaning.kind === "calendar" && meaning.month && !isWritten(meaning));
  return isOpen && meaning.kind === start.kind
    ? { ...finding, meaning: { ...meaning, which: 1, origin: "text" } }
    : finding;
}

/** Whether a time can be one end of something: not a length, nor [from 3 to 5 December], which has both. */
export const mayBind = (meaning: TimeMeaning): boolean =>
  dates(meaning) && !(meaning.kind === "calendar" && meaning.lastDay !== undefined);

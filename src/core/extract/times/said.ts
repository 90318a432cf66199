import type { Statement } from "../../model/statement.ts";
import type { TimeReference } from "../../model/time.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { innermost } from "../../text/spans.ts";
import { tokensIn } from "../../text/tagged-text.ts";
import { countsFromDay, resolveAmong } from "../../times/resolve.ts";
import { someDaysOf } from "../../times/range.ts";
import { timexOf } from "../../times/timex.ts";
import { directionOf } from "./direction/direction.ts";

/** Counts the times of quoted words from when they were said, where the text dates that: “We meet [next week],” he said in January. */
export function countFromSaying(
  text: ParsedText,
  { publishedAt }: { readonly publishedAt: string | null },
  times: readonly TimeReference[],
  statements: readonly Statement[],
): TimeReference[] {
  const today = publishedAt?.slice(0, 10) ?? null;
  return times.map((time) => {
    const saidAt = countsFromDay(time.reading.meaning) && isQuoted(text, time) ? saidAtOf(time, statements) : null;
    if (!saidAt?.from || !saidAt.to || saidAt.from === today) return time;
    const range = resolveAmong(time.reading, someDaysOf({ from: saidAt.from, to: saidAt.to }), null);
    return {
      ...time,
      from: range?.from ?? null,
      to: range?.to ?? null,
      direction: directionOf(time.reading, range, today),
      basis: range ? "said" : "unresolved",
      timex: timexOf(time.reading, range),
    };
  });
}

const isQuoted = (text: ParsedText, { span }: TimeReference): boolean =>
  (tokensIn(text, span)[0]?.quotation ?? -1) >= 0;

const saidAtOf = ({ span }: TimeReference, statements: readonly Statement[]): Statement["saidAt"] =>
  innermost(statements, span)?.saidAt ?? null;

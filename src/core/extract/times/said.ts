import type { Statement } from "../../model/statement.ts";
import type { Span } from "../../model/span.ts";
import type { TimeRange, TimeReference } from "../../model/time.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { contains, innermost } from "../../text/spans.ts";
import { tokensIn, type Quotation } from "../../text/tagged-text.ts";
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
    const quotation = countsFromDay(time.reading.meaning) ? quotationOf(text, time) : undefined;
    const saidAt =
      quotation &&
      (saidAtOf(time, statements) ??
        ledIn(text, quotation, times) ??
        openedOn(text, quotation, times) ??
        speaking(text, quotation, times));
    if (!saidAt || saidAt.from === today) return time;
    const range = resolveAmong(time.reading, someDaysOf(saidAt));
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

/** The quotation that a time stands in. */
const quotationOf = (text: ParsedText, { span }: TimeReference): Quotation | undefined =>
  text.quotations[tokensIn(text, span)[0]?.quotation ?? -1];

function saidAtOf({ span }: TimeReference, statements: readonly Statement[]): TimeRange | null {
  const { from, to } = innermost(statements, span)?.saidAt ?? {};
  return from && to ? { from, to } : null;
}

/** In a letter [dated 4 July]: “…”: the day in the words that lead in with a colon. */
function ledIn(text: ParsedText, quotation: Quotation, times: readonly TimeReference[]): TimeRange | null {
  const mark = quotation.first - 1;
  if (text.tokens[mark - 1]?.text !== ":") return null;
  const sentence = text.sentences[text.tokens[mark - 1]!.sentence]!;
  return lastDayIn(times, { start: sentence.start, end: quotation.start });
}

/** On [2 June] he had threatened to resume it “tomorrow”: the day that the sentence opens with. */
function openedOn(text: ParsedText, quotation: Quotation, times: readonly TimeReference[]): TimeRange | null {
  const sentence = text.sentences[text.tokens[quotation.first - 1]?.sentence ?? -1];
  const opening = sentence && text.tokens[sentence.first + 1];
  if (!opening || text.tokens[sentence.first]!.lower !== "on") return null;
  return lastDayIn(times, { start: opening.start, end: Math.min(quotation.start, opening.start + longestDate) });
}

/** Letters of a day, with its weekday and year. */
const longestDate = 32;

/** Speaking [on Monday], she sounded certain. “…”: the day in the sentence before, if it begins with the saying. */
function speaking(text: ParsedText, quotation: Quotation, times: readonly TimeReference[]): TimeRange | null {
  const own = text.sentences[text.tokens[quotation.first]?.sentence ?? -1];
  const before = own && text.sentences[own.index - 1];
  if (!before || before.paragraph !== own.paragraph || !sayings.test(text.tokens[before.first]!.lower)) return null;
  return lastDayIn(times, before);
}

const sayings = /^(speaking|writing|addressing|talking)$/;

/** The last past day among the times in a span. */
function lastDayIn(times: readonly TimeReference[], span: Span): TimeRange | null {
  const days = times.filter(
    (time) =>
      contains(span, time.span) && time.granularity === "day" && time.direction === "past" && time.from !== null,
  );
  const { from, to } = days.at(-1) ?? {};
  return from && to ? { from, to } : null;
}

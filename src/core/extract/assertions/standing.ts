import { lexicon } from "../../lexicon/lexicon.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Statement } from "../../model/statement.ts";
import type { TimeReference } from "../../model/time.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { comparePrefixes, firstDayOf, isoDay } from "../../times/calendar.ts";
import type { Unit } from "./units.ts";

/** Days by which what an article tells must lie behind its publication to be background. */
const longAgo = 60;

const captions = lexicon.captions.map(({ pattern }) => new RegExp(pattern, "u"));

/** What part an assertion has in its article: news, what had been long before, or no running text at all. */
export function standingOf(
  text: ParsedText,
  unit: Unit,
  {
    publishedAt,
    statement,
    times,
  }: {
    readonly publishedAt: string | null;
    readonly statement: Statement | undefined;
    readonly times: readonly TimeReference[];
  },
): Assertion["standing"] {
  const sentence = text.sentences[text.tokens[unit.first]!.sentence]!;
  const paragraph = text.paragraphs[sentence.paragraph]!;
  if (captions.some((caption) => caption.test(text.text.slice(paragraph.start, paragraph.end)))) return "caption";
  if (paragraph.heading) return "heading";
  if (text.tokens[sentence.last - 1]!.text === "?") return "question";
  return publishedAt !== null && statement === undefined && areLongBefore(times, publishedAt) ? "background" : "told";
}

/** Whether there are dates, and all of them are over long before a day. */
function areLongBefore(times: readonly TimeReference[], publishedAt: string): boolean {
  const dated = times.flatMap(({ to }) => to ?? []);
  const limit = isoDay(firstDayOf(publishedAt.slice(0, 10)) - longAgo);
  return dated.length > 0 && dated.every((to) => comparePrefixes(to, limit) < 0);
}

import { clausesOf, type Clause, type ParsedText } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import type { Draft } from "./draft.ts";

/** The words between the cue and the content, and behind an inverted or trailing attribution: where the chain stands. */
export function around(text: ParsedText, draft: Draft): TokenRange[] {
  const sentence = text.sentences[text.tokens[draft.cue.first]!.sentence]!;
  const content = draft.content.filter((range) => range.last > sentence.first && range.first < sentence.last);
  const edges = [sentence.first, ...content.flatMap(({ first, last }) => [first, last]), sentence.last];
  const gaps: TokenRange[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const gap = { first: edges[at]!, last: edges[at + 1]! };
    if (gap.last > gap.first && gap.first <= draft.cue.last + 1 && gap.last >= draft.cue.first) gaps.push(gap);
  }
  return gaps;
}

/** Whether words were read as content that hold no clause of their own: [a ceasefire in an audio message]. */
export function isPhrase(text: ParsedText, { first, last }: TokenRange): boolean {
  const holds = ({ verb }: Clause): boolean =>
    verb.form === "finite" && verb.first >= first && verb.last <= last && text.tokens[verb.last]?.lower !== "by";
  return !clausesOf(text, text.tokens[first]!.sentence).some(holds);
}

const leads = /^(?:according|as|in|on|at|quoted|cited|reported|published|carried|citing|quoting)$/;

/** What trails behind the content and a comma, where it tells how the words came: [X told Y that Z], according to state television. */
export function trailing(text: ParsedText, { content, cue }: Draft): TokenRange | null {
  const { tokens, sentences } = text;
  const last = content.at(-1)!;
  if (last.last <= cue.first) return null;
  const first = lastComma(text, last) ?? behindMarks(text, last.last);
  const { sentence } = tokens[last.last - 1]!;
  const isTail = tokens[first]?.sentence === sentence && leads.test(tokens[first]!.lower);
  return isTail ? { first, last: sentences[sentence]!.last } : null;
}

function behindMarks({ tokens }: ParsedText, end: number): number {
  let first = end;
  while (tokens[first]?.pos === "PUNCT" && first - end < 3) first++;
  return first;
}

const longestTail = 12;

/** The token behind a comma near the end of reported words, where no verb follows but a participle: [it was late], in remarks carried by state radio. */
function lastComma({ tokens }: ParsedText, { first, last }: TokenRange): number | null {
  for (let at = last - 1; at > Math.max(first, last - longestTail); at--) {
    if (tokens[at]!.quotation >= 0 || tokens[at]!.pos === "AUX") return null;
    if (tokens[at]!.text === "," && leads.test(tokens[at + 1]?.lower ?? "")) return at + 1;
  }
  return null;
}

import type { ParsedText } from "../../text/parsed-text.ts";
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

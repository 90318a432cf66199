import { clausesOf, type Clause, type ParsedText } from "../../../text/parsed-text.ts";
import { withMarks } from "../../../text/ranges.ts";
import type { Quotation, TokenRange } from "../../../text/tagged-text.ts";
import {
  endOf,
  hasVerb,
  isOnlySaying,
  isParenthesis,
  isSaying,
  quotationAt,
  sentenceOf,
  startOf,
  type Attribution,
  type ContentPattern,
} from "./attribution.ts";
import { complement } from "./content-behind.ts";
import { isMark, trimmed } from "../draft.ts";

/** ["…," X said]: a quotation before the attribution. */
export const quotedBefore: ContentPattern = (text, attribution) => {
  const start = startOf(attribution);
  const { first } = sentenceOf(text, attribution.clause);
  const quoted = start - 2 >= first && isMark(text, start - 1) && text.tokens[start - 2]!.quotation >= 0;
  if (!quoted || !isSaying(attribution) || attribution.clause.kind === "gerund") return [];
  const range = quotationBack(text, start - 1, first);
  const partial = text.quotations[text.tokens[start - 2]!.quotation]!.first - 1 > range.first;
  return partial && complement(text, attribution).length > 0 ? [] : [range, ...resumed(text, attribution)];
};

/** [“Will you go?” Mr. X asked.]: a quotation that ends its own sentence, before one that only says whose it is. */
export const sentenceBefore: ContentPattern = (text, attribution) => {
  const { clause, cue } = attribution;
  const mark = startOf(attribution) - 1;
  const { first } = sentenceOf(text, clause);
  const closes =
    mark <= first && mark >= first - 1 && isMark(text, mark) && /[.!?…]$/.test(text.tokens[mark - 1]?.text ?? "");
  const quotation = closes ? text.quotations[text.tokens[mark - 1]!.quotation] : undefined;
  const isAlone = (clause.object === null || cue.addressee) && saysNoMore(text, clause);
  if (!quotation || !cue.takes.includes("quote") || !isAlone || !isSameParagraph(text, quotation, clause)) return [];
  return [withMarks(quotation), ...resumed(text, attribution)];
};

/** Neither [said: …] nor [said, though, that …]. */
const saysNoMore = (text: ParsedText, { sentence, verb }: Clause): boolean =>
  text.tokens[verb.last]?.text !== ":" &&
  clausesOf(text, sentence).every(
    (other) => other.verb.first <= verb.first || !/^(?:main|complement)$/.test(other.kind),
  );

const isSameParagraph = (text: ParsedText, { paragraph }: Quotation, clause: Clause): boolean =>
  paragraph === sentenceOf(text, clause).paragraph;

/** [The plan, X said, has failed], [In May, X said, it failed]: what stands on both sides. */
export const interrupted: ContentPattern = (text, attribution) => {
  const { clause } = attribution;
  const { first, last } = sentenceOf(text, clause);
  const [start, end] = [startOf(attribution), commaBehind(text, endOf(attribution), last)];
  if (end < 0 || start - 1 <= first || text.tokens[start - 1]!.text !== "," || !isParenthesis(attribution)) return [];
  const after = trimmed(text, { first: end + 1, last });
  const before = trimmed(text, { first, last: start - 1 });
  if (!before || !after || !hasVerb(text, clause, after.first, after.last) || leads(text, after.first)) return [];
  return [before, after];
};

const longestAdjunct = 6;

/** The comma right behind an attribution, or behind when and where it was made: [X said on Monday,]. */
function commaBehind(text: ParsedText, end: number, limit: number): number {
  for (let at = end; at < Math.min(limit, end + longestAdjunct); at++) {
    if (text.tokens[at]!.text === ",") return at;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(text.tokens[at]!.pos)) return -1;
  }
  return -1;
}

/** Words that the article goes on with: [, adding], [, who], [, but]. */
const leads = (text: ParsedText, at: number): boolean =>
  text.tokens[at]!.lower.endsWith("ing") ||
  /^(?:who|which|but|while|although|though|as|according)$/.test(text.tokens[at]!.lower);

/** [The talks failed, X said]: a clause before the attribution. */
export const clauseBefore: ContentPattern = (text, attribution) => {
  const { clause } = attribution;
  const start = startOf(attribution);
  const { first } = sentenceOf(text, clause);
  if (start - 1 <= first || !isSaying(attribution) || text.tokens[start - 1]!.text !== ",") return [];
  if (!isOnlySaying(attribution)) return [];
  const range = hasVerb(text, clause, first, start) ? trimmed(text, { first, last: start }) : null;
  return range ? [range, ...resumed(text, attribution)] : [];
};

/** From the mark that closes a quotation back to the sentence's start, or to the quotation's own start before it. */
function quotationBack(text: ParsedText, mark: number, sentenceFirst: number): TokenRange {
  const quotation = text.quotations[text.tokens[mark - 1]!.quotation]!;
  const { first } = withMarks(quotation);
  const own = first <= sentenceFirst || /^[,:]$/.test(text.tokens[first - 1]!.text);
  return { first: own ? first : sentenceFirst, last: mark + 1 };
}

/** ["A," he said, "B"]: the part behind an attribution that interrupts. */
function resumed(text: ParsedText, attribution: Attribution): TokenRange[] {
  const { last } = sentenceOf(text, attribution.clause);
  for (let at = endOf(attribution); at < Math.min(last, endOf(attribution) + 12); at++) {
    const opens = isMark(text, at) && (text.tokens[at + 1]?.quotation ?? -1) >= 0;
    if (opens && /^[,:.]$/.test(text.tokens[at - 1]!.text)) return [quotationAt(text, at)];
  }
  return [];
}

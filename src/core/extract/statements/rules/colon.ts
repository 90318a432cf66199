import { lexicon } from "../../../lexicon/lexicon.ts";
import { unnamedAt } from "../../../lexicon/unnamed.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Paragraph, TokenRange } from "../../../text/tagged-text.ts";
import { quotationAt } from "./attribution.ts";
import { isMark, type Draft, type Finder } from "../draft.ts";

const longest = 6;

/** [Peskov: "Yes, we knew."], [TAPPER: Do you think], [Kremlin: We knew], [Poll: Most knew]: a quotation, a transcript, a headline. */
export const findColons: Finder = (text) =>
  text.paragraphs.flatMap((paragraph): Draft[] => {
    const at = colonAt(text, paragraph);
    if (at <= paragraph.first || at + 1 >= paragraph.last || isLabel(text, paragraph.first, at)) return [];
    const source = { first: paragraph.first, last: at };
    const content = contentBehind(text, paragraph, source);
    if (!content) return [];
    return [
      { source, cue: { first: at, last: at + 1 }, content: [content], cueClass: "say", clause: null, rule: "colon" },
    ];
  });

/** The token of a colon among the first words of a paragraph; -1 where there is none. */
function colonAt(text: ParsedText, { first, last }: TokenRange): number {
  const words = text.tokens.slice(first, Math.min(last, first + longest));
  return words.find(({ text: word }) => word === ":")?.index ?? -1;
}

/** The whole of a headline or of a turn in a transcript; elsewhere only a quotation. */
function contentBehind(text: ParsedText, paragraph: Paragraph, { first, last: at }: TokenRange): TokenRange | null {
  const rest = { first: at + 1, last: paragraph.last };
  const quoted = isMark(text, at + 1) && (text.tokens[at + 2]?.quotation ?? -1) >= 0;
  if (isHeadline(text, paragraph)) return isName(text, first, at) || isUnnamed(text, first, at) ? rest : null;
  if (!isName(text, first, at)) return null;
  return quoted ? quotationAt(text, at + 1) : isInCapitals(text, first, at) ? rest : null;
}

const longestHeadline = 20;

/** A heading, or a first paragraph of one short sentence. */
const isHeadline = (text: ParsedText, { heading, index, first, last }: Paragraph): boolean =>
  heading ||
  (index === 0 && last - first <= longestHeadline && text.tokens[last - 1]!.sentence === text.tokens[first]!.sentence);

function isName(text: ParsedText, first: number, last: number): boolean {
  const words = text.tokens.slice(first, last);
  return words.every(({ pos }) => pos === "PROPN" || pos === "NOUN") && words.at(-1)!.pos === "PROPN";
}

/** [Poll], [State media]: a source without a name. */
const isUnnamed = (text: ParsedText, first: number, last: number): boolean =>
  text.tokens
    .slice(first, last)
    .some(({ index }) => index + (unnamedAt(text.tokens, index, last)?.length ?? 0) === last);

const isInCapitals = (text: ParsedText, first: number, last: number): boolean =>
  text.tokens.slice(first, last).every(({ text: word }) => word === word.toUpperCase());

/** [Opinion], [EXCLUSIVE], [Q]: words before a colon that name nobody. */
const labels: ReadonlySet<string> = new Set([
  ...lexicon["kind-labels"].map(({ label }) => label),
  ..."q breaking byline correction exclusive photos update video watch".split(" "),
]);

const isLabel = (text: ParsedText, first: number, last: number): boolean =>
  last - first === 1 && labels.has(text.tokens[first]!.lower);

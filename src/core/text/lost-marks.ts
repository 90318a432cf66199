import { cueOf } from "../lexicon/cues.ts";
import { isQuotationMark, startsSentence, type Mark } from "./quotation-marks.ts";
import { isPossessive, type Paragraph, type Token } from "./tagged-text.ts";

/** A mark that opens a quotation which none closes. */
export interface Unclosed {
  readonly tokens: readonly Token[];
  readonly paragraph: Paragraph;
  readonly open: Mark;
  /** The next mark or the paragraph's end: no further do its words reach. */
  readonly limit: number;
  /** Whether the next paragraph starts with a mark of the same family. */
  readonly nextOpens: boolean;
}

/** One way to tell where the words of an unclosed quotation end; null where it cannot. */
type Ending = (unclosed: Unclosed) => number | null;

/** [“We wait.] and a paragraph that starts with a mark again: each opens, only the last closes. */
const intoNext: Ending = ({ paragraph, limit, nextOpens }) => (nextOpens && limit === paragraph.last ? limit : null);

/** [“We wait, he said.]: before the words that say whose it is. */
const beforeAttribution: Ending = ({ tokens, open, limit }) => {
  for (let at = open.last; at < limit; at++)
    if (/^[,.!?…]$/.test(tokens[at]!.text) && isAttribution(tokens, at + 1, limit)) return at + 1;
  return null;
};

/** [“We wait. We go.]: the whole of a paragraph. */
const wholeParagraph: Ending = ({ paragraph, open, limit }) =>
  open.first === paragraph.first && limit === paragraph.last ? limit : null;

/** [“We wait. “We go,” he said], [Lund said: “We wait. Then …]: what starts like a sentence reaches at least to its end. */
const endOfSentence: Ending = ({ tokens, open, limit }) => {
  if (!startsSentence(open) || !/^\p{Lu}/u.test(tokens[open.last]?.text ?? "")) return null;
  let at = open.last;
  while (at < limit && !/^[.!?…]$/.test(tokens[at]!.text)) at++;
  return at < limit ? at + 1 : null;
};

const endings: readonly Ending[] = [intoNext, beforeAttribution, wholeParagraph, endOfSentence];

/** The token behind the last word of an unclosed quotation; null where no way is safe, for it is no quotation then. */
export function endOfUnclosed(unclosed: Unclosed): number | null {
  const { open, paragraph } = unclosed;
  if (open.family === "single") return open.first === paragraph.first ? intoNext(unclosed) : null;
  for (const ending of endings) {
    const end = ending(unclosed);
    if (end !== null) return end;
  }
  return null;
}

/** A mark that closes a quotation which none opens. */
export interface Unopened {
  readonly tokens: readonly Token[];
  readonly paragraph: Paragraph;
  readonly close: Mark;
}

/** [We wait,” he said]: what its speaker is named behind starts with its sentence; null where nobody is or another mark stands in it. */
export function startOfUnopened({ tokens, paragraph, close }: Unopened): number | null {
  if (!/^[,.!?…]$/.test(close.before) || !isAttribution(tokens, close.last, paragraph.last)) return null;
  let at = close.first;
  while (at > paragraph.first && tokens[at - 1]!.sentence === tokens[close.first]!.sentence) {
    at--;
    if (isQuotationMark(tokens[at]!.text) && !isPossessive(tokens[at])) return null;
  }
  return at;
}

const longestName = 6;

const isNaming = ({ pos, lower }: Token): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || /^(?:s?he|they)$/.test(lower);

/** [he said.], [the engineer Lund told reporters], [said Lund], but not [he said it was]. */
function isAttribution(tokens: readonly Token[], first: number, limit: number): boolean {
  let at = first;
  while (at < limit && at - first < longestName && isNaming(tokens[at]!)) at++;
  const verb = tokens[at];
  if (!verb || at >= limit || verb.pos !== "VERB" || !cueOf(verb.lemma)?.takes.includes("quote")) return false;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  return at > first ? !next || /^(?:PUNCT|ADP|ADV|NOUN|PROPN)$/.test(next.pos) : next !== undefined && isNaming(next);
}

import type { ParsedText } from "../../text/parsed-text.ts";
import { isPossessive, type TokenRange } from "../../text/tagged-text.ts";

/** The words that tell who a source is: without a dateline and the time, with what hangs on its last noun. */
export const sourcePhrase = (text: ParsedText, range: TokenRange): TokenRange =>
  withPhrases(text, withoutTime(text, withoutLead(text, range)));

/** [SANTIAGO, June 11 (Sund) - the navy] [Sund Post: The minister]: a dateline or a label is not who speaks. */
export function withoutLead({ tokens }: ParsedText, { first, last }: TokenRange): TokenRange {
  for (let at = last - 2; at > first; at--) {
    const { text, start, end } = tokens[at]!;
    const isSpaced = tokens[at - 1]!.end < start && end < tokens[at + 1]!.start;
    if (text === ":" || (/^[-–—]$/.test(text) && isSpaced)) return { first: at + 1, last };
  }
  return { first, last };
}

const times =
  /^(?:today|yesterday|last|this|next|earlier|later|again|(?:to)?night|morning|evening|week|month|year|\w+day)$/;

/** [Ada Quill last month]: when it was said is no part of who said it. */
function withoutTime({ tokens }: ParsedText, { first, last }: TokenRange): TokenRange {
  let end = last;
  while (end > first + 1 && times.test(tokens[end - 1]!.lower)) end--;
  return { first, last: end };
}

const joins = new Set(["of", "for", "in", "at", "from", "to"]);

/** [Portugal's head] of government, [a spokesman] for President Ada Quill: with the phrases that hang on its last noun. */
function withPhrases({ tokens }: ParsedText, { first, last }: TokenRange): TokenRange {
  if (!/^(?:NOUN|PROPN|NUM)$/.test(tokens[last - 1]!.pos)) return { first, last };
  let end = last;
  while (joins.has(tokens[end]?.lower ?? "")) {
    let at = end + 1;
    while (/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[at]?.pos ?? "")) at++;
    if (at === end + 1) break;
    end = at;
  }
  return { first, last: end };
}

/** [Lund herself], [Quill KC]. */
const isBehindName = ({ tokens }: ParsedText, { first }: TokenRange, at: number): boolean =>
  at > first &&
  /^(?:PROPN|PRON)$/.test(tokens[at - 1]!.pos) &&
  /^(?:\w+sel(?:f|ves)|\p{Lu}{2})$/u.test(tokens[at]!.text);

/** The last noun of the first phrase: [Yuri Ushakov] in [Kremlin aide Yuri Ushakov, who …]. */
export function headOf(text: ParsedText, range: TokenRange): number {
  let head = range.first;
  for (let at = range.first; at < range.last; at++) {
    const { pos, text: word } = text.tokens[at]!;
    if (/^(NOUN|PROPN|PRON)$/.test(pos) && !isBehindName(text, range, at)) head = at;
    else if (isPossessive(text.tokens[at])) continue;
    else if (at > range.first && /^(ADP|PUNCT|SCONJ|VERB|CCONJ)$/.test(pos) && word !== "-") break;
  }
  return head;
}

import type { ParsedText } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import { quotationAt } from "./content.ts";
import { isMark, type Draft, type Finder } from "./draft.ts";

const longest = 6;

/** [Peskov: "Yes, we knew."], [TAPPER: Do you think], [Kremlin: We knew]: a quotation, a transcript, a headline. */
export const findColons: Finder = (text) =>
  text.paragraphs.flatMap((paragraph): Draft[] => {
    const at = colonAt(text, paragraph);
    if (at <= paragraph.first || at + 1 >= paragraph.last || !isName(text, paragraph.first, at)) return [];
    const quoted = isMark(text, at + 1) && (text.tokens[at + 2]?.quotation ?? -1) >= 0;
    const transcript = text.tokens.slice(paragraph.first, at).every(({ text: word }) => word === word.toUpperCase());
    if (!quoted && !transcript && !paragraph.heading) return [];
    const content = quoted ? quotationAt(text, at + 1) : { first: at + 1, last: paragraph.last };
    const source = { first: paragraph.first, last: at };
    return [
      { source, cue: { first: at, last: at + 1 }, content: [content], cueClass: "say", clause: null, rule: "colon" },
    ];
  });

/** The token of a colon among the first words of a paragraph; -1 where there is none. */
function colonAt(text: ParsedText, { first, last }: TokenRange): number {
  const words = text.tokens.slice(first, Math.min(last, first + longest));
  return words.find(({ text: word }) => word === ":")?.index ?? -1;
}

function isName(text: ParsedText, first: number, last: number): boolean {
  const words = text.tokens.slice(first, last);
  return words.every(({ pos }) => pos === "PROPN" || pos === "NOUN") && words.at(-1)!.pos === "PROPN";
}

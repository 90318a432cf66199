import { quotationAt } from "./content.ts";
import { isMark, type Draft, type Finder } from "./draft.ts";

const longest = 6;

/** [Peskov: "Yes, we knew."], [Kremlin: We knew]: a name and a colon before a quotation, or in a headline. */
export const findColons: Finder = (text) =>
  text.paragraphs.flatMap((paragraph) => {
    for (let at = paragraph.first; at < Math.min(paragraph.last - 2, paragraph.first + longest); at++) {
      if (text.tokens[at]!.text !== ":") continue;
      const named = text.tokens.slice(paragraph.first, at).every(({ pos }) => pos === "PROPN" || pos === "NOUN");
      const quoted = isMark(text, at + 1) && text.tokens[at + 2]!.quotation >= 0;
      const name = text.tokens[at - 1]?.pos === "PROPN";
      if (at === paragraph.first || !named || (!quoted && !(paragraph.heading && name))) return [];
      const draft: Draft = {
        source: { first: paragraph.first, last: at },
        cue: { first: at, last: at + 1 },
        content: [quoted ? quotationAt(text, at + 1) : { first: at + 1, last: paragraph.last }],
        cueClass: "say",
        clause: null,
        rule: "colon",
      };
      return [draft];
    }
    return [];
  });

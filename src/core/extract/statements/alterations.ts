import type { Alteration } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { innermostQuotation, spanOf, tokensIn, wordsOf } from "../../text/tagged-text.ts";
import type { Draft } from "./draft.ts";

const dots = /…|\.(?: ?\.){2,5}/.source;

/** [[the council] waits], [want[ed]]; no footnote: [[3]]. */
const bracketed = /\[(?=[^[\]\n]{0,200}\p{L})[^[\]\n]{1,200}\]/u.source;

/** [he (Lund) waits]: agencies without brackets say so whom a pronoun means; other parentheses may be the speaker's own. */
const explained =
  /(?<=\b(?:[Hh](?:e|im|is)|[Ss]he|[Hh]er|[Ii]ts?|[Tt]h(?:ey|em|eir|is|at|ese|ose|ere)) )\((?:the |\p{Lu})[^()\n.!?]{1,60}\)/u
    .source;

/** What reads at one place as two kinds is the earlier one. */
const patterns: Readonly<Record<Alteration["kind"], string>> = {
  omission: `\\[(?:${dots})\\]|\\((?:${dots})\\)|${dots}`,
  sic: "\\[[Ss]ic!?\\]|\\([Ss]ic!?\\)",
  insertion: `${bracketed}|${explained}`,
};

const alteration = new RegExp(
  Object.entries(patterns)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join("|"),
  "gu",
);

/** What was put into the quoted words of a statement or left out of them; the quotation that its cue stands in is another's. */
export function alterationsOf(text: ParsedText, { content, cue }: Draft): Alteration[] {
  const around = cue.last > cue.first ? innermostQuotation(text, cue.first) : null;
  return content.flatMap((range) => {
    const { start } = spanOf(text, range);
    return [...wordsOf(text, range).matchAll(alteration)].flatMap(({ 0: words, index, groups }) => {
      const span = { start: start + index, end: start + index + words.length };
      const [first] = tokensIn(text, span);
      const quotation = first ? innermostQuotation(text, first.index) : null;
      return quotation === null || quotation === around ? [] : [{ kind: kindOf(groups!), span }];
    });
  });
}

const kindOf = (groups: Readonly<Record<string, string | undefined>>): Alteration["kind"] =>
  (Object.keys(patterns) as Alteration["kind"][]).find((kind) => groups[kind] !== undefined)!;

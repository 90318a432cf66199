import { offices } from "../../lexicon/offices.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Token } from "../../text/tagged-text.ts";

/** How the article prints its names. */
export interface Prints {
  /** Words that have a capital where neither a heading nor a sentence gives it. */
  readonly capitals: ReadonlySet<string>;
  /** Words in small letters that stand behind something else than a name. */
  readonly common: ReadonlySet<string>;
  /** Words behind a title: [Mr. Moon], [President Rose]. */
  readonly titled: ReadonlySet<string>;
}

/** Reads how an article prints its words; what headings do does not count. */
export function printsOf({ tokens, paragraphs, sentences }: ParsedText): Prints {
  const [capitals, common, titled] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { index, text, sentence, pos } of tokens) {
    const { first, paragraph } = sentences[sentence]!;
    const before = index > first ? tokens[index - 1]! : null;
    if (before?.pos !== "PROPN" && /^\p{Ll}/u.test(text)) common.add(text);
    if (paragraphs[paragraph]!.heading || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
    if (pos === "PROPN") capitals.add(text);
    if (before && /^\p{Lu}/u.test(before.text) && leadsName(before) && !offices.at(tokens, index, index + 1))
      titled.add(text);
  }
  return { capitals, common, titled };
}

/** An office in the singular that leads a name: [President], [Mr.]. */
const leadsName = (token: Token): boolean => {
  const office = offices.at([token], 0, 1);
  return office !== null && office.value.level !== "civil" && token.lower === office.value.title;
};

/** [Donald trump]: a surname that lost its capital, where the article prints it with one elsewhere, and never as a common word. */
export const lostCapital = (word: string, { capitals, common }: Prints): boolean =>
  /^\p{Ll}{4}/u.test(word) && !common.has(word) && capitals.has(word[0]!.toUpperCase() + word.slice(1));

import { isGivenName } from "../../lexicon/given-names.ts";
import { offices } from "../../lexicon/offices.ts";
import { isCapitalised } from "../../text/capitals.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Token } from "../../text/tagged-text.ts";
import { opensFullName } from "./known/words-of-people.ts";

/** How an article uses its words. */
export interface WordUse {
  /** Names, and words at the start of a sentence; what headings print does not count. */
  readonly capitals: ReadonlySet<string>;
  /** Words in small letters that stand behind something else than a name. */
  readonly common: ReadonlySet<string>;
  /** Words behind a title: [Mr. Moon], [President Rose]. */
  readonly titled: ReadonlySet<string>;
  /** Months and other words that open a full name: [April Quill said]. */
  readonly given: ReadonlySet<string>;
  /** Words behind given names. */
  readonly surnames: ReadonlySet<string>;
  /** Where names of one word stand that are no part of a longer one: [Putin]. */
  readonly alone: ReadonlyMap<string, readonly number[]>;
}

/** Reads how an article uses its words, in one pass. */
export function wordUse(text: ParsedText): WordUse {
  const [capitals, common, titled] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [given, surnames] = [new Set<string>(), new Set<string>()];
  const alone = new Map<string, number[]>();
  for (const token of text.tokens) {
    const before = sameSentence(text.tokens, token, token.index - 1);
    if (!isCapitalised(token.text)) {
      if (before?.pos !== "PROPN" && token.text.length > 2) common.add(token.text);
      continue;
    }
    if (before && isCapitalised(before.text) && isGivenName(before.lower)) surnames.add(token.text);
    if (token.pos === "PROPN" && isAlone(text.tokens, token)) addTo(alone, token);
    if (text.paragraphs[text.sentences[token.sentence]!.paragraph]!.heading || !/^.\p{Ll}/u.test(token.text)) continue;
    if (token.pos === "PROPN") capitals.add(token.text);
    if (opensFullName(text.tokens, token.index)) given.add(token.text);
    if (before && isCapitalised(before.text) && leadsName(before) && !offices.at([token], 0, 1)) titled.add(token.text);
  }
  return { capitals, common, titled, given, surnames, alone };
}

function sameSentence(tokens: readonly Token[], { sentence }: Token, at: number): Token | undefined {
  return tokens[at]?.sentence === sentence ? tokens[at] : undefined;
}

function addTo(alone: Map<string, number[]>, { text, index }: Token): void {
  const places = alone.get(text);
  if (places) places.push(index);
  else alone.set(text, [index]);
}

/** An office in the singular that leads a name: [President], [Mr.]. */
function leadsName(token: Token): boolean {
  const office = offices.at([token], 0, 1);
  return office !== null && office.value.level !== "civil" && token.lower === office.value.title;
}

/** No other name beside it but a courtesy title: [Mr. Putin]. */
function isAlone(tokens: readonly Token[], token: Token): boolean {
  return [token.index - 1, token.index + 1].every((at) => !isName(sameSentence(tokens, token, at)));
}

const isName = (token: Token | undefined): boolean => token?.pos === "PROPN" && !isCourtesy(token);

const isCourtesy = (token: Token): boolean => offices.at([token], 0, 1)?.value.level === "courtesy";

/** [Donald trump]: a surname that lost its capital, where the article prints it with one elsewhere, and never as a common word. */
export const lostCapital = (word: string, { capitals, common }: WordUse): boolean =>
  /^\p{Ll}{4}/u.test(word) && !common.has(word) && capitals.has(word[0]!.toUpperCase() + word.slice(1));

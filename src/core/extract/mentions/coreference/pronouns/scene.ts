import type { ParsedText, Phrase } from "../../../../text/parsed-text.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import type { Cast, Found } from "../../found.ts";
import type { TogetherBySentence } from "../together.ts";

/** What a pronoun's actor is looked for in. */
export interface Scene {
  readonly text: ParsedText;
  readonly cast: Cast;
  readonly together: TogetherBySentence;
  /** The mentions that start before the pronoun, earlier pronouns among them, in text order. */
  readonly before: Found[];
  /** The longest mention of a noun phrase's head, also of one behind the pronoun. */
  readonly mentionOf: (phrase: Phrase | null) => Found | undefined;
}

/** A way to tell whom a pronoun stands for; null where it does not apply. */
export type Reader = (scene: Scene, token: Token) => Found | null;

/** A mention of one word. */
export const pronounAt = (
  { index }: Token,
  who: Partial<Pick<Found, "actor" | "members" | "candidates">>,
  rule: string,
): Found => ({
  first: index,
  last: index + 1,
  form: "pronoun",
  actor: null,
  members: [],
  candidates: [],
  ...who,
  rule,
});

export const sentenceOf = ({ tokens }: ParsedText, { first }: Found): number => tokens[first]!.sentence;

/** A pronoun looks back over its own paragraph and the one before, not into headings. */
export function nearBefore({ text, before }: Scene, token: Token): Found[] {
  let first = before.length;
  while (first > 0 && isNear(text, before[first - 1]!, token)) first--;
  return before.slice(first).filter(({ last }) => last <= token.index);
}

function isNear(text: ParsedText, mention: Found, token: Token): boolean {
  const paragraph = text.sentences[sentenceOf(text, mention)]!.paragraph;
  return text.sentences[token.sentence]!.paragraph - paragraph <= 1 && !text.paragraphs[paragraph]!.heading;
}

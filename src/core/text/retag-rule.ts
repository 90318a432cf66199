import type { PartOfSpeech, Token } from "./tagged-text.ts";

/** A token with its neighbours in the sentence. */
export interface Context {
  /** The token before the previous one. */
  readonly before: Token | undefined;
  readonly previous: Token | undefined;
  readonly token: Token;
  readonly next: Token | undefined;
}

/** A correction of the tagger: what it should have said, or undefined where it may be right. */
export type Retag = (context: Context) => PartOfSpeech | undefined;

/** Whether a token is tagged as a verb. */
export const isVerbal = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX";

/** Counts that stand for who is counted. */
export const quantifiers = new Set(["most", "many", "several", "few", "two-thirds", "three-quarters", "two-fifths"]);

import type { Phrase } from "../../text/parsed-text.ts";
import { coveredBy, type Scene } from "./scene.ts";

/** The phrase without the time that the parser took into it: [Norland | last year]; null where it is all time. */
export function beforeTime({ text, times }: Scene, phrase: Phrase): Phrase | null {
  const time = coveredBy(times, phrase.last - 1);
  if (!time || time.first > phrase.last) return phrase;
  if (time.first <= phrase.first) return null;
  const last = time.first;
  const nouns = text.tokens.slice(phrase.first, last).filter(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return { first: phrase.first, last, head: phrase.head < last ? phrase.head : (nouns.at(-1)?.index ?? last - 1) };
}

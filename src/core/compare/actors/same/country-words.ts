import { lexicon } from "../../../lexicon/lexicon.ts";
import { plainLetters } from "../../../lexicon/letters.ts";

/** The words of a description, for comparing: lower-case ASCII, without a possessive. */
export const wordsIn = (text: string): string[] =>
  plainLetters(text.replace(/['’]s\b/gu, "")).match(/[\p{L}\p{N}]+/gu) ?? [];

type State = (typeof lexicon.states)[number];

const phrasesBy = (namesOf: (state: State) => readonly string[]): ReadonlyMap<string, readonly string[][]> =>
  new Map(
    lexicon.states.map((state) => [
      state.code,
      namesOf(state)
        .map(wordsIn)
        .filter((words) => words.length > 0)
        .toSorted((a, b) => b.length - a.length),
    ]),
  );
const ownNames = phrasesBy(({ names, demonyms }) => [...names, ...demonyms]);
const seats = phrasesBy(({ names, demonyms, capital, seats: places }) => [
  ...names,
  ...demonyms,
  ...(capital ? [capital] : []),
  ...places,
]);

/** A description without the names of a state: [Danish foreign ministry], [Denmark's foreign ministry] → foreign, ministry. */
export const withoutCountry = (words: readonly string[], country: string | undefined): string[] =>
  without(words, ownNames.get(country ?? ""));

/** The same, and without its capital and seats: [Beijing's leader] leads the state, but [Beijing's police] is a city's. */
export const withoutSeat = (words: readonly string[], country: string | undefined): string[] =>
  without(words, seats.get(country ?? ""));

function without(words: readonly string[], phrases: readonly string[][] = []): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phrases.find((own) => own.every((word, i) => words[at + i] === word));
    if (!phrase) left.push(words[at]!);
    at += phrase?.length ?? 1;
  }
  return left;
}

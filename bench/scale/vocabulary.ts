import type { Random } from "../../train/sequence/random.ts";

const onsets = "b br ch d dr f fl g gr h j k kl l m n p pr r s st t tr v z".split(" ");
const vowels = "a e i o u ei".split(" ");
const closings = "k l m n r sk th x".split(" ");

const open = onsets.length * vowels.length;
const closed = open * closings.length;
/** Shares no factor with the numbers of syllables, so that words beside each other in number look unlike and none comes twice. */
const stride = 7919;

const openSyllable = (number: number): string =>
  onsets[number % onsets.length]! + vowels[Math.floor(number / onsets.length) % vowels.length]!;

/** A word that nobody knows, by its number: another number is another word, a higher one a longer word. */
export function wordOf(number: number): string {
  let [rest, count, size] = [number, 1, open * closed];
  for (; rest >= size; size *= open) {
    rest -= size;
    count++;
  }
  rest = (rest * stride) % size;
  let word = "";
  for (let syllable = 0; syllable < count; syllable++, rest = Math.floor(rest / open))
    word += openSyllable(rest % open);
  return word + openSyllable(rest) + closings[Math.floor(rest / open)]!;
}

/** A word as a name. */
export const nameOf = (number: number): string => {
  const word = wordOf(number);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Zipf's law as Mandelbrot bent it: how much less common the most common words are than by Zipf's alone. */
const bend = 3;

/** A share from 0 to 1, without 1. */
export const share = (random: Random): number => random.next() / 2 ** 32;

/** A number below `size`; each has a chance of about 1 over itself and a bend, so that few come often and many seldom. */
export const zipf = (size: number, random: Random): number =>
  Math.min(size - 1, Math.floor(bend * ((size + bend) / bend) ** share(random) - bend));

export const below = (size: number, random: Random): number => random.next() % size;

export const pick = <Item>(items: readonly Item[], random: Random): Item => items[below(items.length, random)]!;

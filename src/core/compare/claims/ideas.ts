import { ideas } from "../../lexicon/ideas.ts";
import { stem } from "../../text/stem.ts";

const numbers = new Map<string, number[]>();

for (const [number, words] of ideas.entries())
  for (const word of new Set(words.map((one) => (one.includes(" ") ? one : stem(one)))))
    numbers.set(word, [...(numbers.get(word) ?? []), number]);

const none: readonly number[] = [];

/** The ideas that a term of an assertion can stand for, by their numbers, ascending. */
export const ideasOf = (term: string): readonly number[] => numbers.get(term) ?? numbers.get(stem(term)) ?? none;

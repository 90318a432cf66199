import { stem } from "../../../text/stem.ts";
import { withoutCountry, withoutSeat, wordsIn } from "./country-words.ts";

/** Words that tell no office and no body from another: [ministry of foreign affairs] is the [foreign ministry]. */
const fillers = new Set("a an and affairs at for of the to".split(" "));

/** Words that are printed in two ways in the names of bodies. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["center", "centre"],
  ["defense", "defence"],
  ["program", "programme"],
  ["theater", "theatre"],
  ["tv", "television"],
]);

/** [organization] [organisation] */
const spelled = (word: string): string => spellings.get(word) ?? word.replace(/(?<=...)iz(?=e|ation)/, "is");

const inAnyOrder = (words: readonly string[]): string =>
  words
    .filter((word) => !fillers.has(word))
    .map((word) => stem(spelled(word)))
    .toSorted()
    .join(" ");

/** What describes a body of a state, in any order: [Danish Ministry of Defence], [Denmark's defense ministry] → defenc ministri. */
export const describedAs = (body: string, country: string | undefined): string =>
  inAnyOrder(withoutCountry(wordsIn(body), country));

/** What describes an office: [China's leader], [Beijing's leader] → leader. */
export const officeIn = (role: string, country: string | undefined): string =>
  inAnyOrder(withoutSeat(wordsIn(role), country));

import type { Judgement } from "./judgement.ts";
import { isGivenName, standsBehind } from "../lexicon/given-names.ts";
import { isSyllabic, isSyllable } from "./syllables.ts";
import { endsOf, isInitial, partsOf, type PersonName } from "./person-name.ts";

/** `weak`: a word that names people only where something else tells who is meant. */
export type NameMatch = Judgement | "weak";

/** Whether two names can be one person's: spellings of one name, or a part of it. `eastAsian`: the surname may stand first. */
export function compareNames(a: PersonName, b: PersonName, eastAsian: boolean): NameMatch {
  const found = compareWords(a, b, eastAsian);
  if (found !== "same" || a.generation === b.generation) return found;
  return a.generation === null || b.generation === null ? "possible" : "different";
}

function compareWords(a: PersonName, b: PersonName, eastAsian: boolean): NameMatch {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (long.words.length === 1) return short.folded[0] === long.folded[0] ? "same" : "unknown";
  if (short.words.length === 1) return compareSurname(short, long, eastAsian);
  const found = eastAsian ? compareSyllables(short, long) : compareFull(short, long);
  return found === "unknown" && (isPart(short, long) || isPart(long, short)) ? "possible" : found;
}

/** Whether the surname may stand first, as far as a name tells: by a hyphen [Ming-chi], by a given name behind [Sato Shinzo]. */
export const maySurnameLead = ({ hyphenated, words }: PersonName): boolean =>
  hyphenated || words.slice(1).some(standsBehind);

/** [Pedro Sandoval] and [Sandoval Arriaga] of [Pedro Sandoval Arriaga], [Le Moss] of [Ada LeMoss]. */
const isPart = (part: PersonName, whole: PersonName): boolean => partsOf(whole).includes(part.folded.join(""));

/** [Lund] of [Kari Lund], [Sandoval] of [Pedro Sandoval Arriaga], [Lin] of [Lin Baochen]; not [Martin] of [Martin Lund]. */
function compareSurname(short: PersonName, long: PersonName, eastAsian: boolean): NameMatch {
  const at = long.folded.indexOf(short.folded[0]!);
  if (at < 0) return "unknown";
  if (at === long.words.length - 1 || (at === 0 && eastAsian)) return "possible";
  const isSurname = !isGivenName(short.words[0]!) && (at > 0 || startsWithSurname(long));
  return isSurname ? "possible" : "weak";
}

/** One syllable and then such names as stand behind a surname: [Lin Baochen], not [Kari Lund]. */
const startsWithSurname = ({ words }: PersonName): boolean => isSyllable(words[0]!) && words.every(isSyllabic);

/** [Kim Dae Sun] [Kim Dae-sun] [Dae-sun Kim]: one surname, and the same syllables beside it. */
function compareSyllables(a: PersonName, b: PersonName): Judgement {
  const [[first, last], [otherFirst, otherLast]] = [endsOf(a), endsOf(b)];
  if (first === otherFirst || last === otherLast) return "same";
  const isMirrored = first === otherLast || last === otherFirst;
  return isMirrored && [a, b].every(tellsOrder) ? "same" : "unknown";
}

/** A name of two short words does not tell which is the surname: [Chen Lin] is not [Lin Chen]. */
const tellsOrder = ({ words }: PersonName): boolean =>
  words.length > 2 || words.some((word) => (word.match(/[aeiou]+/g) ?? []).length > 1);

function compareFull(short: PersonName, long: PersonName): Judgement {
  const [ends, others] = [endsOf(short), endsOf(long)];
  if (ends.some((end, at) => end === others[at])) return "same";
  const given = compareGiven(short, long);
  if (given === "unknown" || short.folded.at(-1) !== long.folded.at(-1)) return "unknown";
  return middlesFit(short, long) ? given : "different";
}

/** [Mike] and [Michael], [M.]; not [Bob] and [Rob]. */
function compareGiven(a: PersonName, b: PersonName): Judgement {
  if (a.given.includes(b.given[0]!) || b.given.includes(a.given[0]!)) return "same";
  return agreeByInitial(a.words[0]!, b.words[0]!) ? "possible" : "unknown";
}

const agreeByInitial = (a: string, b: string): boolean => (isInitial(a) || isInitial(b)) && a[0] === b[0];

/** [Ada Lund], [Ada M. Lund], [Ada Maria Lund], [Ada M. B. Lund]: the first middle names agree, or whole ones stand in the same order. */
function middlesFit(a: PersonName, b: PersonName): boolean {
  const [short, long] = [a.folded.slice(1, -1), b.folded.slice(1, -1)];
  if (short.every((word, at) => word === long[at] || agreeByInitial(word, long[at] ?? ""))) return true;
  let at = 0;
  for (const word of long) if (word === short[at] && !isInitial(word)) at++;
  return at === short.length;
}

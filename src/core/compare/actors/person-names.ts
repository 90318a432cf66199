import { editDistance } from "../edit-distance.ts";

const suffixes = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii"]);

/** The words of a name in lower-case ASCII, without what tells generations: [José Ramos-Horta Jr.] → jose, ramos-horta. */
export const nameWords = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !suffixes.has(word));

/** Letters that transliterations exchange: [Yury] and [Yuri], [Aleksandr] and [Alexandr], [Dmitriy] and [Dmitri]. */
const folded = (word: string): string =>
  word
    .replace(/ks/g, "x")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1");

/** Surnames shorter than this differ too easily by one letter to be spellings of one name. */
const longSurname = 7;

function sameSurname(a: string, b: string): boolean {
  if (folded(a) === folded(b)) return true;
  return Math.min(a.length, b.length) >= longSurname && editDistance(a, b, 1) <= 1;
}

/** Whether two full names are spellings of one: a middle name may be missing, transliterations may differ. */
export function isSpellingOf(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (folded(left[0]!) !== folded(right[0]!) || !sameSurname(left.at(-1)!, right.at(-1)!)) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.slice(1, -1).every((word) => long.slice(1, -1).some((other) => isMiddleOf(word, other)));
}

/** [J.] and [John]. */
const isMiddleOf = (a: string, b: string): boolean => {
  const [short, long] = [a.replace(".", ""), b.replace(".", "")].toSorted((one, other) => one.length - other.length);
  return folded(long!).startsWith(folded(short!));
};

import { diffWords } from "diff";

/** Words of one side, and whether the other side has them too. */
export interface WordPart {
  readonly text: string;
  readonly differs: boolean;
}

/** The words of each side, told apart from those of another: of the second for the first side, of the first for all others. */
export function wordDifferences(sides: readonly string[]): WordPart[][] {
  const [first = "", second = ""] = sides;
  return sides.map((side, at) => partsOf(at === 0 ? second : first, side));
}

const partsOf = (other: string, own: string): WordPart[] =>
  diffWords(other, own, { ignoreCase: true })
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, differs: added }));

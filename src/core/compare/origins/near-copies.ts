import { printedWords } from "../printed-words.ts";

/** Words in a row, and share of all words, that two outlets do not write alike by chance. */
const longestChance = 8;
const share = 0.9;

/** Whether two texts are copies of one: eight words in a row, or nearly all words. */
export function areCopies(a: string, b: string): boolean {
  const [left, right] = [printedWords(a), printedWords(b)];
  return sharesRun(left, right) || jaccard(new Set(left), new Set(right)) >= share;
}

function sharesRun(left: readonly string[], right: readonly string[]): boolean {
  const runs = new Set(runsOf(left));
  return runsOf(right).some((run) => runs.has(run));
}

const runsOf = (words: readonly string[]): string[] =>
  words.slice(longestChance - 1).map((_, at) => words.slice(at, at + longestChance).join(" "));

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

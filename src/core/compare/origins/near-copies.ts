import { printedWords } from "../printed-words.ts";

/** Words in a row, and share of all words, that two outlets do not write alike by chance. */
const longestChance = 8;
const share = 0.9;

/** Words that an outlet prints. */
export interface Printed {
  readonly outlet: string;
  readonly text: string;
  /** Whether a source is named for them. */
  readonly sourced: boolean;
}

/**
 * For each text the first one of another outlet that it copies, by its place, or null: of those before it, or of those
 * that name a source, wherever they stand. Two texts are copies with eight words in a row, or nearly all words, in common.
 */
export function findCopied(texts: readonly Printed[]): (number | null)[] {
  const words = texts.map(({ text }) => printedWords(text));
  const byRun = indexBy(texts, (at) => runsOf(words[at]!));
  const byWords = likeSets(words);
  return texts.map((_, at) => {
    const places = runsOf(words[at]!).flatMap((run) => firstIn(byRun.get(run)!, texts, at));
    const sooner = Math.min(...places, texts.length);
    const alike = byWords(at, (other) => other < sooner && mayCopy(texts, at, other));
    const first = Math.min(sooner, alike ?? texts.length);
    return first < texts.length ? first : null;
  });
}

const runsOf = (words: readonly string[]): string[] =>
  words.slice(longestChance - 1).map((_, at) => words.slice(at, at + longestChance).join(" "));

const mayCopy = (texts: readonly Printed[], at: number, other: number): boolean =>
  texts[other]!.outlet !== texts[at]!.outlet && (other < at || texts[other]!.sourced);

/** Of texts that share a key, the first two of different outlets, and the first two such that name a source: no other is ever the first. */
interface Firsts {
  readonly any: number[];
  readonly sourced: number[];
}

function indexBy(texts: readonly Printed[], keysOf: (at: number) => readonly string[]): Map<string, Firsts> {
  const index = new Map<string, Firsts>();
  texts.forEach((text, at) => {
    for (const key of keysOf(at)) {
      const firsts = index.get(key) ?? { any: [], sourced: [] };
      index.set(key, firsts);
      for (const places of text.sourced ? [firsts.any, firsts.sourced] : [firsts.any])
        if (places.length < 2 && texts[places[0] ?? -1]?.outlet !== text.outlet) places.push(at);
    }
  });
  return index;
}

const firstIn = ({ any, sourced }: Firsts, texts: readonly Printed[], at: number): number[] =>
  [any, sourced].flatMap((places) => places.find((other) => mayCopy(texts, at, other)) ?? []);

/**
 * Looks up the first text with nearly the same set of words as one, of those that are allowed. Sets so alike share one
 * of their few rarest words, so that only those are compared.
 */
function likeSets(words: readonly (readonly string[])[]) {
  const sets = words.map((all) => new Set(all));
  const uses = new Map<string, number>();
  for (const set of sets) for (const word of set) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = sets.map((set) => rarestOf(set, uses));
  const holders = new Map<string, number[]>([...uses.keys()].map((word) => [word, []]));
  rarest.forEach((few, at) => few.forEach((word) => holders.get(word)!.push(at)));
  return (at: number, isAllowed: (other: number) => boolean): number | null => {
    const isLike = (other: number) => isAllowed(other) && jaccard(sets[at]!, sets[other]!) >= share;
    const places = rarest[at]!.flatMap((word) => holders.get(word)!.find(isLike) ?? []);
    return places.length > 0 ? Math.min(...places) : null;
  };
}

/** Of a set that must share nine tenths of its words with another, so many that one of them is shared. */
function rarestOf(set: ReadonlySet<string>, uses: ReadonlyMap<string, number>): string[] {
  const ordered = [...set].toSorted((a, b) => uses.get(a)! - uses.get(b)! || (a < b ? -1 : 1));
  return ordered.slice(0, set.size - Math.ceil(share * set.size) + 1);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < share * large.size) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

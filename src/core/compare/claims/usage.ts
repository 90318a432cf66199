import type { Word } from "./vocabulary.ts";

/** How many assertions of some text hold each word, by the word's number. */
export interface Usage {
  readonly size: number;
  readonly counts: ReadonlyMap<number, number>;
}

/** Counts the words of assertions by the group that each is in. */
export function countUses(words: readonly (readonly Word[])[], groups: readonly string[]): Map<string, Usage> {
  const usage = new Map<string, { size: number; counts: Map<number, number> }>();
  for (const [at, group] of groups.entries()) {
    const one = usage.get(group) ?? { size: 0, counts: new Map<number, number>() };
    usage.set(group, one);
    one.size++;
    for (const { id } of words[at]!) one.counts.set(id, (one.counts.get(id) ?? 0) + 1);
  }
  return usage;
}

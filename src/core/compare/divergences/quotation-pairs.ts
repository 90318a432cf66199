import { stopWords } from "../../lexicon/stop-words.ts";
import type { Quotation } from "./quotations.ts";

const shortest = 4;
/** A word of more quotations than this leads to no pair. */
const commonest = 30;

/** Pairs of quotations of two articles that share a telling word, each in reading order. */
export function quotationPairs(quotations: readonly Quotation[]): (readonly [number, number])[] {
  const index = new Map<string, Set<number>>();
  for (const [at, { words }] of quotations.entries()) {
    for (const word of words) {
      if (word.length < shortest || stopWords.has(word)) continue;
      const places = index.get(word) ?? new Set();
      index.set(word, places.add(at));
    }
  }
  const pairs = new Map<string, readonly [number, number]>();
  for (const places of index.values()) {
    if (places.size > commonest) continue;
    for (const a of places)
      for (const b of places)
        if (a < b && quotations[a]!.article.id !== quotations[b]!.article.id) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()].toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);
}

/** Whether one quotation's words are the other's, or a part of them. */
export function isPartOf(a: Quotation, b: Quotation): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

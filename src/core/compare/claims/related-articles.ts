import type { Word } from "./vocabulary.ts";

/** How much of the rare words of the shorter article two articles of one matter share. */
const fewestShared = 0.12;

/** Words commoner in news than this tell nothing about the matter. */
const rare = 0.6;

/**
 * Groups articles by matter, from the content words of their assertions: the name of its group by each article's id.
 * Words are weighed within a matter, so that an article on something else changes nothing.
 */
export function relatedArticles(
  articles: readonly string[],
  words: readonly (readonly Word[])[],
): ReadonlyMap<string, string> {
  const bags = new Map<string, Set<Word>>();
  for (const [at, article] of articles.entries()) {
    const bag = bags.get(article) ?? new Set<Word>();
    bags.set(article, bag);
    for (const word of words[at]!) if (word.rarity >= rare) bag.add(word);
  }
  const groups = new Map<string, string>();
  for (const article of bags.keys()) if (!groups.has(article)) join(article, article, bags, groups);
  return groups;
}

function join(
  article: string,
  group: string,
  bags: ReadonlyMap<string, ReadonlySet<Word>>,
  groups: Map<string, string>,
): void {
  groups.set(article, group);
  const open = [article];
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const other of bags.keys())
      if (!groups.has(other) && areRelated(bags.get(one)!, bags.get(other)!)) {
        groups.set(other, group);
        open.push(other);
      }
}

function areRelated(a: ReadonlySet<Word>, b: ReadonlySet<Word>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return few.size > 0 && shared / few.size >= fewestShared;
}

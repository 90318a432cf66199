import type { Institution } from "../../../lexicon/institutions.ts";

/** An institution that the article has told of, with the words of its name. */
export interface Bearer {
  readonly id: string;
  readonly first: number;
  readonly kind: Institution["kind"];
  readonly words: ReadonlySet<string>;
  /** Told apart by more than its noun: not [the airline]. */
  readonly isNamed: boolean;
}

/** The institutions of an article, by the words of their names and by kind. */
export interface Bearers {
  readonly byWord: Map<string, Bearer[]>;
  readonly byKind: Map<Institution["kind"], Bearer[]>;
}

/** The words that tell institutions apart: [danish], [foreign], [ministry]. */
export const wordsIn = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu));

/** Adds an institution to those of the article. */
export function addBearer({ byWord, byKind }: Bearers, bearer: Bearer): void {
  for (const word of bearer.words) add(byWord, word, bearer);
  add(byKind, bearer.kind, bearer);
}

function add<Key>(map: Map<Key, Bearer[]>, key: Key, bearer: Bearer): void {
  const list = map.get(key);
  if (list) list.push(bearer);
  else map.set(key, [bearer]);
}

/** The different actors among some. */
export const actorsOf = (bearers: readonly Bearer[]): string[] => [...new Set(bearers.map(({ id }) => id))];

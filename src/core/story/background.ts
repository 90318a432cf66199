import type { WordVectors } from "../words/word-vectors.ts";
import { isName } from "./article-terms.ts";

/** The share of news articles that are expected to have a term, 0 to 1, before any is counted. */
export type Prior = (term: string) => number;

/**
 * How common terms are among stored articles: a snapshot. What it answers must not change, for weights made with it are
 * remembered; take a new one when it {@link isOutgrown}.
 */
export interface Background {
  /** How many articles were counted. */
  readonly size: number;
  /** How many of them have a term. */
  readonly articlesWith: (term: string) => number;
  /** How many of those that came since the background before this one; none if left out. */
  readonly latestWith?: (term: string) => number;
  /** Without it all terms are equally rare at first. */
  readonly prior?: Prior;
}

/** A background is taken anew when a tenth more articles are stored than it counted, and some at first; when so many came at the latest. */
const growth = 1.1;
const firstGrowth = 20;
const latestArticles = 5000;

/** Whether a background that counted so many articles is to be taken anew where so many are stored. */
export const isOutgrown = (counted: number, stored: number): boolean =>
  stored >= Math.min(growth * counted + firstGrowth, counted + latestArticles);

/** Articles that the prior counts for. */
const priorArticles = 300;

/** What a term is expected in where nothing is known of it. */
const unknownShare = 0.003;

/** The share of articles up to which counts are believed: beyond it a store holds one story above all, whose words are not common for that. */
const mostCounted = 0.2;

/**
 * How rare a term is: its inverse document frequency, above 0. A term that is common only of late is common: in January all articles
 * name the new year, which among those of ten years is rare, and would make one story of all.
 */
export function rarityOf(
  term: string,
  { size, articlesWith, latestWith = () => 0, prior = () => unknownShare }: Background,
): number {
  const articles = priorArticles + size;
  const ofLate = (articles * latestWith(term)) / latestArticles;
  const counted = Math.min(Math.max(articlesWith(term), ofLate), mostCounted * articles);
  return Math.log(1 + articles / (priorArticles * prior(term) + counted + 0.5));
}

/** Words of an article, function words left out: how often a word has a chance to be in it. */
const wordsInArticle = 350;
/** Zipf's law as Mandelbrot bent it: a word's frequency is as 1 over its rank and this. */
const bend = 11;
/** Of a word that is in no table. */
const unknownFrequency = 1e-6;
/** Shares of names of actors, which are in no table either: few states are in much, many others in little. */
const nameShares: Readonly<Record<string, number>> = { state: 0.02 };
const otherNames = 0.002;

/** A prior from the rank of words in news, which the rows of the shipped vectors are. */
export function priorFrom({ rows }: WordVectors): Prior {
  let sum = 0;
  for (let rank = 0; rank < rows.size; rank++) sum += 1 / (rank + bend);
  return (term) => {
    if (isName(term)) return nameShares[term.slice(0, term.indexOf(":"))] ?? otherNames;
    const row = rows.get(term);
    const frequency = row === undefined ? unknownFrequency : 1 / ((row + bend) * sum);
    return 1 - Math.exp(-wordsInArticle * frequency);
  };
}

import type { Background } from "./background.ts";
import type { StoryProfile } from "./profile.ts";
import { weightOf } from "./weigh.ts";

/** Beside the four bands: sixteen in all. */
const mostTerms = 12;

/** A term that more articles have than this leads to too many. */
const mostCommon = 0.05;
/** So that the first articles of a store are found. */
const alwaysRare = 40;

/**
 * The keys by which an article is found among a million, at most 16: the terms that weigh most in it, unless more than a
 * twentieth of all articles have them (`t:` and the term), and the bands of its fingerprint (`b0:` and a hash).
 */
export function keysOf(profile: StoryProfile, background: Background): string[] {
  const most = Math.max(alwaysRare, mostCommon * background.size);
  const terms = profile.terms
    .filter(([term]) => background.articlesWith(term) <= most)
    .map((term) => ({ key: `t:${term[0]}`, weight: weightOf(term, background) }))
    .sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1));
  const bands = profile.bands.map((hash, at) => `b${at}:${hash.toString(36)}`);
  return [...terms.slice(0, mostTerms).map(({ key }) => key), ...bands];
}

import type { Background } from "./background.ts";
import type { StoryProfile } from "./profile.ts";
import { termWeights } from "./weigh.ts";

/** Beside the four bands: sixteen in all. */
const mostTerms = 12;
/** Of these, terms that no stored article need have: the first article of a story has words that the next one will share. */
const mostNew = 6;

/**
 * The keys by which an article is found among a million, at most 16: the terms that weigh most in it, half of them such as other articles
 * have (`t:` and the term), and the bands of its fingerprint (`b0:` and a hash).
 */
export function keysOf(profile: StoryProfile, background: Background): string[] {
  const terms = heaviest(profile, background);
  const chosen = new Set(terms.slice(0, mostNew));
  const isKnown = (term: string): boolean => background.articlesWith(term) > 0;
  for (const term of [...terms.filter(isKnown), ...terms]) if (chosen.size < mostTerms) chosen.add(term);
  const bands = profile.bands.map((hash, at) => `b${at}:${hash.toString(36)}`);
  return [...Array.from(chosen, (term) => `t:${term}`), ...bands];
}

/** Its terms, those that weigh most first. */
function heaviest(profile: StoryProfile, background: Background): string[] {
  return termWeights(profile, background)
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .map(({ term }) => term);
}

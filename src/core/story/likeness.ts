import type { Background } from "./background.ts";
import type { StoryProfile } from "./profile.ts";
import { partCount, weighTerms, type WeightedTerms } from "./weigh.ts";

/** What the cosines of titles, of title and lead, and of the whole count; set by hand on the halves to tune on. */
const shares = [0.1, 0.3, 0.6] as const;

/** Days between two articles that say nothing: a story is told on, and dates are often those of a page, not of a text. */
const freeDays = 2;
/** What each further factor e of days takes away. */
const fading = 0.1;

/** Articles of which this much is alike on average are of one story; the best on the halves to tune on. */
export const sameStory = 0.15;

/**
 * How far two articles tell of the same events: the mean of TF-IDF cosines (Salton and Buckley 1988) of their titles, leads and
 * wholes, 0 to 1, less what the days between them take away; what has no date loses nothing.
 */
export function likenessOf(a: StoryProfile, b: StoryProfile, background: Background): number {
  return cosines(weighTerms(a, background), weighTerms(b, background)) - faded(a, b);
}

/** What time takes from the likeness of two articles. */
function faded({ day: one }: StoryProfile, { day: other }: StoryProfile): number {
  if (one === null || other === null) return 0;
  return fading * Math.log(Math.max(freeDays, Math.abs(one - other)) / freeDays);
}

/** The mean of the parts' cosines by their shares. */
function cosines(a: WeightedTerms, b: WeightedTerms): number {
  let sum = 0;
  for (let left = 0, right = 0; left < a.hashes.length && right < b.hashes.length;) {
    const [one, other] = [a.hashes[left]!, b.hashes[right]!];
    if (one === other) {
      for (let part = 0; part < partCount; part++)
        sum += shares[part]! * a.weights[partCount * left + part]! * b.weights[partCount * right + part]!;
      left++;
      right++;
    } else if (one < other) left++;
    else right++;
  }
  return sum;
}

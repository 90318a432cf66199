import { averageLink } from "./average-link.ts";
import type { Background } from "./background.ts";
import { bindJudged, type Judgement } from "./judgement.ts";
import type { Bonds } from "./bonds.ts";
import { areCopies } from "./fingerprint.ts";
import { likenessOf, sameStory } from "./likeness.ts";
import type { StoryProfile } from "./profile.ts";

export interface Grouping {
  readonly profiles: readonly StoryProfile[];
  /** The oldest first. */
  readonly judgements: readonly Judgement[];
  readonly background: Background;
}

/** After every day. */
const noDay = Number.MAX_SAFE_INTEGER;

/** The earliest first, those without a date last; by id where they have one day. */
export const byDay = (one: StoryProfile, other: StoryProfile): number =>
  (one.day ?? noDay) - (other.day ?? noDay) || (one.id < other.id ? -1 : Number(one.id > other.id));

/**
 * Groups articles into stories, as ids: what a person judged first, then copies, which never stand apart and count as one, then by
 * average likeness. The same for every order of the profiles; the time grows with their square, about 0.1 s for 300.
 * Articles of a group and groups are in order of their days.
 */
export function groupArticles({ profiles, judgements, background }: Grouping): string[][] {
  const sorted = [...new Map(profiles.map((profile) => [profile.id, profile])).values()].sort(byDay);
  const bonds = bindJudged(
    sorted.map(({ id }) => id),
    judgements,
  );
  const isCopy = joinCopies(sorted, bonds);
  const bundles = bonds.bundles();
  const counted = bundles.map((bundle) => bundle.filter((at) => !isCopy[at]));
  const sumOf = (a: number, b: number): number => {
    if (bonds.areApart(bundles[a]![0]!, bundles[b]![0]!)) return -Infinity;
    let sum = 0;
    for (const one of counted[a]!)
      for (const other of counted[b]!) sum += likenessOf(sorted[one]!, sorted[other]!, background);
    return sum;
  };
  const groups = averageLink({ sizes: counted.map(({ length }) => length), sumOf }, sameStory);
  return groups
    .map((group) => group.flatMap((at) => bundles[at]!).sort((one, other) => one - other))
    .sort((one, other) => one[0]! - other[0]!)
    .map((group) => group.map((at) => sorted[at]!.id));
}

/** Binds copies unless they were judged apart; says which articles are bound to an earlier one that they copy. */
function joinCopies(profiles: readonly StoryProfile[], bonds: Bonds): boolean[] {
  return profiles.map((profile, at) => {
    let isCopy = false;
    for (let earlier = 0; earlier < at; earlier++)
      if (areCopies(profiles[earlier]!, profile) && bonds.join(earlier, at)) isCopy = true;
    return isCopy;
  });
}

import type { WordVectors } from "../../words/word-vectors.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { candidatePairs } from "./candidates.ts";
import { clusterPairs, type Pair } from "./cluster.ts";
import { chooseGist } from "./gist.ts";
import { profilesOf, type Profile } from "./profile.ts";
import { signsOf } from "./signs.ts";
import { similarity } from "./similarity.ts";
import { mayAlign } from "./vetoes.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A claim before its origins and verdict are known. */
export interface AlignedClaim {
  readonly id: string;
  readonly gist: string;
  /** The articles that tell of its matter: the id of the first. */
  readonly matter: string;
  /** How likely its articles tell the same: the mean over pairs of assertions of different articles; 1 where one article tells it. */
  readonly likeness: number;
  readonly assertions: readonly StoryAssertion[];
}

/** How likely two assertions must be one claim, on average over a claim, as log-odds; chosen on the stories to tune on. */
const threshold = -1.25;
/** The same within one article, for what no other article tells: the weights were learned across articles, so it must be as likely as not. */
const restated = 0;
/** What two assertions count at least, also where they were never compared, as log-odds: one odd wording does not part a claim. */
const otherwise = -5;

/** Groups assertions of the same content; the widest told claim comes first. */
export function alignClaims({ assertions, actors }: Material, vectors?: WordVectors): AlignedClaim[] {
  const vocabulary = new Vocabulary(vectors);
  const profiles = profilesOf(assertions, actors, vocabulary);
  const matters = [...Map.groupBy(profiles, ({ matter }) => matter).values()];
  const claims = matters.flatMap((matter) => alignMatter(matter, vocabulary));
  const places = new Map(assertions.map((one, at) => [one, at]));
  const first = ({ assertions: [one] }: Omit<AlignedClaim, "id">): number => places.get(one!)!;
  return claims
    .toSorted((a, b) => breadth(b.assertions) - breadth(a.assertions) || first(a) - first(b))
    .map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
}

/** The claims of articles on one matter. */
function alignMatter(profiles: readonly Profile[], vocabulary: Vocabulary): Omit<AlignedClaim, "id">[] {
  const assertions = profiles.map(({ one }) => one);
  const scores = new Map<number, number>();
  const compared = ([a, b]: Places): Pair => {
    const allowed = mayAlign(assertions[a]!, assertions[b]!);
    const score = allowed
      ? Math.max(otherwise, similarity(signsOf(profiles[a]!, profiles[b]!, vocabulary)))
      : Number.NEGATIVE_INFINITY;
    scores.set(a * profiles.length + b, score);
    return { a, b, score };
  };
  const claims = group(assertions, [...candidatePairs(profiles)], compared);
  const likely = (a: number, b: number): number =>
    1 / (1 + Math.exp(-(scores.get(Math.min(a, b) * profiles.length + Math.max(a, b)) ?? otherwise)));
  return claims.map((items) => ({
    gist: chooseGist(items, assertions, likely),
    matter: profiles[items[0]!]!.matter,
    likeness: likeness(items, assertions, likely),
    assertions: items.map((item) => assertions[item]!),
  }));
}

type Places = readonly [number, number];

/**
 * Assertions by claim. Those of one article come together through others' that say the same: two of one sentence are
 * alike in their words and still two things. What no other article tells is then joined to its restatements.
 */
function group(
  assertions: readonly StoryAssertion[],
  pairs: readonly Places[],
  compared: (pair: Places) => Pair,
): number[][] {
  const parts = assertions.map(({ article }) => article.id);
  const across = pairs.filter(([a, b]) => parts[a] !== parts[b]).map(compared);
  const told = clusterPairs(parts.length, across, { threshold, otherwise, parts });
  const alone = new Set(told.flatMap((items) => (items.length === 1 ? items : [])));
  const left = pairs.filter(([a, b]) => parts[a] === parts[b] && alone.has(a) && alone.has(b)).map(compared);
  const repeated = clusterPairs(parts.length, left, { threshold: restated, otherwise });
  return [...told.filter((items) => items.length > 1), ...repeated.filter(([item]) => alone.has(item!))];
}

const thousand = 1000;

function likeness(
  items: readonly number[],
  assertions: readonly StoryAssertion[],
  likely: (a: number, b: number) => number,
): number {
  let [sum, count] = [0, 0];
  for (const [at, one] of items.entries())
    for (const other of items.slice(at + 1)) {
      if (assertions[one]!.article === assertions[other]!.article) continue;
      sum += likely(one, other);
      count++;
    }
  return count === 0 ? 1 : Math.round((sum / count) * thousand) / thousand;
}

const breadth = (assertions: readonly StoryAssertion[]): number => new Set(assertions.map(({ outlet }) => outlet)).size;

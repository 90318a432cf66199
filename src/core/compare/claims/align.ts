import type { WordVectors } from "../../words/word-vectors.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { candidatePairs } from "./candidates.ts";
import { clusterPairs, type Pair } from "./cluster.ts";
import { chooseGist } from "./gist.ts";
import { profilesOf, type Profile } from "./profile.ts";
import { signsOf, type Signs } from "./signs.ts";
import { similarity } from "./similarity.ts";
import { mayAlign } from "./vetoes.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A claim before its origins and verdict are known. */
export interface AlignedClaim {
  readonly id: string;
  readonly gist: string;
  readonly assertions: readonly StoryAssertion[];
}

/** How likely two assertions must be one claim, on average over a claim, as log-odds; chosen on the stories to tune on. */
const threshold = -1.5;
/** What two assertions count that were never compared, as log-odds: they share next to nothing. */
const otherwise = -6;

/** Groups assertions of the same content; the widest told claim comes first. */
export function alignClaims({ assertions, actors }: Material, vectors?: WordVectors): AlignedClaim[] {
  const vocabulary = new Vocabulary(vectors);
  const profiles = profilesOf(assertions, actors, vocabulary);
  const matters = [...Map.groupBy(profiles, ({ inMatter }) => inMatter).values()];
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
  const pairs = Array.from(candidatePairs(profiles), ([a, b]): Pair => {
    const allowed = mayAlign(assertions[a]!, assertions[b]!);
    if (!allowed) return { a, b, score: Number.NEGATIVE_INFINITY };
    const signs = signsOf(profiles[a]!, profiles[b]!, vocabulary);
    return { a, b, score: saysEnough(signs) ? similarity(signs) : otherwise };
  });
  const scores = new Map(pairs.map(({ a, b, score }) => [a * profiles.length + b, score]));
  const scoreOf = (a: number, b: number): number =>
    scores.get(Math.min(a, b) * profiles.length + Math.max(a, b)) ?? otherwise;
  return clusterPairs(profiles.length, pairs, { threshold, otherwise }).map((items) => ({
    gist: chooseGist(items, assertions, (a, b) => 1 / (1 + Math.exp(-scoreOf(a, b)))),
    assertions: items.map((item) => assertions[item]!),
  }));
}

/** One common word makes no claim, unless the event, an amount or quoted words are common too. */
const saysEnough = ({ fewCommon, event, amount, quoted }: Signs): boolean =>
  fewCommon <= 1 / 3 || event === 1 || amount === 1 || quoted >= 0.5;

const breadth = (assertions: readonly StoryAssertion[]): number => new Set(assertions.map(({ outlet }) => outlet)).size;

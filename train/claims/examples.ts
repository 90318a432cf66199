import { materialOf } from "../../src/core/compare/compare.ts";
import { candidatePairs } from "../../src/core/compare/claims/candidates.ts";
import { profilesOf } from "../../src/core/compare/claims/profile.ts";
import { signNames, signsOf } from "../../src/core/compare/claims/signs.ts";
import { Vocabulary } from "../../src/core/compare/claims/vocabulary.ts";
import type { StoryAssertion } from "../../src/core/compare/material.ts";
import type { Analysis, Evidence } from "../../src/core/model/index.ts";
import type { WordVectors } from "../../src/core/words/word-vectors.ts";
import { nearUnits, StoryWords } from "../../eval/claims/units.ts";
import type { Example } from "./logistic.ts";

/** A story with the places that tell each of its claims; what is ignored teaches nothing. */
export interface MarkedStory {
  readonly analyses: readonly Analysis[];
  readonly claims: readonly (readonly Evidence[])[];
  readonly ignored: readonly Evidence[];
  readonly weight: number;
}

/** What people say of one assertion: the claims it tells; whether it lies in marked words without standing for them. */
interface Label {
  readonly claims: Set<number>;
  unclear: boolean;
}

/** Every pair of assertions of different articles that is looked at, with its signs and whether people join it. */
export function examplesOf(
  { analyses, claims, ignored, weight }: MarkedStory,
  vectors: WordVectors | undefined,
): Example[] {
  const { material } = materialOf(analyses);
  const { assertions, actors } = material;
  const labels = labelsOf(assertions, { analyses, claims, ignored, weight });
  const vocabulary = new Vocabulary(vectors);
  const profiles = profilesOf(assertions, actors, vocabulary);
  const examples: Example[] = [];
  for (const [earlier, later] of candidatePairs(profiles)) {
    const [a, b, one, other] = [profiles[earlier]!, profiles[later]!, labels[earlier]!, labels[later]!];
    if (a.one.article.id === b.one.article.id || one.unclear || other.unclear) continue;
    const signs = signsOf(a, b, vocabulary);
    const label = [...one.claims].some((claim) => other.claims.has(claim));
    examples.push({ values: Float64Array.from(signNames, (name) => signs[name]), label, weight });
  }
  return examples;
}

function labelsOf(assertions: readonly StoryAssertion[], { analyses, claims, ignored }: MarkedStory): Label[] {
  const words = new StoryWords(analyses.map(({ article }) => article));
  const units = assertions.map(({ article, assertion }) => ({
    article: article.id,
    words: words.at(article.id, assertion.span),
    label: { claims: new Set<number>(), unclear: false },
  }));
  const byArticle = Map.groupBy(units, ({ article }) => article);
  const labelsNear = ({ article, span }: Evidence): Label[] =>
    nearUnits(words.at(article, span), byArticle.get(article) ?? []).map(({ label }) => label);
  for (const place of ignored) for (const label of labelsNear(place)) label.unclear = true;
  for (const [claim, places] of claims.entries())
    for (const place of places) {
      const [nearest, ...others] = labelsNear(place);
      nearest?.claims.add(claim);
      for (const other of others) other.unclear = true;
    }
  return units.map(({ label: { claims: told, unclear } }) => ({ claims: told, unclear: unclear && told.size === 0 }));
}

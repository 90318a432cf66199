import { analyseWhole } from "../src/core/extract/whole.ts";
import { materialOf } from "../src/core/compare/compare.ts";
import { profilesOf } from "../src/core/compare/claims/profile.ts";
import { signsOf } from "../src/core/compare/claims/signs.ts";
import { similarity } from "../src/core/compare/claims/similarity.ts";
import { Vocabulary } from "../src/core/compare/claims/vocabulary.ts";
import { loadModels, loadWords } from "../src/operations/models.ts";
import { asArticle } from "./as-article.ts";
import { cosine, tfIdf } from "./claims/baseline.ts";
import type { Load, MeasureSet, Values } from "./measure-set.ts";
import { halfOf } from "./parts.ts";

/** Two texts, whether people say that they mean the same, and how alike they are found. */
interface ScoredPair {
  readonly half: "tune" | "check";
  readonly same: boolean;
  readonly score: number;
  readonly baseline: number;
}

/** Texts that are compared with each other, and which pairs of them mean the same; null for pairs that nobody judged. */
interface Topic {
  readonly texts: readonly string[];
  readonly same: (a: number, b: number) => boolean | null;
}

type SuperPal = { readonly topic: string; readonly summarySpan: string; readonly docSpan: string };
type Nanco = { readonly id: string; readonly answers: readonly { readonly answer: string; readonly group: number }[] };

/** Propositions of a summary against those of its documents: what was not aligned does not mean the same. */
const superPalTopics = (records: readonly SuperPal[]): Topic[] =>
  [...Map.groupBy(records, ({ topic }) => topic).values()].map((aligned) => {
    const summary = [...new Set(aligned.map(({ summarySpan }) => summarySpan))];
    const texts = [...summary, ...new Set(aligned.map(({ docSpan }) => docSpan))];
    const pairs = new Set(aligned.map(({ summarySpan, docSpan }) => `${summarySpan}\n${docSpan}`));
    const isAcross = (a: number, b: number): boolean => a < summary.length && b >= summary.length;
    return { texts, same: (a, b) => (isAcross(a, b) ? pairs.has(`${texts[a]!}\n${texts[b]!}`) : null) };
  });

const nancoTopics = (records: readonly Nanco[]): Topic[] =>
  records.map(({ answers }) => ({
    texts: answers.map(({ answer }) => answer),
    same: (a, b) => answers[a]!.group === answers[b]!.group,
  }));

const { models } = loadModels();
const { words } = loadWords();

function scoreTopic({ texts, same }: Topic, at: number): ScoredPair[] {
  const analyses = texts.map((text, place) => analyseWhole(asArticle({ id: `t${at}-${place}`, text }), models));
  const { material } = materialOf(analyses);
  const vocabulary = new Vocabulary(words);
  const profiles = profilesOf(material.assertions, material.actors, vocabulary);
  const places = new Map(profiles.map((profile) => [Number(profile.one.article.id.split("-")[1]), profile]));
  const vectors = tfIdf(texts);
  return texts.flatMap((text, b) =>
    texts.slice(0, b).flatMap((other, a) => {
      const judged = same(a, b);
      if (judged === null) return [];
      const score = similarity(signsOf(places.get(a)!, places.get(b)!, vocabulary));
      return [{ half: halfOf(`${other}\n${text}`), same: judged, score, baseline: cosine(vectors[a]!, vectors[b]!) }];
    }),
  );
}

/** Mean of the shares of same and of different pairs that are told right, in percent. */
function balanced(pairs: readonly ScoredPair[], scoreOf: (pair: ScoredPair) => number, threshold: number): number {
  const right = (same: boolean): number => {
    const all = pairs.filter((pair) => pair.same === same);
    return all.filter((pair) => scoreOf(pair) >= threshold === same).length / Math.max(all.length, 1);
  };
  return 50 * (right(true) + right(false));
}

/** On the half to check, at the threshold that is best on the half to tune. */
function measureHalves(pairs: readonly ScoredPair[], scoreOf: (pair: ScoredPair) => number): number {
  const [tune, check] = (["tune", "check"] as const).map((half) => pairs.filter((pair) => pair.half === half));
  const thresholds = [...new Set(tune!.map(scoreOf))].filter((_, at) => at % Math.ceil(tune!.length / 300) === 0);
  const best = thresholds.toSorted((a, b) => balanced(tune!, scoreOf, b) - balanced(tune!, scoreOf, a))[0] ?? 0;
  return balanced(check!, scoreOf, best);
}

function measure(name: string, topics: readonly Topic[]): Values {
  const pairs = topics.flatMap(scoreTopic);
  return {
    [`${name}.balanced`]: measureHalves(pairs, ({ score }) => score),
    [`${name}.tf-idf`]: measureHalves(pairs, ({ baseline }) => baseline),
  };
}

const superPalFile = "agreement/superpal.dev.jsonl";
const nancoFile = "agreement/nanco.dev.jsonl";

/** Whether two propositions mean the same, by the likeness that claims are made with: a second opinion on it. */
export const agreement: MeasureSet = {
  name: "agreement",
  files: [superPalFile, nancoFile],
  published: { "nanco.balanced": "model 81.3, word overlap 71.9, people 85" },
  run: (load: Load) => ({
    ...measure("superpal", superPalTopics(load<SuperPal>(superPalFile))),
    ...measure("nanco", nancoTopics(load<Nanco>(nancoFile))),
  }),
};

import type { Dossier } from "../src/core/model/index.ts";
import { bCubed } from "./b-cubed.ts";
import { baselineDossiers } from "./claims/baseline.ts";
import { tallyDivergences } from "./claims/divergences.ts";
import { loadGold, type GoldStory } from "./claims/gold.ts";
import { originsRight } from "./claims/origins.ts";
import {
  foundUnits,
  itemsOf,
  matchUnits,
  pairTally,
  StoryWords,
  type Matched,
  type ScoredItem,
} from "./claims/units.ts";
import { dossierOf, loadArticles, storyFiles } from "./claims/stories.ts";
import type { MeasureSet, Values } from "./measure-set.ts";
import { addTallies, f1, noTally, precision, recall, type Tally } from "./scores.ts";

/** What is counted in one story, or in several together. */
type Counted = {
  readonly items: readonly ScoredItem[];
  readonly pairs: Tally;
  readonly matched: readonly Matched[];
  readonly divergences: Tally;
  readonly origins: readonly boolean[];
  readonly verdicts: readonly boolean[];
};

/** The marked units with what stands for them in a dossier, and the items by which its claims are scored. */
function alignUnits({ name, claims: marked, ignored }: GoldStory, dossier: Dossier) {
  const words = new StoryWords(dossier.articles);
  const found = foundUnits(dossier, words);
  const matched = matchUnits(marked, found, words);
  return { matched, items: itemsOf(matched, found, words, ignored).map((item) => named(item, name)) };
}

function countStory(gold: GoldStory, dossier: Dossier): Counted {
  const { matched, items } = alignUnits(gold, dossier);
  return {
    items,
    pairs: pairTally(items),
    matched: matched.flat(),
    divergences: tallyDivergences(gold.divergences, dossier.divergences),
    origins: originsRight(matched.flat(), dossier),
    verdicts: gold.claims.map(({ verdict }, at) => verdict === commonVerdict(matched[at]!)),
  };
}

const named = (item: ScoredItem, story: string): ScoredItem => ({
  ...item,
  gold: item.gold.map((group) => `${story} ${group}`),
  predicted: item.predicted.map((group) => `${story} ${group}`),
});

/** The verdict of the predicted claim that holds most of a marked one. */
function commonVerdict(matched: readonly Matched[]) {
  const claims = matched.flatMap(({ found }) => found?.claim ?? []);
  const most = [...Map.groupBy(claims, ({ id }) => id).values()].toSorted((a, b) => b.length - a.length)[0];
  return most?.[0]!.verdict ?? null;
}

const sum = (counted: readonly Counted[]): Counted => ({
  items: counted.flatMap(({ items }) => items),
  pairs: counted.map(({ pairs }) => pairs).reduce(addTallies, noTally),
  divergences: counted.map(({ divergences }) => divergences).reduce(addTallies, noTally),
  matched: counted.flatMap(({ matched }) => matched),
  origins: counted.flatMap(({ origins }) => origins),
  verdicts: counted.flatMap(({ verdicts }) => verdicts),
});

const shareOf = (right: readonly boolean[]): number => (100 * right.filter(Boolean).length) / Math.max(right.length, 1);

function valuesOf(counted: Counted): Values {
  const { f1: b3, precision: p, recall: r } = bCubed(counted.items);
  return {
    "units.found": shareOf(counted.matched.map(({ found }) => found !== null)),
    "pairs.precision": precision(counted.pairs),
    "pairs.recall": recall(counted.pairs),
    "pairs.f1": f1(counted.pairs),
    "b3.precision": p,
    "b3.recall": r,
    "b3.f1": b3,
    origins: shareOf(counted.origins),
    verdicts: shareOf(counted.verdicts),
    "divergences.precision": precision(counted.divergences),
    "divergences.recall": recall(counted.divergences),
  };
}

const thresholds = Array.from({ length: 15 }, (_, at) => 0.1 + at * 0.05);

/** The best that TF-IDF cosine reaches on the same assertions, its threshold chosen on the very stories it is measured on. */
function bestBaseline(golds: readonly GoldStory[], dossiers: readonly Dossier[]): Values {
  const byStory = dossiers.map((dossier) => baselineDossiers(dossier, thresholds));
  const scores = thresholds.map((_, at) => {
    const items = golds.map((gold, story) => alignUnits(gold, byStory[story]![at]!).items);
    return { pairs: f1(items.map(pairTally).reduce(addTallies, noTally)), b3: bCubed(items.flat()).f1 };
  });
  return {
    "tf-idf.pairs.f1": Math.max(...scores.map(({ pairs }) => pairs)),
    "tf-idf.b3.f1": Math.max(...scores.map(({ b3 }) => b3)),
  };
}

/** Claims, origins and divergences across the articles of six stories that we marked (`eval/gold`). */
export const claims: MeasureSet = {
  name: "claims",
  files: storyFiles,
  published: {},
  async run(load, analyse, read) {
    const texts = await loadArticles(load, read);
    const marked = loadGold().filter(({ articles }) => Object.keys(articles).some((id) => texts.has(id)));
    const all = marked.map((gold) => ({ gold, dossier: dossierOf(gold, texts, analyse) }));
    const parts = (["tune", "check"] as const).map((part) => {
      const chosen = all.filter(({ gold }) => gold.part === part);
      const counted = valuesOf(sum(chosen.map(({ gold, dossier }) => countStory(gold, dossier))));
      const baseline = bestBaseline(
        chosen.map(({ gold }) => gold),
        chosen.map(({ dossier }) => dossier),
      );
      return Object.entries({ ...counted, ...baseline }).map(([name, value]) => [`${part}.${name}`, value]);
    });
    return Object.fromEntries(parts.flat()) as Values;
  },
};

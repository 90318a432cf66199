import type { Article } from "../src/core/model/index.ts";
import type { MeasureSet } from "./measure-set.ts";

/** One page of pages/ground-truth.json: the gold text, under the name of its file. */
export type PageRecord = { readonly key: string; readonly articleBody: string };

/** Shares of a page's shingles that are right, wrong and missed; they add up to 1. */
type Shares = { readonly right: number; readonly wrong: number; readonly missed: number };

const file = "pages/ground-truth.json";
const shingleLength = 4;

/** How often each run of four words stands in a text; of a shorter text, the whole. Words are runs of letters, digits and `_`, as printed. */
function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - shingleLength + 1); start++) {
    const shingle = words.slice(start, start + shingleLength).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

function compareShingles(gold: string, predicted: string): Shares {
  const [goldCounts, predictedCounts] = [countShingles(gold), countShingles(predicted)];
  const shared = [...goldCounts].map(([shingle, count]) => Math.min(count, predictedCounts.get(shingle) ?? 0));
  const right = sum(shared);
  const [wrong, missed] = [sum(predictedCounts.values()) - right, sum(goldCounts.values()) - right];
  const all = right + wrong + missed;
  return { right: right / all, wrong: wrong / all, missed: missed / all };
}

const ratio = (part: number, rest: number): number => (part + rest === 0 ? 0 : part / (part + rest));
const mean = (values: readonly number[]): number => (100 * sum(values)) / Math.max(1, values.length);
const harmonic = (one: number, other: number): number => (one + other === 0 ? 0 : (2 * one * other) / (one + other));

/** A page that gives no article has no text. */
function scorePage({ articleBody }: PageRecord, article: Article | null) {
  const { right, wrong, missed } = compareShingles(articleBody, article?.text ?? "");
  const [precision, recall] = [ratio(right, wrong), ratio(right, missed)];
  return { precision, recall, f1: harmonic(precision, recall), dated: article?.publishedAt ? 1 : 0 };
}

/** The text of a page without all that stands around it: the article extraction benchmark's own measure. */
export const pages: MeasureSet = {
  name: "pages",
  files: [file],
  published: {
    f1: "rs-trafilatura 97.0, trafilatura 95.8, Readability 94.7 (all 181 pages)",
  },
  async run(load, _analyse, read) {
    const reading = load<PageRecord>(file).map(async (page) =>
      scorePage(page, await read(`pages/html/${page.key}.html.gz`)),
    );
    const scores = await Promise.all(reading);
    const [precision, recall] = [mean(scores.map((it) => it.precision)), mean(scores.map((it) => it.recall))];
    return {
      precision,
      recall,
      f1: harmonic(precision, recall),
      "f1.mean": mean(scores.map((it) => it.f1)),
      dated: mean(scores.map((it) => it.dated)),
    };
  },
};

import type { Analysis, Article, Span } from "../src/core/model/index.ts";
import { asArticle } from "./as-article.ts";
import { matchGreedily } from "./match.ts";
import type { Analyse, AnalysisSet, Values } from "./measure-set.ts";
import { halfOf } from "./parts.ts";
import { f1, precision, recall, sumTallies, tallyPairs, type Tally } from "./scores.ts";
import type { Offsets } from "./words.ts";

/** One record of temporal/timebank.jsonl and aquaint.jsonl, as far as it is used. */
export type TempevalRecord = {
  readonly id: string;
  readonly dct: string;
  readonly title: string | null;
  readonly text: string;
  readonly timex: readonly (Span & { readonly value: string })[];
};

/** One record of temporal/meantime.dev.jsonl, as far as it is used. */
export type MeantimeRecord = {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly fullyAnnotatedThroughSentence: number;
  readonly sentences: Offsets;
  readonly mentions: Readonly<Record<string, Span & { readonly tag: string; readonly value?: string | null }>>;
};

type Timex = { readonly span: Span; readonly value: string | null };

/** An article with its gold expressions, and the offset up to which they are complete. */
type Marked = { readonly article: Article; readonly gold: readonly Timex[]; readonly until: number };

const tallied = ["strict", "relaxed", "value"] as const;
type Tallies = Readonly<Record<(typeof tallied)[number], Tally>>;

const asTimex = ({ start, end, value }: Span & { readonly value?: string | null }): Timex => ({
  span: { start, end },
  value: value ?? null,
});

function readTempeval({ id, text, title, dct, timex }: TempevalRecord): Marked {
  return { article: asArticle({ id, text, title, date: dct }), gold: timex.map(asTimex), until: text.length };
}

/** Only the first sentences are fully marked; what stands behind them is neither gold nor counted as predicted. */
function readMeantime(record: MeantimeRecord): Marked {
  const { id, text, dct, mentions, sentences, fullyAnnotatedThroughSentence } = record;
  const until = sentences[fullyAnnotatedThroughSentence]?.[1] ?? text.length;
  const timex = Object.values(mentions).filter(({ tag, start }) => tag === "TIMEX3" && start < until);
  return { article: asArticle({ id, text, date: dct }), gold: timex.map(asTimex), until };
}

/** Share of the characters of two extents that both have: 1 for the same extent, 0 for no overlap. */
function overlap({ span: gold }: Timex, { span: predicted }: Timex): number {
  const both = Math.min(gold.end, predicted.end) - Math.max(gold.start, predicted.start);
  return both <= 0 ? 0 : both / (Math.max(gold.end, predicted.end) - Math.min(gold.start, predicted.start));
}

function tallyArticle({ gold, until }: Marked, { times }: Analysis): Tallies {
  const predictions = times
    .filter(({ span }) => span.start < until)
    .map((time): Timex => ({ span: time.span, value: time.timex.value }));
  const relaxed = matchGreedily(gold, predictions, overlap);
  const strict = relaxed.filter(({ gold: one, predicted }) => overlap(one, predicted) === 1);
  const value = relaxed.filter(({ gold: one, predicted }) => one.value !== null && one.value === predicted.value);
  const tally = (pairs: readonly unknown[]) => tallyPairs(pairs.length, predictions.length, gold.length);
  return { strict: tally(strict), relaxed: tally(relaxed), value: tally(value) };
}

/** The tallies of what each analyser was given, so that an article in two sets is analysed once. */
const known = new WeakMap<Analyse, Map<string, Tallies>>();

function tallyOnce(marked: Marked, analyse: Analyse): Tallies {
  const done = known.get(analyse) ?? new Map<string, Tallies>();
  known.set(analyse, done);
  const key = JSON.stringify(marked);
  const tallies = done.get(key) ?? tallyArticle(marked, analyse(marked.article));
  done.set(key, tallies);
  return tallies;
}

function scoreArticles(articles: readonly Marked[], analyse: Analyse): Values {
  const sums = sumTallies(
    articles.map((marked) => tallyOnce(marked, analyse)),
    tallied,
  );
  return {
    "strict.f1": f1(sums.strict),
    "relaxed.precision": precision(sums.relaxed),
    "relaxed.recall": recall(sums.relaxed),
    "relaxed.f1": f1(sums.relaxed),
    "value.f1": f1(sums.value),
  };
}

function temporal<Entry>(
  corpus: string,
  file: string,
  read: (record: Entry) => Marked,
  published: AnalysisSet["published"] = {},
): AnalysisSet {
  return {
    name: `temporal.${corpus}`,
    files: [file],
    published,
    run: (load, analyse) => scoreArticles(load<Entry>(file).map(read), analyse),
  };
}

/** Figures on TempEval-3's own test text, which is another: for orientation only. */
const platinum = {
  "strict.f1": "HeidelTime 81.3 (platinum)",
  "relaxed.f1": "HeidelTime 90.3 (platinum)",
  "value.f1": "HeidelTime 77.6 (platinum)",
};

export const timebank: AnalysisSet = temporal("timebank", "temporal/timebank.jsonl", readTempeval, platinum);
export const aquaint: AnalysisSet = temporal("aquaint", "temporal/aquaint.jsonl", readTempeval, platinum);
export const meantime: AnalysisSet = temporal("meantime", "temporal/meantime.dev.jsonl", readMeantime);

const halved = ["temporal/timebank.jsonl", "temporal/aquaint.jsonl"];

/** TimeBank and AQUAINT together, in halves by the hash of an article's id. */
export const tempeval: AnalysisSet = {
  name: "temporal.tempeval",
  files: halved,
  published: Object.fromEntries(Object.entries(platinum).map(([name, figure]) => [`check.${name}`, figure])),
  run(load, analyse) {
    const articles = halved.flatMap((file) => load<TempevalRecord>(file).map(readTempeval));
    const [tune, check] = (["tune", "check"] as const).map((half) =>
      Object.entries(
        scoreArticles(
          articles.filter(({ article }) => halfOf(article.id) === half),
          analyse,
        ),
      ).map(([name, value]) => [`${half}.${name}`, value] as const),
    );
    return Object.fromEntries([...tune!.filter(([name]) => name.endsWith(".f1")), ...check!]);
  },
};

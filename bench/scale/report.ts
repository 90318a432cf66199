import type { Cost } from "./filling.ts";
import { mean, quantile } from "./quantiles.ts";
import type { Searched, Timed } from "./searching.ts";

/** What was measured at a size. */
export interface Scale {
  readonly size: number;
  /** What filling it up from the size before took. */
  readonly minutes: number;
  readonly cost: Cost;
  readonly searched: Searched;
  readonly stories: { readonly precision: number; readonly recall: number };
  readonly background: { readonly count: number; readonly last: number };
  readonly bytes: number;
  readonly peak: number;
}

const limits = { growth: 2, search: 50 };

const number = (value: number, digits = 1): string => value.toFixed(digits);

/** Median, mean and 95th percentile. */
const middling = (values: readonly number[]): string =>
  [quantile(values, 0.5), mean(values), quantile(values, 0.95)].map((value) => number(value, 2)).join(" / ");

/** Median, 95th and 99th percentile. */
const high = (timed: readonly Timed[]): string => {
  const values = timed.map(({ milliseconds }) => milliseconds);
  return [0.5, 0.95, 0.99].map((share) => number(quantile(values, share))).join(" / ");
};

const bothOf = ({ statements, articles }: Searched): Timed[] => [...statements, ...articles];

type Line = readonly [what: string, cell: (scale: Scale) => string];

const lines: readonly Line[] = [
  ["one more, alone: median / mean / p95 ms", ({ cost }) => middling(cost.alone)],
  ["one more, of 24: median / mean / p95 ms", ({ cost }) => middling(cost.batched)],
  ["one more, of 24: processor, mean ms", ({ cost }) => number(cost.processor, 2)],
  ["last background: ms (how many)", ({ background }) => `${number(background.last, 0)} (${background.count})`],
  ["statements: median / p95 / p99 ms", ({ searched }) => high(searched.statements)],
  ["articles: median / p95 / p99 ms", ({ searched }) => high(searched.articles)],
  ["actors by name: median / p95 / p99 ms", ({ searched }) => high(searched.actors)],
  ["stories, B³: precision / recall", ({ stories }) => `${number(stories.precision)} / ${number(stories.recall)}`],
  ["database: MB", ({ bytes }) => number(bytes / 1e6, 0)],
  ["peak memory: MB", ({ peak }) => number(peak / 1e6, 0)],
  ["filled in: minutes", ({ minutes }) => number(minutes)],
];

const of = (timed: readonly Timed[], kind: string): string =>
  number(
    quantile(
      timed.filter((one) => one.kind === kind).map(({ milliseconds }) => milliseconds),
      0.95,
    ),
  );

/** What of each kind took longest but for one in twenty. */
function kindLines(scales: readonly Scale[]): Line[] {
  const kinds = [...new Set(scales.flatMap(({ searched }) => bothOf(searched).map(({ kind }) => kind)))];
  return kinds.map((kind) => [
    `${kind}: p95 ms, statements / articles`,
    ({ searched }) => `${of(searched.statements, kind)} / ${of(searched.articles, kind)}`,
  ]);
}

/** A table in Markdown, a column a size, and how it stands to what was aimed at. */
export function reportScale(scales: readonly Scale[]): string[] {
  const rows = [...lines, ...kindLines(scales)].map(([what, cell]) => [what, ...scales.map(cell)]);
  const head = ["articles stored", ...scales.map(({ size }) => size.toLocaleString("en"))];
  const table = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const [first, last] = [scales[0], scales.at(-1)];
  if (!first || !last || first === last) return table;
  const growth = (pick: (cost: Cost) => number): string => number(pick(last.cost) / pick(first.cost), 2);
  const p95 = quantile(
    bothOf(last.searched).map(({ milliseconds }) => milliseconds),
    0.95,
  );
  return [
    ...table,
    `one more at ${last.size} costs ${growth(({ alone }) => mean(alone))} times as much as at ${first.size} alone, ${growth(({ batched }) => mean(batched))} times in a batch, ${growth(({ processor }) => processor)} times in processor time (target ${limits.growth})`,
    `95 in 100 of ${bothOf(last.searched).length} searches take at most ${number(p95)} ms (target ${limits.search})`,
  ];
}

/**
 * `npm run bench`: articles a second of `analyse`, with the shipped models and by rules alone, its actor, times and events stages alone, beside wink-nlp's tagging alone, and pages a second of reading HTML beside
 * plain Readability on linkedom, each pair on the same input in the same process.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { analyse } from "../src/core/extract/analyse.ts";
import { findEvents } from "../src/core/extract/events/events.ts";
import { findActors } from "../src/core/extract/mentions/mentions.ts";
import { findTimes } from "../src/core/extract/times/times.ts";
import type { Analysis, Article } from "../src/core/model/index.ts";
import { parseText } from "../src/core/text/parse.ts";
import type { ParsedText } from "../src/core/text/parsed-text.ts";
import { loadModels } from "../src/operations/models.ts";
import { loadPages, pageContestants, type Page } from "./pages.ts";
import { timeInTurns, type Contestant, type Timing } from "./rounds.ts";
import { tagAlone } from "./tagging.ts";
import { readTexts, type Texts } from "./texts.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    examples: { type: "string", default: "examples" },
    rounds: { type: "string", default: "9" },
  },
});

const warmUp = 3;
const articleBytes = 5000;
const { models } = loadModels();
const contestants: readonly Contestant<Article>[] = [
  { name: "analyse", run: (article) => analyse(article, models) },
  { name: "rules alone", run: (article) => analyse(article) },
  { name: "tagging alone", run: tagAlone },
];

/** Single stages on texts that were tagged and parsed before the clock starts. */
function stagesAlone(articles: readonly Article[]): Contestant<Article>[] {
  const parsed = new Map(articles.map(({ id, text }) => [id, parseText(text)]));
  const found = new Map(articles.map((article) => [article.id, analyse(article, models)]));
  return [
    { name: "actors alone", run: ({ id }) => findActors(parsed.get(id)!) },
    { name: "times alone", run: (article) => findTimes(parsed.get(article.id)!, article) },
    { name: "events alone", run: (article) => eventsOf(article, parsed.get(article.id)!, found.get(article.id)!) },
  ];
}

/** The events stage on what the earlier stages found. */
function eventsOf(article: Article, text: ParsedText, { mentions, times, assertions }: Analysis): unknown {
  const quantities = assertions.flatMap((assertion) => assertion.quantities);
  return findEvents(text, article, { mentions, times, quantities }, models.events);
}

function describe({ name, seconds }: Timing, { articles }: Texts, bytes: number): string {
  const plain = (articles.length / seconds).toFixed(0);
  const normal = (bytes / articleBytes / seconds).toFixed(0);
  return `  ${name.padEnd(14)} ${plain.padStart(7)} articles/s ${normal.padStart(7)} articles of 5 kB/s`;
}

function report(texts: Texts): string[] {
  const bytes = texts.articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const all = [...contestants, ...stagesAlone(texts.articles)];
  const timings = timeInTurns(all, texts.articles, { warmUp, rounds: Number(values.rounds) });
  const [whole, rules, tagging, actors, , events] = timings.map(({ seconds }) => seconds);
  return [
    `${texts.name}: ${texts.articles.length} articles, ${(bytes / texts.articles.length / 1000).toFixed(1)} kB on average`,
    ...timings.map((timing) => describe(timing, texts, bytes)),
    `  analyse takes ${(whole! / tagging!).toFixed(2)} times as long as tagging alone, by rules alone ${(rules! / tagging!).toFixed(2)}, the actor stages ${(actors! / tagging!).toFixed(2)}, the events stage ${(events! / tagging!).toFixed(2)}`,
  ];
}

function reportPages(pages: readonly Page[]): string[] {
  if (pages.length === 0) return [`pages: not timed, ${values.data}/pages not found`];
  const timings = timeInTurns(pageContestants, pages, { warmUp, rounds: Number(values.rounds) });
  const ratio = timings[0]!.seconds / timings[1]!.seconds;
  return [
    `pages: ${pages.length} HTML pages`,
    ...timings.map(
      ({ name, seconds }) => `  ${name.padEnd(24)} ${(pages.length / seconds).toFixed(1).padStart(7)} pages/s`,
    ),
    `  reading takes ${ratio.toFixed(2)} times as long as Readability on linkedom`,
  ];
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, one thread; medians of ${values.rounds} rounds`,
);
console.log(reportPages(loadPages(values.data)).join("\n"));
for (const texts of await readTexts(values.examples, values.data)) console.log(report(texts).join("\n"));

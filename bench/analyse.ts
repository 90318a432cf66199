import { analyse } from "../src/core/extract/analyse.ts";
import { findEvents } from "../src/core/extract/events/events.ts";
import { findActors } from "../src/core/extract/mentions/mentions.ts";
import { findTimes } from "../src/core/extract/times/times.ts";
import type { Analysis, Article } from "../src/core/model/index.ts";
import { parseText } from "../src/core/text/parse.ts";
import type { ParsedText } from "../src/core/text/parsed-text.ts";
import { loadModels } from "../src/operations/models.ts";
import type { Options } from "./options.ts";
import { timeInTurns, type Contestant, type Timing } from "./rounds.ts";
import { tagAlone } from "./tagging.ts";
import { readTexts, type Texts } from "./texts.ts";

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

function report(texts: Texts, rounds: number): string[] {
  const bytes = texts.articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const all = [...contestants, ...stagesAlone(texts.articles)];
  const timings = timeInTurns(all, texts.articles, { warmUp, rounds });
  const [whole, rules, tagging, actors, , events] = timings.map(({ seconds }) => seconds);
  return [
    `${texts.name}: ${texts.articles.length} articles, ${(bytes / texts.articles.length / 1000).toFixed(1)} kB on average`,
    ...timings.map((timing) => describe(timing, texts, bytes)),
    `  analyse takes ${(whole! / tagging!).toFixed(2)} times as long as tagging alone, by rules alone ${(rules! / tagging!).toFixed(2)}, the actor stages ${(actors! / tagging!).toFixed(2)}, the events stage ${(events! / tagging!).toFixed(2)}`,
  ];
}

/** Articles a second of `analyse` and of some of its stages, beside tagging alone; what it prints. */
export async function benchAnalyse({ examples, data, rounds }: Options): Promise<string[]> {
  return (await readTexts(examples, data)).flatMap((texts) => report(texts, rounds));
}

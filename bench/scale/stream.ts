import { createHash } from "node:crypto";
import { analysisSchema } from "../../src/core/model/analysis.ts";
import type { Analysis, Article } from "../../src/core/model/index.ts";
import { isoDay } from "../../src/core/times/calendar.ts";
import { toEntry, type Entry } from "../../src/store/entry.ts";
import { randomFrom, shuffled, type Random } from "../../train/sequence/random.ts";
import { castFrom, outletFrom } from "./cast.ts";
import { padded } from "./padding.ts";
import { chooseFacts, plotFrom, type Plot } from "./plot.ts";
import { fillers, forms, headlines } from "./sentences.ts";
import { below, pick, share } from "./vocabulary.ts";
import { mentionsOf, newDraft, statementsOf, timesOf, write, type Draft } from "./writer.ts";

/** An article that is ready to be stored, with the number of the story that it was invented for. */
export interface Told {
  readonly entry: Entry;
  readonly story: number;
}

/** A million articles in ten years. */
const articlesADay = 274;
/** 1 January 2015. */
const firstDay = 16_436;

/** Stories have up to 40 articles; one of so many has a chance of about 1 over that to the power of 1.8. */
const mostArticles = 40;
const power = 1.8;
const chances = Array.from({ length: mostArticles }, (_, at) => (at + 1) ** -power);
const chancesInAll = chances.reduce((sum, chance) => sum + chance, 0);
const meanArticles = chances.reduce((sum, chance, at) => sum + chance * (at + 1), 0) / chancesInAll;
const storiesADay = articlesADay / meanArticles;

/** A story fades by the factor e in so many days, a large one later, and ends after so many. */
const fading = { days: 1.5, more: 0.08, most: 14 };
/** One article in so many copies an earlier one of its story, names no date, is dated a day too early. */
const ratios = { copies: 8, undated: 50, late: 20 };

/** Sentences of nothing in particular; a paragraph ends after one in `each` others. */
const filled = { least: 2, more: 3, each: 3 };

/** A story that is being told; copies are made of the latest texts. */
interface Running {
  readonly plot: Plot;
  readonly drafts: Draft[];
}
const keptDrafts = 4;

/** Articles without end, in the order of their days, the same for the same seed; the stories of about two weeks are in memory. */
export function* inventStream(seed = 1): Generator<Told> {
  const random = randomFrom(seed);
  const nextActor = castFrom(random);
  const days = new Map<number, Running[]>();
  let stories = 0;
  for (let day = firstDay; ; day++) {
    const opened = Math.floor(storiesADay) + Number(share(random) < storiesADay % 1);
    for (let count = 0; count < opened; count++) {
      const articles = sizeFrom(random);
      const plot = plotFrom(random, { number: stories++, firstDay: day, articles }, nextActor);
      open({ plot, drafts: [] }, articles, days, random);
    }
    const due = days.get(day) ?? [];
    days.delete(day);
    for (const at of shuffled(due.length, random)) {
      const running = due[at]!;
      yield { entry: toStored(tell(running, day, random)), story: running.plot.number };
    }
  }
}

function sizeFrom(random: Random): number {
  let rest = share(random) * chancesInAll;
  const at = chances.findIndex((chance) => (rest -= chance) < 0);
  return at < 0 ? mostArticles : at + 1;
}

/** Sets the days on which a story is told. */
function open(running: Running, articles: number, days: Map<number, Running[]>, random: Random): void {
  for (let count = 0; count < articles; count++) {
    const mean = fading.days + fading.more * articles;
    const after = count === 0 ? 0 : Math.min(fading.most, Math.floor(-mean * Math.log(1 - share(random))));
    const day = running.plot.firstDay + after;
    days.set(day, [...(days.get(day) ?? []), running]);
  }
}

function tell({ plot, drafts }: Running, day: number, random: Random): Analysis {
  const isCopy = drafts.length > 0 && below(ratios.copies, random) === 0;
  const draft = isCopy ? copyOf(pick(drafts, random), plot, random) : draftFrom(plot, random);
  if (!isCopy) drafts.push(draft);
  if (drafts.length > keptDrafts) drafts.shift();
  return toAnalysis(draft, titleFrom(plot, random), dateFrom(day, random), random);
}

function draftFrom(plot: Plot, random: Random): Draft {
  const draft = newDraft();
  const { firstDay: from } = plot;
  for (const fact of chooseFacts(plot, random)) {
    if (draft.text) draft.text += below(filled.each, random) === 0 ? "\n\n" : " ";
    write(draft, pick(forms[fact.form]!, random), { fact, firstDay: from, random });
  }
  const count = filled.least + below(filled.more, random);
  for (let at = 0; at < count; at++) {
    draft.text += " ";
    write(draft, pick(fillers, random), { fact: plot.lead, firstDay: from, random });
  }
  return draft;
}

/** The same text with one more sentence. */
function copyOf(draft: Draft, { firstDay: from, lead }: Plot, random: Random): Draft {
  const copy = { ...draft, named: [...draft.named], said: [...draft.said], told: [...draft.told] };
  copy.text += " ";
  write(copy, pick(fillers, random), { fact: lead, firstDay: from, random });
  return copy;
}

function titleFrom({ lead, firstDay: from }: Plot, random: Random): string {
  const draft = newDraft();
  write(draft, pick(headlines, random), { fact: lead, firstDay: from, random });
  return draft.text;
}

function dateFrom(day: number, random: Random): string | null {
  if (below(ratios.undated, random) === 0) return null;
  return isoDay(below(ratios.late, random) === 0 ? day - 1 : day);
}

function toAnalysis(draft: Draft, title: string, publishedAt: string | null, random: Random): Analysis {
  const outlet = outletFrom(random);
  const article = toArticle({ outlet, title, text: draft.text, publishedAt });
  const actors = new Map(draft.named.map(({ actor }) => [actor.id, actor]));
  return {
    schema: analysisSchema,
    article,
    actors: [...actors.values()],
    mentions: mentionsOf(draft),
    times: timesOf(draft, article.id),
    statements: statementsOf(draft, article.id),
    events: [],
    assertions: [],
  };
}

function toArticle(told: Pick<Article, "outlet" | "title" | "text" | "publishedAt">): Article {
  const id = createHash("sha256")
    .update(JSON.stringify([told.outlet, told.title, told.text]))
    .digest("hex")
    .slice(0, 12);
  return {
    id,
    input: `${id}.txt`,
    url: `https://news.example/${id}`,
    ...told,
    publishedBasis: told.publishedAt === null ? "unknown" : "field",
    language: "en",
    words: told.text.match(/\S+/gu)?.length ?? 0,
    flags: [],
    removed: [],
  };
}

/** With an analysis of as many bytes as one with events and assertions takes. */
function toStored(analysis: Analysis): Entry {
  const entry = toEntry(analysis);
  return { ...entry, analysis: padded(entry.analysis, analysis.article.text.length) };
}

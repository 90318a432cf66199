import type { Article } from "../../core/model/article.ts";
import { momentText, rangeText } from "../../view/dates.ts";
import { flagWords } from "../../view/flag-words.ts";
import { nameOf, type Labels } from "../../view/labels.ts";
import { count } from "../layout/few.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, joined, strong, styled, type Rich } from "../layout/rich.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

/** What was read: each article with its outlet, date, length and warnings, and what could not be read. */
export function writeHeader({ dossier, labels }: StoryPage): Section {
  const { articles, skipped } = dossier;
  return {
    title: titleOf(articles),
    lines: [
      ...articles.flatMap((article) => describeArticle(article, labels)),
      ...skipped.map(({ input, reason }) => line(2, [styled("mixed", "Not read: "), `${input} (${reason})`])),
    ],
  };
}

function titleOf(articles: readonly Article[]): string {
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const days = articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).toSorted();
  const dates = days.length > 0 ? rangeText({ from: days[0]!, to: days.at(-1)! }) : null;
  const known = outlets.size > 0 ? count(outlets.size, "known outlet") : "no known outlet";
  return [count(articles.length, "article"), known, dates].filter(Boolean).join(" · ");
}

function describeArticle(article: Article, labels: Labels): Line[] {
  const [number = ""] = labels.one(article.id).split(" ");
  const name = [strong(nameOf(article)), article.outlet ? "" : " (outlet unknown)"];
  const facts = [name, dateOf(article), count(article.words, "word"), ...article.flags.map(describeFlag)];
  return [entry(2, 4, number, joined(facts, " · ")), ...(article.title ? [entry(2, 4, "", faint(article.title))] : [])];
}

const bases: Record<Article["publishedBasis"], string> = {
  "json-ld": "from the page's data",
  meta: "from the page's data",
  "time-element": "from the page's time element",
  feed: "from the feed",
  field: "from the record",
  stamp: "from a printed stamp",
  url: "from the address",
  file: "from the file's name",
  prefix: "from a date prefix",
  dateline: "from its dateline",
  unknown: "basis unknown",
};

const dateOf = ({ publishedAt, publishedBasis }: Article): string =>
  publishedAt ? `${momentText(publishedAt)} (${bases[publishedBasis]})` : "date unknown";

const describeFlag = (flag: string): Rich => styled("mixed", flagWords(flag));

import type { Article } from "../../core/model/article.ts";
import { dateText } from "../../view/dates.ts";
import { nameOf } from "../../view/labels.ts";
import { count, few } from "../layout/few.ts";
import { printable } from "../layout/printable.ts";
import { quoted } from "../../view/quoted.ts";
import { statusWords } from "../../view/status-words.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { DatedEntry } from "./dated-entry.ts";
import { quoteSentence } from "./quote-sentence.ts";
import { whenText } from "./when.ts";

/** Calendars cut or refuse long descriptions; an article takes some 400 characters. */
const articlesShown = 12;

/** How an entry stands and when it is to be, and the words of each article behind it. */
export function describeEntry(entry: DatedEntry, { dossier, all }: StoryPage): string {
  const told = dossier.articles.flatMap((article) => describeEvidence(article, entry));
  const { shown, more } = few(told, articlesShown, all);
  const rest = more > 0 ? [`and ${count(more, "more article")} (--all)`] : [];
  return [`${statusWords[entry.status]} · ${whenText(entry)}`, ...shown, ...rest].join("\n\n");
}

/** [Harbour Post, 5 Feb 2026: “He will come.”] and the address below it; nothing where the article is not behind the entry. */
function describeEvidence(article: Article, { evidence }: DatedEntry): string[] {
  const spans = evidence.filter((each) => each.article === article.id).map(({ span }) => span);
  if (spans.length === 0) return [];
  const quotes = new Set(spans.map((span) => quoted(quoteSentence(article.text, span))));
  const published = article.publishedAt ? dateText(article.publishedAt) : "date unknown";
  const words = `${nameOf(article)}, ${published}: ${[...quotes].join(" ")}`;
  return [[words, article.url ?? ""].map(printable).filter(Boolean).join("\n")];
}

import type { Analysis, Mention } from "../../src/core/model/index.ts";
import { profileArticle, type StoryProfile } from "../../src/core/story/profile.ts";
import { asArticle } from "../as-article.ts";
import { inventWords } from "./invent-words.ts";

/** What an invented article is made of. */
interface Invented {
  readonly title?: string;
  readonly text: string;
  /** ISO 8601; null for none. */
  readonly date?: string | null;
  readonly outlet?: string;
  readonly mentions?: readonly Mention[];
}

/** An analysis that found nobody but the given mentions. */
export function analysisOf(
  id: string,
  { title, text, date = "2026-03-02", outlet, mentions = [] }: Invented,
): Analysis {
  const article = {
    ...asArticle(text),
    id,
    title: title ?? null,
    publishedAt: date,
    ...(outlet !== undefined && { outlet }),
  };
  const nothing = { actors: [], times: [], statements: [], events: [], assertions: [] };
  return { schema: "readout/analysis@1", article, mentions: [...mentions], ...nothing };
}

export const profileOf = (id: string, invented: Invented): StoryProfile => profileArticle(analysisOf(id, invented));

/** The profile of an article that has the words of an event from one place to another, in an order of its own. */
export function tellEvent(
  id: string,
  event: number,
  date: string | null = "2026-03-02",
  from = 0,
  to = 40,
): StoryProfile {
  const words = inventWords(100, 1000 + event).slice(from, to);
  const order = inventWords(words.length, [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0);
  const places = order.map((key, at) => ({ key, word: words[at]! })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const mixed = places.map(({ word }) => word);
  const own = inventWords(12, order[0]!.length + id.length * 997 + id.charCodeAt(0) * 31 + id.charCodeAt(1) * 7);
  return profileOf(id, { title: mixed.slice(0, 6).join(" "), text: [...mixed, ...own].join(" "), date });
}

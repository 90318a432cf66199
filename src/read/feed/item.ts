import { readContent } from "../content.ts";
import { readDate } from "../dates.ts";
import { skip, type Draft, type Outcome } from "../draft.ts";
import { normaliseText } from "../normalise.ts";
import { withoutOutlet } from "../outlet-suffix.ts";

/** One entry of a feed, its text still as HTML or plain text. */
export interface Item extends Omit<Draft, "input" | "text"> {
  /** What the feed calls the content. */
  readonly content?: string | undefined;
  /** What it calls a summary or description; in many feeds it is the whole text all the same. */
  readonly summary?: string | undefined;
}

type Words = readonly (string | undefined)[];

/** The first that says something. */
export const first = (words: Words): string | undefined => words.find((word) => word?.trim());
/** Names on one line, each once. */
export const names = (words: Words): string | undefined => [...new Set(words.filter(Boolean))].join(", ") || undefined;
/** The first date that can be read. */
export const firstDate = (dates: Words): string | undefined =>
  dates.map((date) => readDate(date ?? "")).find((at) => at !== null) ?? undefined;

/** The date of publication as a feed gives it. */
export function published(dates: Words): Draft["published"] {
  const at = firstDate(dates);
  return at === undefined ? undefined : { at, basis: "feed" };
}

/** An entry as a draft. */
export function draftItem(input: string, { content, summary, ...item }: Item): Outcome {
  const given = content ?? summary;
  if (given === undefined)
    return skip(input, "an item without text: give a feed with full texts, or the article's page as .html");
  const text = readContent(given, input);
  const title = readContent(item.title ?? "", input);
  if ("skipped" in text) return text;
  if ("skipped" in title) return title;
  const flags = content === undefined && isCut(text.text) ? ["truncated"] : [];
  return { draft: { ...item, ...text, input, flags, title: withoutOutlet(title.text || undefined, item.outlet) } };
}

/** [The ministry said on Friday that the […]] [The ministry said on Friday that the ...] */
const isCut = (text: string): boolean => /(?:…|\.{3})\s?\]?$/.test(normaliseText(text));

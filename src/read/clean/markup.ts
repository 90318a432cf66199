import type { Removed } from "../../core/model/article.ts";
import { withLines, type Cleaner } from "./page.ts";

const blockTag =
  /<\/?(?:p|div|section|article|header|footer|main|aside|figure|figcaption|blockquote|ul|ol|li|table|tr|h[1-6]|hr|br)(?:\s[^<>]{0,2000})?\/?>/gi;
const inlineTag =
  /<\/?(?:a|abbr|b|cite|em|font|i|iframe|img|mark|q|s|script|small|span|strong|style|sub|sup|td|th|time|u|o:p|[a-z]{1,20}-[a-z-]{1,30})(?:\s[^<>]{0,2000})?\/?>/gi;
const code = /<(script|style)\b[^<>]{0,2000}>.{0,20000}?<\/\1>|<!--.{0,20000}?-->/gis;

/** The words of a line that holds HTML residue: block tags part paragraphs, other tags leave no trace. */
export function stripMarkup(line: string): string[] {
  const parts = line.replace(code, " ").replace(blockTag, "\n").replace(inlineTag, "").split("\n");
  return parts.map((part) => part.replace(/ {2,}/g, " ").trim()).filter(Boolean);
}

/** Keeps tags and scripts that span lines in one line, so that lines can be split. */
export const joinTags = (text: string): string =>
  text.includes("<") ? text.replace(tags, (tag) => tag.replaceAll("\n", " ")) : text;

/** Whether a line holds HTML tags. */
export const hasMarkup = (line: string): boolean => line.includes("<") && (line.match(tags)?.length ?? 0) > 0;
const tags = new RegExp([code, blockTag, inlineTag].map(({ source }) => source).join("|"), "gis");

/** Takes HTML tags out of scraped text and keeps the words between them. */
export const dropMarkup: Cleaner = (page) => {
  if (!page.lines.some(hasMarkup)) return page;
  const removed: Removed[] = [];
  const lines = page.lines.flatMap((line) => {
    if (!hasMarkup(line)) return line;
    removed.push({ reason: "markup", text: line.match(tags)!.join("") });
    return stripMarkup(line);
  });
  return withLines(page, lines, removed);
};

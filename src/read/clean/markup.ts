import type { Removed } from "../../core/model/article.ts";
import { replaceCode } from "./code.ts";
import { withLines, type Cleaner } from "./page.ts";

const blocks =
  "p|div|section|article|header|footer|main|aside|figure|figcaption|blockquote|ul|ol|li|table|tr|h[1-6]|hr|br";
const inlines =
  "a|abbr|b|cite|em|font|i|iframe|img|mark|q|s|script|small|span|strong|style|sub|sup|td|th|time|u|o:p|[a-z]{1,20}-[a-z-]{1,30}";
const tagOf = (names: string): RegExp => new RegExp(`</?(?:${names})(?:\\s[^<>]{0,2000})?/?>`, "gi");
const blockTag = tagOf(blocks);
const inlineTag = tagOf(inlines);
const anyTag = tagOf(`${blocks}|${inlines}`);
const paragraph = /<p(?:\s[^<>]{0,2000})?>(?:(?!<p\b|\n\n)[^]){0,5000}?<\/p>/gi;

/** The words of a line that holds HTML residue: block tags part paragraphs, other tags leave no trace. */
export function stripMarkup(line: string): string[] {
  if (!line.includes("<")) return line ? [line] : [];
  const parts = replaceCode(line, () => " ")
    .replace(blockTag, "\n")
    .replace(inlineTag, "")
    .split("\n");
  return parts.map((part) => part.replace(/ {2,}/g, " ").trim()).filter(Boolean);
}

/** Keeps each script, tag and marked-up paragraph in one line, so that the text can be split into lines. */
export function joinMarkup(text: string): string {
  if (!text.includes("<")) return text;
  return replaceCode(text, joinLines).replace(anyTag, joinLines).replace(paragraph, joinLines);
}

const joinLines = (markup: string): string => markup.replaceAll("\n", " ");

/** The tags and scripts in a line, as they stand. */
export function findMarkup(line: string): string[] {
  if (!line.includes("<")) return [];
  const found: string[] = [];
  const words = replaceCode(line, (code) => {
    found.push(code);
    return " ";
  });
  return [...(words.match(anyTag) ?? []), ...found];
}

/** Takes HTML tags out of scraped text and keeps the words between them. */
export const dropMarkup: Cleaner = (page) => {
  const removed: Removed[] = [];
  const lines = page.lines.flatMap((line) => {
    const markup = findMarkup(line);
    if (markup.length === 0) return line;
    removed.push({ reason: "markup", text: markup.join("") });
    return stripMarkup(line);
  });
  return removed.length === 0 ? page : withLines(page, lines, removed);
};

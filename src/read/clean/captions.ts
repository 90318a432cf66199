import type { Removed } from "../../core/model/article.ts";
import { boilerplate, matchRule } from "../boilerplate.ts";
import { endsSentence } from "../paragraphs.ts";
import { countWords } from "../words.ts";
import { findMarkup, stripMarkup } from "./markup.ts";
import { withLines, type Cleaner } from "./page.ts";

const longestCaption = 60;
const plain = (line: string): string => stripMarkup(line).join(" ");
const isCredit = (line: string | undefined): boolean =>
  line !== undefined && matchRule(boilerplate.line, line)?.rule.reason === "photo-credit";

/**
 * Takes away picture captions. What gives them away is the page's own doubling, once in HTML residue and once plain,
 * or residue with a photo credit below it; a single paragraph in residue is prose and stays.
 */
export const dropCaptions: Cleaner = (page) => {
  const lines: string[] = [];
  const removed: Removed[] = [];
  for (let index = 0; index < page.lines.length;) {
    const copies = countCopies(page.lines, index);
    const run = page.lines.slice(index, index + copies);
    const caption = isCaption(run, page.lines[index + copies]);
    if (caption) removed.push({ reason: "caption", text: run.join("\n") });
    else for (const line of run) lines.push(line);
    index += copies;
  }
  return removed.length === 0 ? page : withLines(page, lines, removed);
};

/** How many lines from here on say the same. */
function countCopies(lines: readonly string[], from: number): number {
  const words = plain(lines[from]!);
  let end = from + 1;
  for (; end < lines.length; end++) if (words === "" || plain(lines[end]!) !== words) break;
  return end - from;
}

function isCaption(run: readonly string[], next: string | undefined): boolean {
  const words = plain(run[0]!);
  if (!words || countWords(words) > longestCaption) return false;
  const inMarkup = run.some((line) => findMarkup(line).length > 0);
  if (isCredit(next)) return inMarkup || run.length > 1;
  return inMarkup && run.length > 1 && !endsSentence(words);
}

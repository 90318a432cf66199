import { createHash } from "node:crypto";
import { byText } from "../../core/compare/order.ts";
import { printedWords } from "../../core/compare/printed-words.ts";
import type { DatedEntry } from "./dated-entry.ts";

/**
 * The entries in order of time, each with an id that stays when the file is imported again after another article came.
 * It is made of the words of `what` alone. Dates change most: "in 2026" becomes "on 3 December" and must move the
 * event, not add a second one. Nor does it depend on the articles: when the newest one joined, in 287 stories, `what`
 * stayed for 200 of 208 entries, the place of the earliest evidence for 199.
 * Those of several stories are told apart by the story's id.
 * Entries with the same words are numbered in order of time. Had they their dates in the id instead, one that gets a
 * namesake or a better date would leave its old self behind in the calendar; a number that shifts rewrites an event.
 */
export function giveUids(entries: readonly DatedEntry[], story = ""): { entry: DatedEntry; uid: string }[] {
  const seen = new Map<string, number>();
  return entries.toSorted(byTime).map((entry) => {
    const words = printedWords(entry.what.normalize()).join(" ");
    const number = (seen.get(words) ?? 0) + 1;
    seen.set(words, number);
    return { entry, uid: hash(`${words}\n${number}${story && `\n${story}`}`) };
  });
}

const byTime = (a: DatedEntry, b: DatedEntry): number => byText(a.from, b.from) || byText(a.to, b.to);

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

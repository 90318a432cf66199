import { readDate } from "../dates.ts";
import { withLines, type Cleaner } from "./page.ts";

/** [ date 2026-02-04 China’s President …]: put there by a scraper; prose would go on in lower case. */
const prefix = /^date\s(?<date>\d{4}-\d{2}-\d{2})(?:\s(?!\p{Ll})|$)/u;

/** Takes the date from the start of a scraped text; a date that the input gives otherwise counts more. */
export const dropDatePrefix: Cleaner = (page) => {
  const [first = "", ...rest] = page.lines;
  const match = prefix.exec(first);
  const at = match && readDate(match.groups!["date"]!);
  if (!at) return page;
  const remaining = first.slice(match[0].length);
  const lines = remaining ? [remaining, ...rest] : rest;
  const removed = [{ reason: "date-prefix", text: match[0].trim() }];
  return { ...withLines(page, lines, removed), published: page.published ?? { at, basis: "prefix" } };
};

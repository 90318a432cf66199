import { readDate } from "../dates.ts";
import { withLines, withStamp, type Cleaner } from "./page.ts";

/** Title, standfirst and byline may stand above it. */
const headLines = 4;

/** Takes a line that is nothing but a date from the head: [4 February 2026]. Several such lines are the headings of a chronology. */
export const dropHeadDate: Cleaner = (page) => {
  const dates = page.lines.filter((line) => readDate(line) !== null);
  const index = page.lines.indexOf(dates[0] ?? "");
  if (dates.length !== 1 || index >= headLines) return page;
  const lines = page.lines.filter((_, position) => position !== index);
  return withStamp(withLines(page, lines, [{ reason: "stamp", text: dates[0]! }]), readDate(dates[0]!));
};

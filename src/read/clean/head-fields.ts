import { boilerplate, matchRule, type Groups } from "../boilerplate.ts";
import { readDate } from "../dates.ts";
import { webAddress } from "../web-address.ts";
import { withLines, withStamp, type Cleaner, type Page } from "./page.ts";

const mostFields = 12;
/** One such line alone may be a sentence's beginning. */
const fewestFields = 2;

/**
 * Takes the block of fields above a saved text, and what it says: [Title: Lamp goes out] [Outlet: Halvik Mirror] [Date: 2 May 2031].
 * What the input gives otherwise counts more.
 */
export const dropHeadFields: Cleaner = (page) => {
  const fields = readFields(page.lines.slice(0, mostFields));
  const told = Object.assign({}, ...fields) as Groups;
  if (fields.length < fewestFields || Object.keys(told).length < fewestFields) return page;
  const title = page.title === undefined ? told["title"] : undefined;
  const removed = page.lines
    .slice(0, fields.length)
    .map((line) => ({ reason: "field", text: withoutEnd(line, title) }));
  return fillPage(withLines(page, page.lines.slice(fields.length), removed), told);
};

/** The words that become the title are not taken away. */
const withoutEnd = (line: string, end: string | undefined): string =>
  end !== undefined && line.endsWith(end) ? line.slice(0, -end.length).trim() : line;

function readFields(lines: readonly string[]): Groups[] {
  const groups = lines.map((line) => matchRule(boilerplate.field, line)?.groups);
  const end = groups.indexOf(undefined);
  return groups.slice(0, end < 0 ? groups.length : end).map((each) => ({ ...each }));
}

const fillPage = (page: Page, { title, outlet, byline, published, url, section }: Groups): Page => ({
  ...withStamp(page, readDate(published ?? "")),
  title: page.title ?? title,
  outlet: page.outlet ?? outlet,
  byline: page.byline ?? byline,
  url: page.url ?? webAddress(url),
  section: page.section ?? section,
});

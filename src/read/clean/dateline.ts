import { findDates } from "../dates.ts";
import type { Cleaner } from "./page.ts";

/** Title, standfirst and byline may stand above it. */
const headLines = 4;
const longest = 100;
const dash = /\s?[-–—]{1,2}\s/u;
const capitals = /^\p{Lu}[\p{Lu}.'’, -]+[ (]$/u;
const capitalised = /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,3},? \(?$/u;
const agency = /^\)?,? ?(?:\([^()]{2,40}\)|\/[^/]{2,40}\/)$/u;

/** [VOSTREL, 3 March 2031 – …], [Vostrel, March 3, 2031 (ANS) -- …]: dates an article that nothing else dates; the words stay. */
export const readDateline: Cleaner = (page) => {
  if (page.published) return page;
  const at = page.lines
    .slice(0, headLines)
    .map(filedOn)
    .find((date) => date !== null);
  return at ? { ...page, published: { at, basis: "dateline" } } : page;
};

/** The date between place and dash, where the place is in capitals or an agency stands behind the date. */
function filedOn(line: string): string | null {
  const start = line.slice(0, longest);
  const head = start.slice(0, Math.max(0, start.search(dash)));
  const [date, ...others] = findDates(head);
  if (!date || others.length > 0) return null;
  const [before, after] = [head.slice(0, date.start), head.slice(date.end)];
  const hasAgency = agency.test(after);
  const isDateline = hasAgency ? capitalised.test(before) : /^\)?$/.test(after) && capitals.test(before);
  return isDateline ? date.at : null;
}

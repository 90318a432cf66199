import { nameKey, withoutOutlet } from "../outlet-suffix.ts";

/** What a page offers for choosing the title. */
interface Offer {
  /** From data about the page, the best first. */
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  /** What the browser shows on its tab. */
  readonly tab: string | undefined;
  /** Every name that the outlet may have. */
  readonly outlets: readonly (string | undefined)[];
}

/**
 * The title without the outlet's name: what the page's data say, the whole of it where they cut it short; else the heading that the
 * tab speaks of (others are a logo or a box beside the article); else the tab.
 */
export function chooseTitle({ titles, headings, tab, outlets }: Offer): string | undefined {
  const strip = (title: string | undefined): string | undefined => withoutOutlet(title, ...outlets);
  const heading = findHeading(headings, strip(tab));
  const all = [...titles.map(strip), heading, strip(tab)].filter((title) => title !== undefined);
  const title = all[0];
  if (title === undefined) return undefined;
  return findWhole(title, all) ?? withoutTail(title, heading);
}

/** The heading that shares most words with the page's own title. */
export function findHeading(headings: readonly string[], title: string | undefined): string | undefined {
  if (title === undefined) return headings[0];
  const words = new Set(wordsOf(title));
  const shared = headings.map((heading) => wordsOf(heading).filter((word) => words.has(word)).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? undefined : headings[shared.indexOf(most)];
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 500)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** [Grain prices rise as the ha…] is the start of another one. */
function findWhole(title: string, all: readonly string[]): string | undefined {
  const start = /^(?<start>.{20,500}?)\s?(?:…|\.{3})$/su.exec(title)?.groups?.["start"];
  return start && all.find((other) => other !== title && other.length > start.length && other.startsWith(start));
}

/** [Grain prices rise | Economy], where the heading is [Grain prices rise]. */
function withoutTail(title: string, heading: string | undefined): string {
  if (heading === undefined || nameKey(heading) === "" || !title.startsWith(heading)) return title;
  return /^\s{1,3}[|·•»–—-]\s/u.test(title.slice(heading.length)) ? heading : title;
}

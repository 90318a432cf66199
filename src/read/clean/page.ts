import type { Removed } from "../../core/model/article.ts";
import type { Published } from "../draft.ts";

/** An article on its way through the cleaning rules: its lines are its paragraphs. */
export interface Page {
  readonly lines: readonly string[];
  readonly removed: readonly Removed[];
  readonly flags: readonly string[];
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly section?: string | undefined;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: Published | undefined;
}

/** One step of cleaning: takes away what is not the article's own prose, and says so in `removed`. */
export type Cleaner = (page: Page) => Page;

/** The page with other lines, and with what was taken away. */
export const withLines = (page: Page, lines: readonly string[], removed: readonly Removed[]): Page =>
  removed.length === 0 && lines === page.lines ? page : { ...page, lines, removed: [...page.removed, ...removed] };

/** The page with one more flag, if there is one. */
export const withFlag = (page: Page, flag: string | undefined): Page =>
  flag === undefined || page.flags.includes(flag) ? page : { ...page, flags: [...page.flags, flag] };

/** The page dated by a stamp, which counts more than a scraper's prefix and less than what the input gives. */
export function withStamp(page: Page, at: string | null | undefined): Page {
  const isDated = page.published !== undefined && page.published.basis !== "prefix";
  return !at || isDated ? page : { ...page, published: { at, basis: "stamp" } };
}

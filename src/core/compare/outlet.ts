import type { Article } from "../model/article.ts";

/** Who published an article, for counting: an article without an outlet counts as its own. */
export const outletOf = (article: Article): string => article.outlet ?? article.id;

/** Who published an article, for reading: without an outlet, the last part of where it was read from. */
export const outletName = ({ outlet, input }: Article): string =>
  outlet ?? input.split(/[/\\]/).findLast(Boolean) ?? input;

import type { Article } from "../model/article.ts";

/** Who published an article, for counting: an article without an outlet counts as its own. */
export const outletOf = (article: Article): string => article.outlet ?? article.id;

/** Who published an article, for reading. */
export const outletName = (article: Article): string => article.outlet ?? article.title ?? article.input;

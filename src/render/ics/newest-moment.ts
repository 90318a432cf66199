import type { Article } from "../../core/model/article.ts";

/** When the newest article came out: the only "now" that a pure function has. 1970 where no article says. */
export const newestMoment = (articles: readonly Pick<Article, "publishedAt">[]): Date =>
  new Date(articles.map(({ publishedAt }) => momentOf(publishedAt)).reduce((a, b) => Math.max(a, b), 0));

const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** A time without a zone is taken as UTC: left alone, JavaScript would take that of the machine. */
function momentOf(published: string | null): number {
  if (published === null) return 0;
  const isLocal = published.includes("T") && !zone.test(published);
  return Date.parse(isLocal ? `${published}Z` : published) || 0;
}

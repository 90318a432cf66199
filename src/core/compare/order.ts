import type { Analysis } from "../model/analysis.ts";

/** Less than, equal to or greater than zero, by code units: the same order everywhere. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One analysis an article, by publication, unknown last, then by id: the order of inputs changes nothing. */
export function orderAnalyses(analyses: readonly Analysis[]): Analysis[] {
  const sorted = analyses.toSorted(
    ({ article: a }, { article: b }) =>
      byText(a.publishedAt ?? "~", b.publishedAt ?? "~") || byText(a.id, b.id) || byText(a.input, b.input),
  );
  const seen = new Set<string>();
  return sorted.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
}

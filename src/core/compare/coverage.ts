import type { Article } from "../model/article.ts";
import type { Claim, Coverage } from "../model/dossier.ts";
import { byText } from "./order.ts";

/** Who reports which claim; `earlier` is an article that came out before the first one that reports it. */
export function tellCoverage(articles: readonly Article[], claims: readonly Claim[]): Coverage {
  return {
    claims: claims.map(({ id }) => id),
    articles: articles.map(({ id }) => id),
    cells: claims.map((claim) => row(claim, articles)),
  };
}

const day = ({ publishedAt }: Article): string | null => publishedAt?.slice(0, 10) ?? null;

function row({ assertions }: Claim, articles: readonly Article[]): Coverage["cells"][number] {
  const reporting = new Set(assertions.map(({ article }) => article));
  const days = articles.filter(({ id }) => reporting.has(id)).map(day);
  const first = days.includes(null) ? null : (days.toSorted((a, b) => byText(a!, b!))[0] ?? null);
  return articles.map((article) => {
    if (reporting.has(article.id)) return "reports";
    const published = day(article);
    return first !== null && published !== null && published < first ? "earlier" : "silent";
  });
}

import { oneLine } from "../../../view/one-line.ts";
import { momentText } from "../../../view/dates.ts";
import type { Citation, CitedArticle } from "./citation.ts";

/** [2:10-24] */
export const markOf = ({ article, span }: Citation): string => `[${article}:${span.start}-${span.end}]`;

/** [2:10-24] “…” */
export const writeCitation = (citation: Citation): string =>
  `${markOf(citation)} “${oneLine(citation.words)}${citation.isCut ? " …" : ""}”`;

/** One line a place, and how many more there are. */
export const writeEvidence = (
  { evidence, more }: { readonly evidence: readonly Citation[]; readonly more: number },
  lead = "  ",
): string[] => [...evidence.map((one) => `${lead}${writeCitation(one)}`), ...writeMore(more, lead)];

export const writeMore = (more: number, lead = "  "): string[] =>
  more > 0 ? [`${lead}and ${more} more places: ask with the id`] : [];

/** [1] Harbour Post · Title · 4 Feb 2026 · address · article id */
export function writeArticle({
  number,
  outlet,
  title,
  url,
  input,
  publishedAt,
  flags,
  id,
  story,
}: CitedArticle): string {
  const facts = [
    outlet ?? "outlet unknown",
    title,
    publishedAt ? momentText(publishedAt) : "date unknown",
    url ?? input,
    ...flags,
    `article ${id}`,
    story && `story ${story}`,
  ];
  return `[${number}] ${facts
    .filter(Boolean)
    .map((fact) => oneLine(fact!))
    .join(" · ")}`;
}

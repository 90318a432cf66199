import type { View } from "../format.ts";
import { labelArticles, type Labels } from "../../view/labels.ts";
import { count } from "../layout/few.ts";
import { entry, gap, layout, line, type Line } from "../layout/lines.ts";
import { faint, strong, styled } from "../layout/rich.ts";
import { quoted } from "../../view/quoted.ts";
import type { ExplainedArticle, ExplainedClaim, ExplainedOrigins, Explanation, Finding } from "./explanation.ts";

const kindColumn = 11;
const longestWords = 160;
const originColumn = 8;
const arrow = " → ";

/** An explanation for reading in a terminal: each article's findings in text order, then the claims. */
export function render({ articles, claims, skipped }: Explanation, view: View): string {
  const labels = labelArticles(articles);
  const lines = [
    ...articles.flatMap((article) => [...describeArticle(article, labels, view.all), gap]),
    line(0, styled("title", count(claims.length, "claim"))),
    ...claims.flatMap((claim) => [gap, ...describeClaim(claim, labels)]),
    ...(skipped.length > 0 ? [gap] : []),
    ...skipped.map(({ input, reason }) => line(2, [styled("mixed", "Not read: "), `${input} (${reason})`])),
  ];
  return layout(lines, view);
}

const describeArticle = (article: ExplainedArticle, labels: Labels, all: boolean): Line[] => [
  line(0, [styled("title", labels.one(article.id)), faint(` ${article.input}`)]),
  gap,
  ...(article.findings.length === 0 ? [line(2, "Nothing found.")] : []),
  ...article.findings.map((finding) => describeFinding(finding, all)),
  ...article.removed.map(({ reason, text }) =>
    entry(2, kindColumn, "removed", [faint(cut(text.replace(/\s+/g, " "), all)), faint(` (${reason})`)]),
  ),
];

const describeFinding = ({ kind, text, reading, rule }: Finding, all: boolean): Line =>
  entry(2, kindColumn, kind, [cut(text, all), " → ", reading, faint(` (${rule})`)]);

/** Long words shown by their start and end. */
function cut(text: string, all: boolean): string {
  if (all || text.length <= longestWords) return text;
  const half = longestWords / 2;
  return `${text.slice(0, half).trim()} … ${text.slice(-half).trim()}`;
}

const describeClaim = (
  { gist, verdict, meaning, reason, origins, assertions }: ExplainedClaim,
  labels: Labels,
): Line[] => [
  line(2, [strong(verdict), ": ", gist]),
  line(4, faint(meaning)),
  line(4, reason),
  ...origins.flatMap(describeOrigins),
  ...assertions.map(({ article, text }) => entry(4, 2, "-", [quoted(text), faint(` · ${labels.one(article)}`)])),
];

/** One independent origin, or several that count as one, with the ways from it. */
const describeOrigins = ({ names, counts, tie, paths }: ExplainedOrigins): Line[] => [
  entry(4, originColumn, counts ? "origin" : "beside", [names.join(", "), faint(tie === null ? "" : ` (${tie})`)]),
  ...paths.filter((path) => path.includes(arrow)).map((path) => entry(4, originColumn, "", faint(path))),
];

import type { Hits, StoredArticle } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { gap, layout, line, type Line } from "../layout/lines.ts";
import { faint, joined, strong, styled } from "../layout/rich.ts";
import { statementLines } from "./statement-lines.ts";

/** What a search found: statements, then articles. */
export function render({ statements, articles }: Hits, view: View): string {
  const parts = [
    ...section("STATEMENTS", statements.map(statementLines)),
    ...section("ARTICLES", articles.map(articleLines)),
  ];
  return layout(parts.length > 0 ? parts.slice(0, -1) : [line(0, "Nothing found.")], view);
}

const section = (title: string, items: readonly Line[][]): Line[] =>
  items.length === 0 ? [] : [line(0, styled("title", title)), gap, ...items.flat(), gap];

const articleLines = ({ title, input, outlet, publishedAt, story, id }: StoredArticle): Line[] => [
  line(0, strong(title ?? input)),
  line(2, faint(joined([publishedAt ?? "date unknown", outlet ?? input, id, `readout story ${story}`], " · "))),
];

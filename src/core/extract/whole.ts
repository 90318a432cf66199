import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { parseText } from "../text/parse.ts";
import { analyse } from "./analyse.ts";
import { assertWhole } from "./assertions/assertions.ts";
import type { Models } from "./models.ts";
import { findQuantities } from "./quantities/quantities.ts";

/** The analysis of a text that is no more than a proposition, with all of it as its one assertion. */
export function analyseWhole(article: Article, models: Models = {}): Analysis {
  const analysis = analyse(article, models);
  const text = parseText(article.text);
  const found = { ...analysis, quantities: findQuantities(text) };
  return { ...analysis, assertions: [{ ...assertWhole(text, article, found), standing: "told" }] };
}

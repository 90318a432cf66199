import { analysisSchema, type Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { parseText } from "../text/parse.ts";
import { findActors } from "./mentions/mentions.ts";
import { findStatements } from "./statements/statements.ts";

/** Everything that can be found in one article: a pure function of it. */
export function analyse(article: Article): Analysis {
  const text = parseText(article.text);
  const { actors, mentions } = findActors(text);
  const statements = findStatements(text, article, mentions);
  return { schema: analysisSchema, article, actors, mentions, times: [], statements, events: [], assertions: [] };
}

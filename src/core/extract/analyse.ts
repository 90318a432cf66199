import { analysisSchema, type Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import { parseText } from "../text/parse.ts";
import { innermost, inTextOrder } from "../text/spans.ts";
import { findAssertions } from "./assertions/assertions.ts";
import { findEvents } from "./events/events.ts";
import { findActors } from "./mentions/mentions.ts";
import { mentionQuoted } from "./mentions/coreference/quoted-pronouns.ts";
import { mentionSpeakers } from "./mentions/coreference/speaker-pronouns.ts";
import type { Models } from "./models.ts";
import { findQuantities } from "./quantities/quantities.ts";
import { timeStatements } from "./statements/said-at.ts";
import { findStatements } from "./statements/statements.ts";
import { countFromSaying } from "./times/said.ts";
import { findTimes } from "./times/times.ts";

/** Everything that can be found in one article: a pure function of it and of the models. */
export function analyse(article: Article, { attribution, events: eventModel }: Models = {}): Analysis {
  const text = parseText(article.text);
  const { actors, mentions, describing } = findActors(text, article.publishedAt);
  const written = findTimes(text, article);
  const quantities = findQuantities(text);
  const statements = timeStatements(text, findStatements(text, article, mentions, attribution), written);
  const times = countFromSaying(text, article, written, statements);
  const events = findEvents(text, article, { mentions, times, quantities }, eventModel).map((event) => ({
    ...event,
    statement: innermost(statements, event.span)?.id ?? null,
  }));
  const assertions = findAssertions(text, article, { mentions, times, quantities, statements, events });
  const quoted = [
    ...mentionSpeakers(text, statements, actors),
    ...mentionQuoted(text, { statements, actors, mentions }),
  ];
  const all = inTextOrder([...mentions, ...describing, ...quoted]);
  return { schema: analysisSchema, article, actors, mentions: all, times, statements, events, assertions };
}

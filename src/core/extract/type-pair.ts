import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { parseText } from "../text/parse.ts";
import { readEvents } from "./events/events.ts";
import { buildScene, rangeOf } from "./events/scene.ts";
import { typeOf, type EventModel } from "./events/typing/event-model.ts";
import { featuresOf } from "./events/typing/features.ts";
import { contextOf } from "./events/typing/pair.ts";
import { findActors } from "./mentions/mentions.ts";
import { findQuantities } from "./quantities/quantities.ts";
import { findTimes } from "./times/times.ts";

/** Source and target of one event, by offsets in the article's text; null where the text names none. */
export interface PairSpans {
  readonly source: Span | null;
  readonly target: Span | null;
}

/** The PLOVER type of what a given source does to a given target in a text. */
export const typePair = (article: Article, pair: PairSpans, model: EventModel): string =>
  typeOf(model, pairFeatures(article, pair));

/** The hashed features of a given pair. */
export function pairFeatures(article: Article, { source, target }: PairSpans): number[] {
  const text = parseText(article.text);
  const { mentions } = findActors(text, article.publishedAt);
  const found = { mentions, times: findTimes(text, article), quantities: findQuantities(text) };
  const place = (span: Span | null) => span && rangeOf(text.tokens, span);
  const events = readEvents(buildScene(text, found));
  return featuresOf(contextOf(text, events, { source: place(source), target: place(target) }));
}

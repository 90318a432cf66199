import type { Actor, Mention } from "../model/actor.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import type { TimeReference } from "../model/time.ts";
import type { EventGroup } from "./events/event-group.ts";
import { withAntecedents } from "./origins/antecedents.ts";
import { outletOf } from "./outlet.ts";

/** An assertion with everything of its article and its story that comparing needs. */
export interface StoryAssertion {
  readonly assertion: Assertion;
  readonly article: Article;
  readonly outlet: string;
  /** Its statement and those it stands inside, innermost first; empty for own voice. */
  readonly chain: readonly Statement[];
  readonly times: readonly TimeReference[];
  /** The story's events that it tells of. */
  readonly events: readonly EventGroup[];
}

/** What all steps of comparing read: one story, with one name for each actor and event. */
export interface Material {
  readonly analyses: readonly Analysis[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly events: readonly EventGroup[];
  /** Of each article, by its id. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly assertions: readonly StoryAssertion[];
}

/** Headings, captions and questions tell nothing that the text does not. */
const isRunningText = ({ standing }: Assertion): boolean => standing === "told" || standing === "background";

/** Joins renamed analyses and the story's events for the steps that follow. */
export function toMaterial(
  analyses: readonly Analysis[],
  actors: ReadonlyMap<string, Actor>,
  events: readonly EventGroup[],
): Material {
  const told = analyses.flatMap((one) => withAntecedents(one.statements));
  const statements = new Map(told.map((statement) => [statement.id, statement]));
  const groupOf = new Map(events.flatMap((group) => group.told.map(({ event }) => [event.id, group])));
  const assertions = analyses.flatMap(({ article, times, assertions: found }) =>
    found.filter(isRunningText).map((assertion) => ({
      assertion,
      article,
      outlet: outletOf(article),
      chain: chainOf(assertion.statement, statements),
      times: assertion.times.flatMap((index) => times[index] ?? []),
      events: [...new Set(assertion.events.flatMap((id) => groupOf.get(id) ?? []))],
    })),
  );
  const mentions = new Map(analyses.map((one) => [one.article.id, one.mentions]));
  return { analyses, actors, statements, events, mentions, assertions };
}

/** A statement and those it stands inside, innermost first; empty for null, which is own voice. */
export function chainOf(id: string | null, statements: ReadonlyMap<string, Statement>): Statement[] {
  const chain: Statement[] = [];
  for (let at = statements.get(id ?? ""); at && !chain.includes(at); at = statements.get(at.within ?? ""))
    chain.push(at);
  return chain;
}

/** The words of an article that a span covers. */
export const wordsAt = ({ article }: { readonly article: Article }, { start, end }: Span): string =>
  article.text.slice(start, end);

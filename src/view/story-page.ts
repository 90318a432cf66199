import type { Dossier } from "../core/model/dossier.ts";
import type { Evidence, Span } from "../core/model/span.ts";
import type { Statement } from "../core/model/statement.ts";
import { oneLine } from "./one-line.ts";
import { labelArticles, type Labels } from "./labels.ts";

/** A dossier with the look-ups that its sections need. */
export interface StoryPage {
  readonly dossier: Dossier;
  readonly labels: Labels;
  /** Show everything, not the first few. */
  readonly all: boolean;
  /** The name of an actor; its id where the dossier does not know it. */
  readonly actorName: (id: string) => string;
  /** The statement with an id; undefined for null, which is own voice. */
  readonly statement: (id: string | null) => Statement | undefined;
  /** The words of an article behind a span, as one line. */
  readonly words: (evidence: Evidence) => string;
}

/** Prepares a dossier for showing. */
export function openStoryPage(dossier: Dossier, all: boolean): StoryPage {
  const texts = new Map(dossier.articles.map(({ id, text }) => [id, text]));
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const names = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  return {
    dossier,
    labels: labelArticles(dossier.articles),
    all,
    actorName: (id) => names.get(id) ?? id,
    statement: (id) => (id === null ? undefined : statements.get(id)),
    words: ({ article, span }) => sliceLine(texts.get(article) ?? "", span),
  };
}

/** The words of a span as one line. */
export const sliceLine = (text: string, { start, end }: Span): string => oneLine(text.slice(start, end));

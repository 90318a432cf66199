import type { Actor, Article, Dossier, Origin } from "../../src/core/model/index.ts";
import type { GoldOrigin } from "./gold.ts";
import type { Matched } from "./units.ts";

const kindOf = { own: "own-voice", named: "actor", unnamed: "unnamed" } as const;
/** Words that names are compared without; [Xi] and [Li] are names, so no word is left out for its length. */
const small: ReadonlySet<string> = new Set(["the", "a", "an", "of", "and", "in", "at", "for", "to", "mr", "ms", "mrs", "dr", "us", "u", "s", "by", "on"]);

/** Whether a predicted origin is the marked one: of its kind, and for a named source one of its names, or of whom it speaks for. */
export function isRightOrigin(gold: GoldOrigin, predicted: Origin, { text }: Article, { actors }: Dossier): boolean {
  if (kindOf[gold.kind] !== predicted.kind) return false;
  if (gold.kind !== "named") return true;
  const marked = namesIn(text.slice(gold.span.start, gold.span.end));
  const meant = actors.filter(({ id, affiliation }) => id === predicted.actor || affiliation === predicted.actor);
  const known = new Set([predicted.name, ...meant.flatMap(namesOf)].flatMap(namesIn));
  return marked.some((word) => known.has(word));
}

const namesOf = ({ name, aliases, roles }: Actor): readonly string[] => [name, ...aliases, ...roles];

const namesIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));

/** Of the marked units for which the dossier has an assertion: whether its origin is right. */
export function originsRight(matched: readonly Matched[], dossier: Dossier): boolean[] {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return matched.flatMap(({ gold, found }) =>
    found
      ? [isRightOrigin(gold.origin, found.claim.origins[found.assertion.origin]!, articles.get(gold.article)!, dossier)]
      : [],
  );
}

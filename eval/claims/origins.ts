import type { Actor, Article, ClaimAssertion, Dossier, Origin } from "../../src/core/model/index.ts";
import type { GoldOrigin } from "./gold.ts";
import type { FoundUnit, Matched } from "./units.ts";

const kindOf = { own: "own-voice", named: "actor", unnamed: "unnamed" } as const;
/** Words that names are compared without; [Xi] and [Li] are names, so no word is left out for its length. */
const small: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "of",
  "and",
  "in",
  "at",
  "for",
  "to",
  "mr",
  "ms",
  "mrs",
  "dr",
  "us",
  "u",
  "s",
  "by",
  "on",
]);

/** What a dossier says of where one assertion comes from. */
export type FoundSource = { readonly origin: Origin; readonly path: ClaimAssertion["path"] };

/**
 * Whether a predicted origin is the marked one: of its kind, and for a named source one of its names, or of whom it
 * speaks for. A marked document ([the lawsuit]) is found as itself or as the document that the named issuer speaks in.
 */
export function isRightOrigin(
  gold: GoldOrigin,
  { origin, path }: FoundSource,
  { text }: Article,
  { actors }: Dossier,
): boolean {
  if (kindOf[gold.kind] !== origin.kind) return false;
  if (gold.kind !== "named") return true;
  const marked = namesIn(text.slice(gold.span.start, gold.span.end));
  const meant = actors.filter(({ id, affiliation }) => id === origin.actor || affiliation === origin.actor);
  const documents = path.flatMap(({ role, name }) => (role === "document" ? [name] : []));
  const known = new Set([origin.name, ...documents, ...meant.flatMap(namesOf)].flatMap(namesIn));
  return marked.some((word) => known.has(word));
}

const namesOf = ({ name, aliases, roles }: Actor): readonly string[] => [name, ...aliases, ...roles];

const namesIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));

/** Of the marked units for which the dossier has an assertion: whether its origin is right. */
export function originsRight(matched: readonly Matched[], dossier: Dossier): boolean[] {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return matched.flatMap(({ gold, found }) =>
    found ? [isRightOrigin(gold.origin, sourceOf(found), articles.get(gold.article)!, dossier)] : [],
  );
}

const sourceOf = ({ claim, assertion }: FoundUnit): FoundSource => ({
  origin: claim.origins[assertion.origin]!,
  path: assertion.path,
});

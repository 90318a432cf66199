import type { Divergence, DivergenceValue } from "../../model/dossier.ts";
import type { Article } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { Material } from "../material.ts";
import { oneLine } from "../../text/one-line.ts";

/** What divergences are looked for in. */
export interface Compared {
  readonly material: Material;
  readonly claims: readonly AlignedClaim[];
}

export type FoundDivergence = Omit<Divergence, "id">;

/** A type of divergence: what it finds in a story. */
export type FindDivergences = (compared: Compared) => FoundDivergence[];

/** One place's value of what is compared. */
export interface Reading {
  readonly article: Article;
  readonly span: Span;
  readonly normal: string;
}

/** Readings as values with all their evidence, in reading order; null where they do not differ between articles. */
export function toValues(readings: readonly Reading[]): DivergenceValue[] | null {
  const values = [...Map.groupBy(readings, ({ normal }) => normal)].map(([normal, same]) => toValue(normal, same));
  const articles = new Set(readings.map(({ article }) => article.id));
  return values.length >= 2 && articles.size >= 2 ? values : null;
}

/** The readings as a divergence; none where they do not differ between articles. */
export function toFound(
  kind: FoundDivergence["kind"],
  about: string,
  compatible: FoundDivergence["compatible"],
  readings: readonly Reading[],
): FoundDivergence[] {
  const values = toValues(readings);
  return values ? [{ kind, about, compatible, values }] : [];
}

function toValue(normal: string, readings: readonly Reading[]): DivergenceValue {
  const { article, span } = readings[0]!;
  const places = new Map(
    readings.map((one) => [
      `${one.article.id} ${one.span.start} ${one.span.end}`,
      { article: one.article.id, span: one.span },
    ]),
  );
  return { text: oneLine(article.text.slice(span.start, span.end)), normal, evidence: [...places.values()] };
}

/** Whether something holds for any two of the items. */
export const somePair = <Item>(items: readonly Item[], holds: (a: Item, b: Item) => boolean): boolean =>
  items.some((item, at) => items.slice(at + 1).some((other) => holds(item, other)));

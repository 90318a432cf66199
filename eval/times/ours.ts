import type { TimeReference } from "../../src/core/model/index.ts";
import { asArticle } from "../as-article.ts";
import type { Analyse } from "../measure-set.ts";
import type { Entry } from "./entry.ts";
import type { Reading } from "./readings.ts";

/** A reading with the side of the publication that it lies on. */
export type DirectedReading = Reading & { readonly direction: TimeReference["direction"] };

/** The times that `analyse` finds in an entry, with its whole date of publication. */
export function findWithOurs({ id, text, published }: Entry, analyse: Analyse): DirectedReading[] {
  const article = { ...asArticle({ id, text, date: published }), publishedAt: published };
  return analyse(article).times.map(({ span, from, to, direction }) => ({ span, from, to, direction }));
}

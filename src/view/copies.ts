import type { Dossier } from "../core/model/dossier.ts";

/** An article that prints words of another outlet, in so many claims. */
export interface Copy {
  readonly article: string;
  /** Whose words they are, by outlet. */
  readonly from: readonly string[];
  readonly claims: number;
}

/** Which articles print what others wrote, by the ways of their claims. */
export function copiesOf({ articles, claims }: Pick<Dossier, "articles" | "claims">): Copy[] {
  return articles.flatMap(({ id }) => {
    const copied = claims.flatMap(({ assertions }) => {
      const steps = assertions.filter(({ article }) => article === id).flatMap(({ path }) => path);
      const names = steps.filter(({ role }) => role === "copy").map(({ name }) => name);
      return names.length > 0 ? [names] : [];
    });
    return copied.length > 0 ? [{ article: id, from: [...new Set(copied.flat())], claims: copied.length }] : [];
  });
}

import type { Divergence } from "../core/model/dossier.ts";

/** Whether all sides of a difference can be true, in words. */
export function judgementText({ compatible, values }: Pick<Divergence, "compatible" | "values">): string {
  const together = values.length === 2 ? "both" : "all";
  if (compatible === "unclear") return `unclear whether ${together} can be true`;
  return compatible ? `can ${together} be true` : `cannot ${together} be true`;
}

/** The differences, those first that cannot be reconciled, those last that can. */
export const gravestFirst = (divergences: readonly Divergence[]): Divergence[] =>
  divergences.toSorted((a, b) => weight(a) - weight(b));

const weight = ({ compatible }: Divergence): number => (compatible === false ? 0 : compatible === "unclear" ? 1 : 2);

/** The value behind the words of a side, where it is more than these words themselves; else empty. */
export const meaningOf = ({ text, normal }: Divergence["values"][number]): string =>
  normal && letters(normal) !== letters(text) ? normal : "";

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

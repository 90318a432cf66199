import type { Divergence } from "../core/model/dossier.ts";
import { spread } from "./spread.ts";

/** The differences that cannot be reconciled: first those whose sides both have the most articles behind them. */
export const sharpest = (divergences: readonly Divergence[]): readonly Divergence[] =>
  divergences.filter(({ compatible }) => compatible === false).toSorted((a, b) => weigh(b) - weigh(a));

/** One against many is likelier a slip than two against two. */
function weigh({ values }: Divergence): number {
  const [most = 0, second = 0] = values.map(({ evidence }) => spread(evidence)).toSorted((a, b) => b - a);
  return second * 100 + most;
}

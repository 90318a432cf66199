import type { Labels } from "./labels.ts";
import type { Teller } from "./tellers.ts";

/** `own voice [1] · the Kremlin [2][3]` */
export function toldBy(tellers: readonly Teller[], labels: Labels): string {
  const bySource = Map.groupBy(tellers, ({ source }) => source ?? "own voice");
  return [...bySource]
    .map(([source, group]) => `${source} ${labels.numbers(group.map(({ article }) => article))}`)
    .join(" · ");
}

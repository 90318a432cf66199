import type { Labels } from "./labels.ts";
import { unnamed, type Teller } from "./tellers.ts";

const sourcesShown = 4;

/** `own voice [1] · the Kremlin [2][3]` */
export function toldBy(tellers: readonly Teller[], labels: Labels): string {
  const bySource = Map.groupBy(tellers, ({ source }) => source ?? "own voice");
  const groups = [...bySource].filter(([source]) => source !== unnamed);
  const shown = groups
    .slice(0, sourcesShown)
    .map(([source, group]) => `${source} ${labels.numbers(group.map(({ article }) => article))}`);
  const more = groups.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(" · ");
}

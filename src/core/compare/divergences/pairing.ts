import type { Divergence } from "../../model/dossier.ts";
import type { Reading } from "./finding.ts";

/** Whether two values can both be true; null where they do not differ in a way worth telling, or cannot be compared. */
export type Judgement = Divergence["compatible"] | null;

/** Values that differ, each at least from one other. */
export interface Differing<One extends Reading> {
  readonly readings: readonly One[];
  readonly compatible: Divergence["compatible"];
}

/**
 * Groups readings by the pairs of two articles that differ. One that
 * differs only within its own article joins where another has its very value; all others are left out. The order of groups is that of their first readings.
 */
export function differing<One extends Reading>(
  readings: readonly One[],
  judge: (a: One, b: One) => Judgement,
): Differing<One>[] {
  const group = readings.map((_, at) => at);
  const found: { readonly at: number; readonly judgement: Divergence["compatible"] }[] = [];
  for (const [a, one] of readings.entries())
    for (const [b, other] of readings.entries()) {
      if (b <= a || one.article.id === other.article.id || one.normal === other.normal) continue;
      const judgement = judge(one, other);
      if (judgement === null) continue;
      found.push({ at: a, judgement });
      const [kept, given] = [group[a]!, group[b]!];
      for (const [at, old] of group.entries()) if (old === given) group[at] = kept;
    }
  const keys = [...new Set(found.map(({ at }) => group[at]!))].toSorted((a, b) => a - b);
  return keys.map((key) => {
    const members = readings.filter((_, at) => group[at] === key);
    const joins = (one: One) =>
      members.some(({ normal }) => normal === one.normal) &&
      members.some((other) => other.normal !== one.normal && judge(one, other) !== null);
    return {
      readings: readings.filter((one, at) => group[at] === key || (isAlone(group, at) && joins(one))),
      compatible: together(found.filter(({ at }) => group[at] === key).map(({ judgement }) => judgement)),
    };
  });
}

const isAlone = (group: readonly number[], at: number): boolean =>
  group.filter((key) => key === group[at]).length === 1;

/** One pair that cannot be true is enough; else one that is open. */
export function together(judgements: readonly Divergence["compatible"][]): Divergence["compatible"] {
  if (judgements.includes(false)) return false;
  return judgements.includes("unclear") ? "unclear" : true;
}

import type { Features } from "./features.ts";

/** A feature of more assertions than this pairs each only with the nearest before it, not everything with everything. */
const commonest = 40;
const nearest = 12;
/** Rare features that a pair must share before it is looked at. */
const fewestShared = 2;

/** Pairs of assertions worth comparing, through an index of what is rare; each as [earlier, later]. */
export function* candidatePairs(features: readonly Features[]): Generator<readonly [number, number]> {
  const index = indexOf(features);
  const shared = new Map<number, number>();
  for (const [later, one] of features.entries()) {
    shared.clear();
    for (const key of keysOf(one)) countEarlier(index.get(key)!, later, shared);
    for (const [earlier, count] of shared) if (count >= fewestShared) yield [earlier, later];
  }
}

const keysOf = ({ substance, signs }: Features): string[] => [...substance.keys(), ...signs.keys()];

function indexOf(features: readonly Features[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, one] of features.entries()) {
    for (const key of keysOf(one)) {
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
  }
  return index;
}

function countEarlier(places: readonly number[], later: number, shared: Map<number, number>): void {
  const end = positionOf(places, later);
  const start = places.length > commonest ? Math.max(0, end - nearest) : 0;
  for (let at = start; at < end; at++) shared.set(places[at]!, (shared.get(places[at]!) ?? 0) + 1);
}

/** Where a number stands in an ascending list. */
function positionOf(places: readonly number[], wanted: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

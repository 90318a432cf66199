import type { Features } from "./features.ts";

/** A feature of more assertions than this leads to no pair: it would pair everything with everything. */
const commonest = 40;
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
  if (places.length > commonest) return;
  for (const place of places) {
    if (place >= later) return;
    shared.set(place, (shared.get(place) ?? 0) + 1);
  }
}

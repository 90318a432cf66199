import type { Profile } from "./profile.ts";

/** An assertion is compared with this many others at most: those that share most with it. */
const nearest = 32;
/** What stands in more assertions than this leads to nobody; what little it says is counted once two are compared. */
const commonest = 300;
/** What it counts to share an idea, an event or an amount, where a printed word counts its rarity. */
const others = 0.6;

/** Pairs of assertions worth comparing, through an index of what they hold; each as [earlier, later], each once. */
export function* candidatePairs(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const held = profiles.map(keysOf);
  const index = indexOf(held);
  const shared = new Float64Array(profiles.length);
  const seen = new Set<number>();
  for (const [at, keys] of held.entries()) {
    const touched: number[] = [];
    for (const [key, factor] of keys) {
      const places = index.get(key)!;
      if (places.length > commonest || places.length < 2) continue;
      const weight = factor * Math.log((1 + profiles.length) / places.length);
      for (const place of places) {
        if (place === at) continue;
        if (shared[place] === 0) touched.push(place);
        shared[place]! += weight;
      }
    }
    touched.sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const place of touched.slice(0, nearest)) {
      const [earlier, later] = at < place ? [at, place] : [place, at];
      const pair = earlier * profiles.length + later;
      if (!seen.has(pair)) {
        seen.add(pair);
        yield [earlier, later];
      }
    }
    for (const place of touched) shared[place] = 0;
  }
}

/** What an assertion is found by, with what it counts. */
function keysOf({ printed, words, events, amounts }: Profile): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { id, rarity } of printed) keys.set(`w${id}`, rarity);
  for (const { ideas } of words) for (const idea of ideas) keys.set(`i${idea}`, others);
  for (const event of events) keys.set(event, others);
  for (const { unit, low, high } of amounts) keys.set(`${unit} ${Math.round((low + high) / 2)}`, others);
  return keys;
}

function indexOf(held: readonly ReadonlyMap<string, number>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, keys] of held.entries())
    for (const key of keys.keys()) {
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
  return index;
}

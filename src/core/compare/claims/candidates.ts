import type { Profile } from "./profile.ts";

/** An assertion is compared with this many others at most: those that share most with it. */
const nearest = 24;
/** What stands in more assertions than this leads to nobody; what little it says is counted once two are compared. */
const commonest = 300;
/** What it counts to share an idea, an event or an amount, where a printed word counts its rarity. */
const others = 0.6;

/** Something that assertions hold: where it stands, ascending, and what it counts to share it. */
interface Held {
  readonly places: number[];
  readonly factor: number;
}

/** Pairs of assertions worth comparing, through an index of what they hold; each as [earlier, later], each once. */
export function* candidatePairs(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const shared = new Float64Array(profiles.length);
  const seen = new Set<number>();
  for (const [at, held] of heldBy(profiles).entries()) {
    const touched: number[] = [];
    for (const { places, factor } of held) {
      if (places.length > commonest || places.length < 2) continue;
      const weight = factor * Math.log((1 + profiles.length) / places.length);
      for (const place of places) {
        if (place === at) continue;
        if (shared[place] === 0) touched.push(place);
        shared[place]! += weight;
      }
    }
    for (const place of nearestOf(touched, shared)) {
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

/** The places that share most, most first; of equals the earlier one. */
function nearestOf(touched: readonly number[], shared: Float64Array): number[] {
  const isNearer = (one: number, other: number): boolean => {
    const more = shared[one]! - shared[other]!;
    return more === 0 ? one < other : more > 0;
  };
  const near: number[] = [];
  for (const place of touched) {
    if (near.length === nearest && !isNearer(place, near[nearest - 1]!)) continue;
    let rank = near.length;
    while (rank > 0 && isNearer(place, near[rank - 1]!)) rank--;
    near.splice(rank, 0, place);
    if (near.length > nearest) near.pop();
  }
  return near;
}

/** What each assertion holds, with all the places of it. */
function heldBy(profiles: readonly Profile[]): Held[][] {
  const index = new Map<string, Held>();
  return profiles.map((profile, at) =>
    [...keysOf(profile)].map(([key, factor]) => {
      const held = index.get(key) ?? { places: [], factor };
      index.set(key, held);
      held.places.push(at);
      return held;
    }),
  );
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

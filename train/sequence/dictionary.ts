import { buildIndex, rowOf, slotOf } from "../../src/core/sequence/hash-index.ts";

/** Numbers for feature hashes. */
export interface Dictionary {
  /** Hash of each number. */
  readonly hashes: Int32Array;
  /** The number of a hash; -1 for one that was not seen often enough. */
  readonly numberOf: (hash: number) => number;
}

/** A table of counts with open addressing; a count of 0 is a free slot. */
interface Counts {
  keys: Int32Array;
  counts: Int32Array;
  used: number;
}

/** Numbers the hashes that occur at least `cutoff` times. */
export function buildDictionary(all: Iterable<ArrayLike<number>>, cutoff: number): Dictionary {
  const { keys, counts } = count(all);
  const hashes = keys.filter((_, slot) => counts[slot]! >= cutoff).toSorted();
  const index = buildIndex(hashes);
  return { hashes, numberOf: (hash) => rowOf(index, hash) };
}

function count(all: Iterable<ArrayLike<number>>): Counts {
  const capacity = 1 << 20;
  const table: Counts = { keys: new Int32Array(capacity), counts: new Int32Array(capacity), used: 0 };
  for (const hashes of all)
    for (let at = 0; at < hashes.length; at++) {
      add(table, hashes[at]!, 1);
      if (table.used * 2 > table.keys.length) grow(table);
    }
  return table;
}

function add(table: Counts, hash: number, times: number): void {
  const { keys, counts } = table;
  const mask = keys.length - 1;
  let slot = slotOf(hash, mask);
  while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  if (counts[slot] === 0) table.used++;
  keys[slot] = hash;
  counts[slot]! += times;
}

function grow(table: Counts): void {
  const { keys, counts } = table;
  table.keys = new Int32Array(keys.length * 2);
  table.counts = new Int32Array(keys.length * 2);
  table.used = 0;
  counts.forEach((times, slot) => times > 0 && add(table, keys[slot]!, times));
}

/** Rows by hash, with open addressing: each slot holds a hash and its row plus one, 0 where it is free. */
export interface HashIndex {
  readonly slots: Int32Array;
  readonly mask: number;
}

/** The slot at which the search for a hash begins. */
export const slotOf = (hash: number, mask: number): number => (Math.imul(hash, 0x85ebca6b) >>> 7) & mask;

/** Slots for so many hashes: a power of two, at most half of them taken. At four fifths a search for what is not there looks at 13 (Knuth 1963), and most features of a text are not there. */
export const capacityFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(count, 1) * 2));

/** An index of distinct hashes; the row of each is its place in the list. */
export function buildIndex(hashes: Int32Array): HashIndex {
  const capacity = capacityFor(hashes.length);
  const slots = new Int32Array(capacity * 2);
  const mask = capacity - 1;
  for (let row = 0; row < hashes.length; row++) {
    let slot = slotOf(hashes[row]!, mask);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hashes[row]!;
    slots[slot * 2 + 1] = row + 1;
  }
  return { slots, mask };
}

/** The row of a hash; -1 for an unknown one. */
export function rowOf({ slots, mask }: HashIndex, hash: number): number {
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const row = slots[slot * 2 + 1]!;
    if (row === 0) return -1;
    if (slots[slot * 2] === hash) return row - 1;
  }
}

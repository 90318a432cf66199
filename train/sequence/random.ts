/** Pseudo-random numbers, the same for the same seed. */
export interface Random {
  /** An unsigned 32-bit integer. */
  readonly next: () => number;
}

/** Xorshift with 32 bits (Marsaglia 2003). */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return { next };
}

/** The numbers below `count` in random order (Fisher and Yates). */
export function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = random.next() % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

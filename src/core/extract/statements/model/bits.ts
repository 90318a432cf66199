/** Several true or false values as one number; 0 where all are false. */
export const bitsOf = (...bits: readonly boolean[]): number =>
  bits.reduce((sum, bit, at) => sum + (bit ? 1 << at : 0), 0);

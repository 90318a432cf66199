import type { Features } from "./features.ts";

/**
 * How much the shorter assertion counts when the shared weight is divided: 0 would ask a short assertion and a long
 * one to be the same, 1 would let any short one disappear in a long one. By the same reading as `featureWeights`.
 */
const shorterCounts = 0.55;

/** How much of two assertions is the same: 0 to 1. */
export function similarity(a: Features, b: Features): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, weight] of few.weights) if (many.weights.has(key)) shared += weight;
  const [shorter, longer] = [Math.min(a.substance, b.substance), Math.max(a.substance, b.substance)];
  const whole = shorterCounts * shorter + (1 - shorterCounts) * longer;
  return whole === 0 ? 0 : Math.min(1, shared / whole);
}

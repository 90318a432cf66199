import type { Features, Weighted } from "./features.ts";

/**
 * How much the shorter assertion counts when the shared weight is divided: 0 would ask a short assertion and a long
 * one to be the same, 1 would let any short one disappear in a long one. By the same reading as the weights of features.
 */
const shorterCounts = 0.55;

/** What two assertions of few words must share beyond half of them: a weight of about one rare word. */
const fewWords = 4;

/** How much of two assertions is the same: 0 to 1. Signs can at most double what the words themselves share. */
export function similarity(a: Features, b: Features): number {
  const shared = sharedWeight(a.substance, b.substance);
  const signs = Math.min(shared, sharedWeight(a.signs, b.signs));
  const [shorter, longer] = a.total <= b.total ? [a.total, b.total] : [b.total, a.total];
  const whole = shorterCounts * shorter + (1 - shorterCounts) * longer + fewWords;
  return Math.min(1, (shared + signs) / whole);
}

function sharedWeight(a: Weighted, b: Weighted): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of few) if (many.has(key)) sum += weight;
  return sum;
}

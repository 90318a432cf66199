import type { Scene } from "./scene.ts";

/** Nouns whose plural tells of several contacts; [talks] and [negotiations] do not. */
const countable = new Set(["call", "conversation", "meeting", "visit", "trip", "summit"]);

/** Whether an event noun is the plural of one that can be counted: [calls], [visits]. */
export function isSeveral({ text }: Scene, noun: number): boolean {
  const { lower, lemma } = text.tokens[noun]!;
  return lower !== lemma && countable.has(lemma);
}

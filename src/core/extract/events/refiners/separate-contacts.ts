import type { Found, Refiner } from "../found.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { isSeveral } from "../several.ts";

const separating = new Set([
  "back-to-back",
  "separate",
  "separately",
  "respective",
  "respectively",
  "consecutive",
  "successive",
  "individual",
  "individually",
]);

/** [back-to-back calls with A and B], [separate visits to A and B]: one contact with each of the others. */
export const separateContacts: Refiner = (events, scene) =>
  events.flatMap((event) => {
    const others = event.parts.filter(({ role }) => role === "target");
    if (!event.kind.contact || others.length < 2 || !isApart(scene, event)) return [event];
    const own = event.parts.filter(({ role }) => role !== "target");
    return others.map((other) => ({ ...event, parts: [...own, other] }));
  });

function isApart(scene: Scene, { noun, extent, clause }: Found): boolean {
  const { text } = scene;
  if (noun !== null && isSeveral(scene, noun)) return true;
  const words = text.tokens.slice(Math.min(extent.first, clause.verb.first), Math.max(extent.last, clause.last));
  return words.some(
    (word, at) =>
      (separating.has(word.lower) || isWithinHours(word, words[at + 1])) &&
      text.clauseAt[word.index] === text.clauseAt[extent.first],
  );
}

/** [spoke to A and B within hours]: with one after the other. */
const isWithinHours = (word: Token, next: Token | undefined): boolean =>
  word.lower === "within" && (next?.lemma === "hour" || next?.lemma === "minute");

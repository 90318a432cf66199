import type { Refiner } from "../found.ts";
import type { Found } from "../found.ts";
import type { Scene } from "../scene.ts";

const during = new Set(["during", "at", "in"]);

/** [During that meeting, they agreed to a truce]: what is done at a contact told before has its time. */
export const setDuring: Refiner = (events, scene) =>
  events.map((event) => {
    if (event.dated !== null || event.status !== "happened") return event;
    const contact = events.find((other) => isHeldAt(scene, event, other));
    return contact ? { ...event, dated: contact.dated, until: contact.until } : event;
  });

function isHeldAt({ text }: Scene, event: Found, other: Found): boolean {
  const sameSentence = text.tokens[other.head]!.sentence === text.tokens[event.head]!.sentence;
  if (other === event || !sameSentence || other.dated === null || !other.definite) return false;
  return other.kind.contact && during.has(text.tokens[other.extent.first - 1]?.lower ?? "");
}

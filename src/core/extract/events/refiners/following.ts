import { actorsOf, type Found, type Refiner } from "../found.ts";
import { placeOf } from "../noun-place.ts";
import type { Scene } from "../scene.ts";

const coming = new Set(["follow", "ensue", "come", "result"]);

/** [A truce followed]: what comes of the event told before is between the same sides. */
export const resolveFollowing: Refiner = (events, scene) =>
  events.map((event, at) => {
    const before = isBare(scene, event)
      ? events.slice(0, at).findLast((other) => mayLeadTo(scene, other, event))
      : null;
    if (!before) return event;
    return { ...event, parts: before.parts.map((part) => ({ ...part, first: event.first, last: event.last })) };
  });

function isBare(scene: Scene, { parts, noun, head, kind }: Found): boolean {
  if (parts.length > 0 || noun !== head || !kind.reciprocal || kind.contact) return false;
  const place = placeOf(scene, noun);
  return place?.slot === "subject" && coming.has(place.clause.verb.lemma);
}

/** Of two sides, told in its sentence or the one before. */
function mayLeadTo({ text: { tokens } }: Scene, other: Found, event: Found): boolean {
  const back = tokens[event.head]!.sentence - tokens[other.head]!.sentence;
  return other.kind.reciprocal && actorsOf(other).length === 2 && back <= 1;
}

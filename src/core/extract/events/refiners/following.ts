import { actorsOf, type Found, type Refiner } from "../found.ts";
import { placeOf } from "../noun-place.ts";
import type { Scene } from "../scene.ts";

const coming = new Set(["follow", "ensue", "come", "result"]);

/** [A truce followed]: what comes of the event told before is between the same sides. */
export const resolveFollowing: Refiner = (events, scene) =>
  events.map((event, at) => {
    const before = events[at - 1];
    return before && isBare(scene, event) && mayCauseSides(before)
      ? { ...event, parts: before.parts.map((part) => ({ ...part, first: event.first, last: event.last })) }
      : event;
  });

function isBare(scene: Scene, { parts, noun, head, kind }: Found): boolean {
  if (parts.length > 0 || noun !== head || !kind.reciprocal || kind.contact) return false;
  const place = placeOf(scene, noun);
  return place?.slot === "subject" && coming.has(place.clause.verb.lemma);
}

const mayCauseSides = (event: Found): boolean => event.kind.reciprocal && actorsOf(event).length === 2;

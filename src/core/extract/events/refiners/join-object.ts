import type { Found, Part, Refiner } from "../found.ts";
import { announcedBy, withParticle } from "../governors.ts";
import { placeOf } from "../noun-place.ts";
import type { Scene } from "../scene.ts";

/**
 * A verb and the event noun it acts on are one event: [imposed sanctions], [attend the summit hosted by Macron].
 * Of several, the first verb tells the kind.
 */
export const joinObject: Refiner = (events, scene) => {
  const byNoun = Map.groupBy(
    events.filter(({ noun }) => noun !== null),
    ({ noun }) => noun,
  );
  return events.flatMap((event) => {
    const same = event.noun === null || isPutOff(scene, event.noun) ? [event] : byNoun.get(event.noun)!;
    if (same.length === 1) return [event];
    const leader = same.find(({ rule }) => rule === "verb-pattern") ?? same[0]!;
    return event === leader ? [join(leader, same)] : [];
  });
};

/** [postponed the summit], [called off the visit]: the refusal is one event, and what is off another. */
function isPutOff(scene: Scene, noun: number): boolean {
  const place = placeOf(scene, noun);
  const verb = place?.slot === "object" && announcedBy(withParticle(scene.text.tokens, place.clause.verb.head), "noun");
  return verb === "postponed" || verb === "cancelled";
}

function join(leader: Found, same: readonly Found[]): Found {
  const others = same.filter((event) => event !== leader && event.kind === leader.kind);
  const extents = same.map((event) => (event.rule === leader.rule && event !== leader ? event.clause : event.extent));
  return {
    ...leader,
    extent: {
      first: Math.min(...extents.map(({ first }) => first)),
      last: Math.max(...extents.map(({ last }) => last)),
    },
    parts: unique([leader, ...others].flatMap(({ parts }) => parts)),
    definite: others.some(({ definite }) => definite) && leader.parts.length < 2,
  };
}

/** Each actor once, in the first role given. */
export function unique(parts: readonly Part[]): Part[] {
  return parts.filter(({ actor }, at) => parts.findIndex((part) => part.actor === actor) === at);
}

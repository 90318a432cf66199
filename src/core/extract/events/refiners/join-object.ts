import type { Found, Part, Refiner } from "../found.ts";

/**
 * A verb and the event noun it acts on are one event: [imposed sanctions], [attend the summit hosted by Macron].
 * Of several, the first verb tells the kind.
 */
export const joinObject: Refiner = (events) => {
  const byNoun = Map.groupBy(
    events.filter(({ noun }) => noun !== null),
    ({ noun }) => noun,
  );
  return events.flatMap((event) => {
    const same = event.noun === null ? [event] : byNoun.get(event.noun)!;
    if (same.length === 1) return [event];
    const leader = same.find(({ rule }) => rule === "verb-pattern") ?? same[0]!;
    return event === leader ? [join(leader, same)] : [];
  });
};

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

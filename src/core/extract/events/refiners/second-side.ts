import { actorsOf, each, type Found } from "../found.ts";
import { agentsOf, partsIn } from "../parts.ts";
import type { Scene } from "../scene.ts";

/** [After a call with Merz, Macron said], [told Modi in a call]: a contact with one side takes the other from the clause. */
export const secondSide = each((event, scene) => (event.definite ? {} : complete(event, scene)));

/** [During the call with Merz, Macron said], where no earlier contact tells more. */
export const secondSideOfDefinite = each((event, scene) =>
  event.definite && event.parts.length > 0 ? complete(event, scene) : {},
);

function complete(event: Found, scene: Scene): Partial<Found> {
  const { kind, noun, parts } = event;
  if (!kind.contact || !kind.reciprocal || noun === null || actorsOf(event).length > 1) return {};
  const others = clauseSides(scene, event).filter(({ actor }) => !parts.some((part) => part.actor === actor));
  const isClear = new Set(others.map(({ actor }) => actor)).size === 2 - actorsOf(event).length;
  return isClear ? { parts: [...others, ...parts] } : {};
}

/** The clause's subject; where the contact names nobody, its object too. */
function clauseSides(scene: Scene, { clause, parts, noun }: Found) {
  const holdsNoun = clause.subject !== null && clause.subject.first <= noun! && noun! < clause.subject.last;
  if (holdsNoun) return [];
  const subject = agentsOf(scene, clause);
  const object = parts.length === 0 && clause.object ? partsIn(scene, clause.object, "target") : [];
  const isTold = scene.text.tokens[noun!]!.index > clause.verb.head;
  return isTold || parts.length > 0 ? [...subject, ...object] : subject;
}

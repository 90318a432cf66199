import { actorsOf, type Found, type Refiner } from "../found.ts";
import { isLight } from "../governors.ts";
import { placeOf } from "../noun-place.ts";
import type { Scene } from "../scene.ts";

type Reason = (event: Found, scene: Scene) => boolean;

/** Nobody known takes part, and the kind demands somebody: [talks are needed]. */
const isNobodys: Reason = (event) => event.parts.length === 0 && !event.kind.bare;

/** [speaking to a newspaper]: an interview. */
const isInterview: Reason = ({ kind, parts }) =>
  kind.name === "call" && parts.some(({ actor }) => actor.startsWith("media:"));

/** [his calls], [each conversation], [foreign aid]: a noun alone with one side, at no time or place. */
const isOneSided: Reason = (event, scene) => {
  if (event.head !== event.noun || event.kind.bare) return false;
  if (event.kind.contact && (!event.kind.reciprocal || event.dated !== null || event.place !== null)) return false;
  const isAimed = !event.kind.reciprocal && event.parts.some(({ role }) => role === "target");
  return actorsOf(event).length < 2 && !isAimed && !isCarried(scene, event);
};

/** [held talks], [launched an attack] */
function isCarried(scene: Scene, { head }: Found): boolean {
  const place = placeOf(scene, head);
  return place?.slot === "object" && isLight(place.clause.verb.lemma);
}

/** [it is not common for Macron to hold two calls]: said of such things in general. */
const isGeneral: Reason = ({ clause }, { text }) => {
  const above = clause.governor === null ? null : text.clauses[clause.governor]!;
  const subject = above?.subject;
  return (
    clause.verb.form === "infinitive" &&
    above?.verb.lemma === "be" &&
    subject !== null &&
    subject !== undefined &&
    text.tokens[subject.head]!.lower === "it"
  );
};

const leaveOut =
  (reasons: readonly Reason[]): Refiner =>
  (events, scene) =>
    events.filter((event) => !reasons.some((reason) => reason(event, scene)));

/** Leaves out what can be told to be none before anything points back at it. */
export const dropGeneral = leaveOut([isGeneral]);

/** Leaves out what has the shape of an event and is none. */
export const dropOthers = leaveOut([isNobodys, isInterview, isOneSided]);

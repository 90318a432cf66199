import { antecedentOf } from "../antecedent.ts";
import { actorsOf, type Found, type Part, type Refiner } from "../found.ts";

/** [the call], [during that meeting], [the talks]: takes what is known of the contact that it points back at. */
export const resolveDefinite: Refiner = (events, scene) => {
  const settled: Found[] = [];
  for (const event of events) {
    const antecedent = needsOthers(event) ? antecedentOf(scene, event, settled) : null;
    settled.push(antecedent ? resolved(event, antecedent) : event);
  }
  return settled;
};

const needsOthers = (event: Found): boolean => event.kind.contact && event.definite && actorsOf(event).length < 2;

function resolved(event: Found, { kind, parts, dated, until, place }: Found): Found {
  const known = (part: Part) => event.parts.find(({ actor }) => actor === part.actor) ?? at(event, part);
  return {
    ...event,
    rule: "definite-mention",
    kind,
    parts: parts.map(known),
    dated: event.dated ?? dated,
    until: event.dated ? event.until : until,
    place: event.place ?? place,
  };
}

/** The participant, with the definite mention as its place. */
const at = ({ first, last }: Found, { actor, role }: Part): Part => ({ actor, role, first, last });

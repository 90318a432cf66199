import { actorsOf, type Found, type Refiner } from "../found.ts";

/** [held a call to discuss trade], [met, discussing trade]: tells what the contact above it was about. */
export const dropAgenda: Refiner = (events) => {
  const contacts = new Set(events.filter(({ kind }) => kind.contact).map(({ clause }) => clause.index));
  return events.filter(({ kind, noun, clause }) => {
    const isTalk = kind.refers.length > 0 && noun === null && clause.verb.form !== "finite";
    return !(isTalk && clause.governor !== null && contacts.has(clause.governor));
  });
};

/** [The two leaders discussed trade]: those of a contact told before, in other words, are still in that contact. */
export const sameContact: Refiner = (events) => {
  const settled: Found[] = [];
  for (const event of events) {
    const told = mayTell(event) ? settled.findLast((other) => isSame(event, other)) : undefined;
    settled.push(
      told
        ? {
            ...event,
            kind: told.kind,
            rule: "same-contact",
            dated: event.dated ?? told.dated,
            until: event.dated ? event.until : told.until,
            place: event.place ?? told.place,
          }
        : event,
    );
  }
  return settled;
};

const mayTell = ({ kind, noun, status, dated }: Found): boolean =>
  kind.refers.length > 0 && noun === null && status === "happened" && dated === null;

function isSame(event: Found, other: Found): boolean {
  const actors = actorsOf(event);
  const others = actorsOf(other);
  const sameActors =
    actors.length > 1 && actors.length === others.length && actors.every((actor) => others.includes(actor));
  return sameActors && other.status === "happened" && event.kind.refers.includes(other.kind.name);
}

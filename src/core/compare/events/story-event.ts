import type { StoryEvent } from "../../model/dossier.ts";
import type { Event } from "../../model/event.ts";
import type { Material } from "../material.ts";
import { claimOrigins } from "../origins/claim-origins.ts";
import type { EventGroup } from "./event-group.ts";
import { gather, groupIds, type Tie } from "./ties.ts";
import { agendaOf } from "./topics.ts";

/** What all events of a story look up: read once. */
interface LookUp {
  readonly material: Material;
  /** What came of each story event, by its id. */
  readonly outcomes: ReadonlyMap<string, readonly Tie[]>;
  /** The places of the assertions that tell of an article's event, by its id. */
  readonly assertionsOf: ReadonlyMap<string, readonly number[]>;
}

/** The story's events as the dossier shows them. */
export function tellStoryEvents(material: Material): StoryEvent[] {
  const lookUp = { material, outcomes: outcomesIn(material.events), assertionsOf: assertionsByEvent(material) };
  return material.events.map((group) => toStoryEvent(group, lookUp));
}

function toStoryEvent(group: EventGroup, lookUp: LookUp): StoryEvent {
  const { id, title, time, status, told } = group;
  const events = told.map(({ event }) => event);
  const coded = codedOf(group);
  return {
    id,
    title,
    kind: coded.kind,
    type: coded.type,
    quad: coded.quad,
    cameo: coded.cameo,
    modes: mostTold(events.map(({ mode }) => mode)),
    contexts: [...new Set(events.flatMap(({ contexts }) => contexts))].toSorted(),
    actors: actorsOf(group),
    time,
    place: mostTold(events.map(({ place }) => place))[0] ?? null,
    status,
    agenda: agendaOf(group, lookUp.material),
    outcomes: gather(lookUp.outcomes.get(id) ?? []),
    origins: originsOf(group, lookUp),
    mentions: events.map((event) => event.id),
  };
}

/** Of those who tell it at the status it has come to, what most of them code. */
function codedOf({ told, status }: EventGroup): Event {
  const events = told.map(({ event }) => event);
  const furthest = events.filter((event) => event.status === status);
  const pool = furthest.length > 0 ? furthest : events;
  const type = mostTold(pool.map((event) => event.type))[0];
  return pool.find((event) => event.type === type)!;
}

/** Different values, the most told first, of equals the first told. */
function mostTold<Value extends string>(values: readonly (Value | null)[]): Value[] {
  const told = values.filter((value) => value !== null);
  return [...Map.groupBy(told, (value) => value).entries()]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([value]) => value);
}

/** Who takes part by the clearest account, with the side that any account tells. */
function actorsOf({ told, participants }: EventGroup): StoryEvent["actors"] {
  const sides = told.flatMap((one) => one.sides);
  return [...participants].map((participant) => {
    const actor = participant.replace(/^to /, "");
    const own = sides.filter((side) => side.actor === actor);
    const role = participant === actor ? (own.find(({ role: one }) => one !== "target") ?? own[0])!.role : "target";
    const side = own.find((one) => one.side)?.side;
    return { actor, role, ...(side && { side }) };
  });
}

function outcomesIn(groups: readonly EventGroup[]): Map<string, Tie[]> {
  const groupOf = groupIds(groups);
  const outcomes = new Map<string, Tie[]>();
  for (const { id, told } of groups) {
    for (const {
      event: { outcomeOf, article },
    } of told) {
      const contact = outcomeOf && groupOf.get(outcomeOf.event);
      if (!contact || contact === id) continue;
      const tie = { event: id, evidence: { article, span: outcomeOf.span } };
      outcomes.set(contact, [...(outcomes.get(contact) ?? []), tie]);
    }
  }
  return outcomes;
}

function assertionsByEvent({ assertions }: Material): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { assertion }] of assertions.entries())
    for (const id of assertion.events) places.set(id, [...(places.get(id) ?? []), at]);
  return places;
}

/** Whose word it is, over all assertions that tell of it; who denies what others tell is no origin of it. */
function originsOf({ told, status }: EventGroup, { material, assertionsOf }: LookUp): StoryEvent["origins"] {
  const telling = told.filter(({ event }) => event.status !== "denied" || status === "denied");
  const places = new Set(telling.flatMap(({ event }) => assertionsOf.get(event.id) ?? []));
  const assertions = [...places].toSorted((a, b) => a - b).map((at) => material.assertions[at]!);
  const origins = claimOrigins(assertions, material);
  return [...new Map(origins.map(({ found }) => [found.key, found.origin])).values()];
}

import type { StoryEvent } from "../../model/dossier.ts";
import type { Event } from "../../model/event.ts";
import type { Material } from "../material.ts";
import { claimOrigins } from "../origins/claim-origins.ts";
import type { EventGroup } from "./event-group.ts";
import { topicsOf } from "./topics.ts";

/** The story's events as the dossier shows them. */
export function tellStoryEvents(material: Material): StoryEvent[] {
  const groupOf = new Map(material.events.flatMap(({ id, told }) => told.map(({ event }) => [event.id, id] as const)));
  return material.events.map((group) => toStoryEvent(group, material, groupOf));
}

function toStoryEvent(group: EventGroup, material: Material, groupOf: ReadonlyMap<string, string>): StoryEvent {
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
    agenda: topicsOf(told, namesOf(group, material)),
    outcomes: outcomesOf(group, material, groupOf),
    origins: originsOf(group, material),
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

/** Words of the names of those who take part. */
const namesOf = ({ participants }: EventGroup, { actors }: Material): ReadonlySet<string> =>
  new Set(
    [...participants].flatMap((id) => {
      const actor = actors.get(id.replace(/^to /, ""));
      return actor?.kind === "person" ? [actor.name, ...actor.aliases].flatMap((name) => name.split(" ")) : [];
    }),
  );

function outcomesOf(
  group: EventGroup,
  { events }: Material,
  groupOf: ReadonlyMap<string, string>,
): StoryEvent["outcomes"] {
  const links = events.flatMap((other) =>
    other.told.flatMap(({ event: { outcomeOf, article } }) =>
      outcomeOf && groupOf.get(outcomeOf.event) === group.id && other.id !== group.id
        ? [{ event: other.id, evidence: { article, span: outcomeOf.span } }]
        : [],
    ),
  );
  return [...Map.groupBy(links, ({ event }) => event)].map(([event, same]) => ({
    event,
    evidence: same.map(({ evidence }) => evidence),
  }));
}

/** Whose word it is, over all assertions that tell of it; who denies what others tell is no origin of it. */
function originsOf({ told, status }: EventGroup, material: Material): StoryEvent["origins"] {
  const telling = told.filter(({ event }) => event.status !== "denied" || status === "denied");
  const ids = new Set(telling.map(({ event }) => event.id));
  const assertions = material.assertions.filter(({ assertion }) => assertion.events.some((id) => ids.has(id)));
  const found = claimOrigins(assertions, material);
  return [...new Map(found.map((one) => [one.key, one.origin])).values()];
}

import type { Analysis } from "../../model/analysis.ts";
import type { Actor } from "../../model/actor.ts";
import type { Event } from "../../model/event.ts";
import { findLeaders } from "../actors/leaders.ts";
import { byText } from "../order.ts";
import { eventKind, familyOf } from "./family.ts";

/** An event of one article with what is needed to recognise it in another. */
export interface ToldEvent {
  readonly event: Event;
  readonly family: string;
  /** Who takes part, leaders in the place of their states where two people deal with each other. */
  readonly sides: Event["actors"];
  /** The same as a set; where the direction matters, a target is not a source. */
  readonly participants: ReadonlySet<string>;
  /** Stems of the assertions that tell of it. */
  readonly terms: ReadonlySet<string>;
  readonly published: string | null;
  /** The last day it can know of: its own, or for an undated article that of the newest one. */
  readonly horizon: string | null;
}

/** What a story knows that a single article does not. */
export interface Background {
  /** The one person who leads a state, by the state's id. */
  readonly leaders: ReadonlyMap<string, string>;
  /** The state that a place belongs to, by the place's id: [a visit to Budapest] is one to Hungary, where the story has both. */
  readonly states: ReadonlyMap<string, string>;
  /** Publication of the newest article with a date. */
  readonly newest: string | null;
}

/** What a story knows that a single article does not, from all of its articles. */
export function backgroundOf(analyses: readonly Analysis[], actors: ReadonlyMap<string, Actor>): Background {
  const dates = analyses.flatMap(({ article }) => article.publishedAt ?? []);
  const states = [...actors.values()].flatMap(({ id, kind, country }) =>
    kind === "place" && country && actors.has(`state:${country}`) ? [[id, `state:${country}`] as const] : [],
  );
  return { leaders: findLeaders(actors), states: new Map(states), newest: dates.toSorted(byText).at(-1) ?? null };
}

/** The events of one article, ready to be compared with those of others. */
export function toldEvents({ article, events, assertions }: Analysis, background: Background): ToldEvent[] {
  return events.map((event) => {
    const sides = sidesOf(event, background.leaders).map((side) => ({
      ...side,
      actor: background.states.get(side.actor) ?? side.actor,
    }));
    const directed = eventKind(event.kind)?.reciprocal !== true;
    return {
      event,
      family: familyOf(event),
      sides,
      participants: new Set(sides.map(({ actor, role }) => (directed && role === "target" ? `to ${actor}` : actor))),
      terms: new Set(assertions.filter((one) => one.events.includes(event.id)).flatMap(({ terms }) => terms)),
      published: article.publishedAt,
      horizon: article.publishedAt ?? background.newest,
    };
  });
}

/** Beside a person, a state is its leader: [called the leader of Norland], where another article has the name. */
function sidesOf({ kind, actors }: Event, leaders: Background["leaders"]): Event["actors"] {
  const { contact, reciprocal } = eventKind(kind) ?? {};
  const personal = contact && reciprocal && actors.some(({ actor }) => actor.startsWith("person:"));
  return personal ? actors.map((one) => ({ ...one, actor: leaders.get(one.actor) ?? one.actor })) : actors;
}

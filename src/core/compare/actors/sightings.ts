import { actorId, type Actor } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import { mergeActor } from "./merge-actor.ts";
import { officeIn } from "./same/description.ts";
import { judge } from "./same/judge.ts";
import { countryTold, identify, isNameless, type Identity } from "./same/identity.ts";

/** An actor under one id, as one or several articles tell of it. */
export interface Sighting {
  /** Its own in the story: an id that means two actors is split. */
  readonly id: string;
  /** What the articles call it. */
  readonly printedId: string;
  readonly identity: Identity;
  /** Ids of the articles that tell of it, in order. */
  readonly articles: readonly string[];
}

interface Seen {
  readonly article: string;
  readonly actor: Actor;
}

/** The actors of all articles, each id once, unless the articles tell of two: [Kim] of one state, and of another. */
export function gatherSightings(analyses: readonly Analysis[]): Sighting[] {
  const seen = analyses.flatMap(({ article, actors }) => actors.map((actor) => ({ article: article.id, actor })));
  return [...Map.groupBy(seen, ({ actor }) => actor.id).values()].flatMap(splitHomonyms);
}

function splitHomonyms(seen: readonly Seen[]): Sighting[] {
  const meanings = [...Map.groupBy(seen, ({ actor }) => meaningOf(actor)).values()];
  const split = meanings.length < 2 ? [] : meanings.map((one) => toSighting(one, ownId(one[0]!.actor)));
  const areTwo = split.some(({ identity }, at) =>
    split.slice(at + 1).some((other) => judge(identity, other.identity) === "different"),
  );
  return areTwo ? split : [toSighting(seen, seen[0]!.actor.id)];
}

/** What may tell two actors of one id apart: their states, or the words for their office. */
const meaningOf = (actor: Actor): string =>
  isNameless(actor) ? officeIn(actor.name, actor.country) : (countryTold(actor) ?? "");

function ownId(actor: Actor): string {
  if (isNameless(actor)) return actorId("person", actor.name);
  const country = countryTold(actor);
  return country === undefined ? actor.id : `${actor.id}-${country.toLowerCase()}`;
}

function toSighting(seen: readonly Seen[], id: string): Sighting {
  const actor = seen.map((one) => one.actor).reduce(mergeActor);
  const articles = [...new Set(seen.map(({ article }) => article))];
  return { id, printedId: actor.id, identity: identify({ ...actor, id }), articles };
}

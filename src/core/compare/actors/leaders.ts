import type { Actor } from "../../model/actor.ts";
import { headships } from "./same/offices.ts";

/** For each state of a story the one person who leads it; none where the story has two, or does not say. */
export function findLeaders(actors: ReadonlyMap<string, Actor>): Map<string, string> {
  const heads = [...actors.values()].filter((actor) => actor.kind === "person" && actor.country && headships(actor));
  const byCountry = Map.groupBy(heads, ({ country }) => `state:${country}`);
  return new Map([...byCountry].flatMap(([state, people]) => (people.length === 1 ? [[state, people[0]!.id]] : [])));
}

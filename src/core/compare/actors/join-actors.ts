import type { Actor } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import { joinSightings, type Group } from "./identities.ts";
import { mergeActor } from "./merge-actor.ts";
import { gatherSightings, type Sighting } from "./sightings.ts";

/** For each article, by its id: the id in the story of each of its actors. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The actors of a story, and what their ids in the articles became. */
export interface Cast {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly names: Names;
}

/** One identity for each actor across the articles; who could be two people stays on their own. */
export function joinActors(analyses: readonly Analysis[]): Cast {
  const groups = joinSightings(gatherSightings(analyses));
  const names = nameAll(groups);
  const actors = groups.map((group) => toActor(group, names));
  return { actors: new Map(actors.map((actor) => [actor.id, actor])), names };
}

function nameAll(groups: readonly Group[]): Map<string, Map<string, string>> {
  const names = new Map<string, Map<string, string>>();
  for (const group of groups)
    for (const { articles, printedId } of group)
      for (const article of articles)
        names.set(article, (names.get(article) ?? new Map()).set(printedId, group[0]!.id));
  return names;
}

function toActor(group: Group, names: Names): Actor {
  const { affiliation, ...actor } = group.map((one) => withAffiliation(one, names)).reduce(mergeActor);
  return affiliation === undefined || affiliation === actor.id ? actor : { ...actor, affiliation };
}

/** Under the id that it has in the story. */
function withAffiliation({ identity: { actor }, articles }: Sighting, names: Names): Actor {
  if (actor.affiliation === undefined) return actor;
  const { affiliation: printed } = actor;
  const [affiliation = printed] = articles.flatMap((article) => names.get(article)?.get(printed) ?? []);
  return { ...actor, affiliation };
}

import type { Actor } from "../../model/actor.ts";

/** What somebody speaks for, best first: an aide of an office is more than an aide of its holder. */
const affiliationOrder = ["body", "organisation", "company", "media", "group", "state", "place", "person"];

const rank = (affiliation: string): number => affiliationOrder.indexOf(affiliation.split(":")[0]!);

const better = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && rank(b) < rank(a)) ? b : a;

/** Two articles' pictures of one actor as one; the first gives id, name and kind. */
export function mergeActor(first: Actor, second: Actor): Actor {
  const country = first.country ?? second.country;
  const affiliation = better(first.affiliation, second.affiliation);
  const gender = first.gender ?? second.gender;
  const wikidata = first.wikidata ?? second.wikidata;
  const roles = new Set([...first.roles, ...second.roles]);
  const aliases = new Set([...first.aliases, second.name, ...second.aliases]).difference(roles);
  aliases.delete(first.name);
  return {
    id: first.id,
    name: first.name,
    kind: first.kind,
    ...(country === undefined ? {} : { country }),
    roles: [...roles],
    ...(affiliation === undefined ? {} : { affiliation }),
    aliases: [...aliases],
    ...(gender === undefined ? {} : { gender }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

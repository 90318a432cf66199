import { levelsOf } from "../../lexicon/offices.ts";
import type { Actor } from "../../model/actor.ts";

/** Offices whose holders speak for the body they belong to, and not for themselves. */
const forAnother: ReadonlySet<string> = new Set(["aide", "spokesperson", "official"]);

/** Offices whose holders are their country's government. */
const governing: ReadonlySet<string> = new Set([...forAnother, "head", "minister", "envoy", "military"]);

const institutions: ReadonlySet<string> = new Set(["body", "state", "organisation", "company", "group"]);

const isOffice = (role: string, levels: ReadonlySet<string>): boolean =>
  levelsOf(role).some((level) => levels.has(level));

const holds = ({ roles }: Actor, levels: ReadonlySet<string>): boolean => roles.some((role) => isOffice(role, levels));

/** Whether an actor can have spokespeople. */
export const isInstitution = ({ kind }: Actor): boolean => institutions.has(kind);

/** Whether words without a name describe a spokesperson: [a senior aide]. */
export const isSpokesRole = (words: string): boolean => isOffice(words, forAnother);

/** Whom an actor speaks for: an aide or spokesperson for its body, everybody else for themselves. */
export function standsFor(actor: Actor, actors: ReadonlyMap<string, Actor>): Actor {
  const body = actors.get(actor.affiliation ?? "");
  return body && isInstitution(body) && holds(actor, forAnother) ? body : actor;
}

/** The side an origin speaks for: a country's government in all its persons and bodies is one, anyone else their own. */
export function sideOf(actor: Actor): string {
  const { kind, country, id } = actor;
  if (country === undefined) return id;
  const governs = kind === "state" || kind === "body" || (kind === "person" && holds(actor, governing));
  return governs ? governmentOf(country) : id;
}

/** The side of somebody whose office no article tells: [Quill] of Norland may well govern it; null of all others. */
export const maybeSideOf = ({ kind, country, roles }: Actor): string | null =>
  kind === "person" && country !== undefined && roles.length === 0 ? governmentOf(country) : null;

const government = "government of ";

/** The side of all who govern a country, by its ISO 3166-1 alpha-3 code. */
export const governmentOf = (country: string): string => government + country;

/** The country whose government a side is; null of other sides. */
export const countryGoverned = (side: string): string | null =>
  side.startsWith(government) ? side.slice(government.length) : null;

import { factsDiffer } from "./facts.ts";
import type { Identity } from "./identity.ts";
import { acronymIn, acronymsOf, plainName, shortNames } from "./institution-name.ts";
import type { Judgement } from "../../../names/judgement.ts";

/** Whether two institutions are one. */
export function judgeInstitutions(a: Identity, b: Identity): Judgement {
  const match = compareNames(a, b);
  return match !== "unknown" && factsDiffer(a, b) ? "different" : match;
}

function compareNames(a: Identity, b: Identity): Judgement {
  if (plainName(a.actor.name) === plainName(b.actor.name)) return "same";
  if (a.described === b.described && a.described !== "") return a.country === b.country ? "same" : "possible";
  return isShortFor(a, b) || isShortFor(b, a) ? "possible" : "unknown";
}

/** [LMA] or [Sundby], of [Lunar Mining Authority] or [Sundby Energy]. */
function isShortFor({ actor: short }: Identity, { actor: long }: Identity): boolean {
  const name = plainName(short.name);
  const acronym = acronymIn(short.name);
  if (acronym !== null && acronymsOf(long.name).includes(acronym)) return true;
  return [...shortNames(long.name), ...long.aliases.map(plainName)].includes(name);
}

/** A name of one word that was taken for a person's: [Sundby said], where another article tells of a company of that name. */
export const judgeAcrossKinds = (person: Identity, institution: Identity): Judgement => {
  const { roles, affiliation, name, country } = person.actor;
  const word = plainName(name);
  const isBare = roles.length === 0 && affiliation === undefined && country === undefined && !word.includes(" ");
  const names = [plainName(institution.actor.name), ...shortNames(institution.actor.name)];
  return isBare && names.includes(word) ? "possible" : "unknown";
};

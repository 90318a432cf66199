import type { Identity } from "./identity.ts";

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** Whether a country or an identifier tells two actors apart, whatever their names. */
export const factsDiffer = (a: Identity, b: Identity): boolean =>
  differ(a.country, b.country) || differ(a.actor.wikidata, b.actor.wikidata);

/** Whether their names tell a woman and a man. */
export const gendersDiffer = (a: Identity, b: Identity): boolean => differ(a.gender, b.gender);

const shared = <Value>(a: Value | undefined, b: Value | undefined): boolean => a !== undefined && a === b;

/** Whether somebody holds the same office or speaks for the same actor. */
export const officesAgree = (a: Identity, b: Identity): boolean =>
  shared(a.actor.affiliation, b.actor.affiliation) || a.offices.some((office) => b.offices.includes(office));

/** Whether something besides the name says that two people are one: a state, an office, whom they speak for. */
export const factsAgree = (a: Identity, b: Identity): boolean => shared(a.country, b.country) || officesAgree(a, b);

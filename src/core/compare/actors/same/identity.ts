import { genderOf, type Gender } from "../../../lexicon/given-names.ts";
import { levelsOf } from "../../../lexicon/offices.ts";
import type { Actor } from "../../../model/actor.ts";
import { readName, type PersonName } from "../../../names/person-name.ts";
import { describedAs, officeIn } from "./description.ts";

/** An actor with what it is recognised by, taken apart once. */
export interface Identity {
  readonly actor: Actor;
  /** The state that the text gives it; undefined where that tells another one than its own. */
  readonly country: string | undefined;
  /** Of a person who is named. */
  readonly person: PersonName | null;
  /** As the name tells it, or else the article. */
  readonly gender: Gender | undefined;
  /** The name of an institution, or the office of someone known by it, without the state's. */
  readonly described: string;
  /** What its roles describe. */
  readonly offices: readonly string[];
}

/** Known by an office only: [the Chinese leader], where the article names nobody. */
export const isNameless = ({ kind, name, roles }: Actor): boolean => kind === "person" && roles.includes(name);

/** An actor as it is recognised. */
export function identify(actor: Actor): Identity {
  const country = countryTold(actor);
  const isNamed = actor.kind === "person" && !isNameless(actor);
  return {
    actor,
    country,
    person: isNamed ? readName(actor.name) : null,
    described: isNamed ? "" : (actor.kind === "person" ? officeIn : describedAs)(actor.name, actor.country),
    gender: isNamed ? (genderOf(actor.name) ?? actor.gender) : undefined,
    offices: actor.kind === "person" ? actor.roles.map((role) => officeIn(role, actor.country)) : [],
  };
}

/** [ambassador to Chile] tells where somebody is sent, not by whom. */
const isSent = (role: string): boolean => / to (?:the )?\p{Lu}/u.test(role) && levelsOf(role).includes("envoy");

/** The state that the text gives an actor. */
export const countryTold = ({ country, roles }: Actor): string | undefined =>
  roles.length > 0 && roles.every(isSent) ? undefined : country;

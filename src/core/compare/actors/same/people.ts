import { compareNames } from "../names/compare-names.ts";
import { standsBehind } from "../names/given-names.ts";
import type { PersonName } from "../names/person-name.ts";
import { factsDiffer, gendersDiffer, officesAgree } from "./facts.ts";
import type { Identity } from "./identity.ts";
import type { Judgement } from "./judgement.ts";

/** Where the surname stands first, and is printed last at times. */
const surnameFirst = new Set(["CHN", "HKG", "JPN", "KHM", "KOR", "MAC", "PRK", "SGP", "TWN", "VNM"]);

/** Whether the surname may stand first: by the state, by a hyphen [Ming-chi], by a given name behind [Sato Shinzo]. */
export const isEastAsian = ({ country, person }: Identity): boolean =>
  surnameFirst.has(country ?? "") ||
  (person !== null && (person.hyphenated || person.words.slice(1).some(standsBehind)));

interface Named {
  readonly person: PersonName;
}

/** Whether two people who are named are one. */
export function judgePeople(a: Identity & Named, b: Identity & Named): Judgement {
  const match = compareNames(a.person, b.person, isEastAsian(a) || isEastAsian(b));
  if (match === "unknown" || match === "different") return match;
  if (factsDiffer(a, b) || gendersDiffer(a, b)) return "different";
  return match === "weak" ? (officesAgree(a, b) ? "possible" : "unknown") : match;
}

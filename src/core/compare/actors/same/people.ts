import { compareNames, maySurnameLead } from "../../../names/compare-names.ts";
import type { PersonName } from "../../../names/person-name.ts";
import { factsDiffer, gendersDiffer, officesAgree } from "./facts.ts";
import type { Identity } from "./identity.ts";
import type { Judgement } from "../../../names/judgement.ts";

/** Where the surname stands first, and is printed last at times. */
const surnameFirst = new Set(["CHN", "HKG", "JPN", "KHM", "KOR", "MAC", "PRK", "SGP", "TWN", "VNM"]);

/** Whether the surname may stand first: by the state, or by the name itself. */
const isEastAsian = ({ country, person }: Identity): boolean =>
  surnameFirst.has(country ?? "") || (person !== null && maySurnameLead(person));

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

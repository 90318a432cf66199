import { lexicon } from "../../core/lexicon/lexicon.ts";
import { siteLabel } from "../web-address.ts";

const agencies = lexicon.media.filter(({ kind }) => kind === "agency");

/** The shortest of its names, as credit lines print it: AFP. */
const shortName = (names: readonly string[]): string =>
  names.reduce((shortest, name) => (name.length < shortest.length ? name : shortest));

/** Short names by every name, as printed and in capitals. */
const shortNames = new Map(
  agencies.flatMap(({ name, aliases }) => {
    const names = [name, ...aliases];
    return names.flatMap((each) => [each, each.toUpperCase()].map((key) => [key, shortName(names)] as const));
  }),
);

/** The news agency that a name means, under its short name; null where it means none. Capitals count: Ani is a first name. */
export function agencyOf(name: string): string | null {
  const plain = name.trim().replace(/^the\s/i, "");
  return shortNames.get(plain) ?? shortNames.get(plain.replace(/\s(?:news\s)?agency$/i, "")) ?? null;
}

const plainKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const shortNamesByKey = new Map([...shortNames].map(([name, short]) => [plainKey(name), short]));

/** The agency that an outlet is, if it is one: [AP News], [uk.reuters.com]. */
export function agencyBehind(outlet: string | null | undefined): string | null {
  const name = outlet?.replace(/^the\s/i, "").trim() ?? "";
  const key = plainKey(isHost.test(name) ? siteLabel(name) : name);
  return shortNamesByKey.get(key) ?? shortNamesByKey.get(key.replace(/(?:news)?(?:agency)?$/, "")) ?? null;
}

const isHost = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}$/i;

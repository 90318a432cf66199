import { lexicon } from "../../../lexicon/lexicon.ts";
import { levelsOf } from "../../../lexicon/offices.ts";
import type { Actor } from "../../../model/actor.ts";
import { officeIn } from "./description.ts";
import { factsDiffer } from "./facts.ts";
import type { Identity } from "./identity.ts";
import type { Judgement } from "../../../names/judgement.ts";

/** Offices that one person holds at a time; of others a state has many. */
const single: ReadonlySet<string> = new Set(["head", "minister", "official", "executive", "royal"]);

/** [deputy minister], [senior official], [former president]: there may be several. */
const several = /\b(?:deputy|assistant|senior|junior|former|ex|official|officer|diplomat|civil servant)\b/i;

/** [the Chinese leader] leads under whatever title. */
const anyTitle: ReadonlySet<string> = new Set(
  ["leader", "head state", "head govern", "ruler", "strongman"].map(sorted),
);

function sorted(words: string): string {
  return words.split(" ").toSorted().join(" ");
}

/** Whether a role is that of a head of state or government: not [vice president], [aide to the president]. */
const isHeadRole = (role: string): boolean => {
  const levels = levelsOf(role);
  return levels[0] === "head" && !levels.includes("aide") && !levels.includes("spokesperson");
};

/** The offices by which somebody leads a state, where the words tell which; null for someone who leads none. */
export function headships({ roles, country }: Actor): ReadonlySet<string> | null {
  const heads = roles.filter(isHeadRole).map((role) => officeIn(role, country));
  return heads.length === 0 ? null : new Set(heads.filter((office) => !anyTitle.has(office)));
}

/** Whether someone known by an office is the person who holds it: [the Danish foreign minister], and [Foreign Minister Ada Lund]. */
export function judgeOffice(nameless: Identity, other: Identity): Judgement {
  if (factsDiffer(nameless, other)) return "different";
  if (nameless.country !== other.country || !isSingle(nameless)) return "unknown";
  const own = headships(nameless.actor);
  const holds = own ? leadAlike(own, headships(other.actor)) : other.offices.includes(nameless.described);
  return holds ? "possible" : "unknown";
}

/** Two who are known by their offices: [the Chinese leader], [the Chinese president]. */
export function judgeOffices(a: Identity, b: Identity): Judgement {
  if (a.country !== b.country) return "unknown";
  const own = headships(a.actor);
  const isOne = own ? leadAlike(own, headships(b.actor)) : a.described === b.described;
  return isOne ? "same" : "different";
}

function leadAlike(own: ReadonlySet<string>, other: ReadonlySet<string> | null): boolean {
  if (other === null) return false;
  return own.size === 0 || other.size === 0 || [...own].every((office) => other.has(office));
}

/** Words of offices, which tell no place and no body: [interior] of [interior minister]. */
const officeWords: ReadonlySet<string> = new Set(
  lexicon.offices.flatMap(({ title }) => officeIn(title, undefined).split(" ")),
);

/** Without a state, its words must tell whose office it is: [the governor of Sundmark]. */
function isSingle({ actor, country, described }: Identity): boolean {
  const isPlaced = country !== undefined || described.split(" ").some((word) => !officeWords.has(word));
  return isPlaced && !several.test(actor.name) && levelsOf(actor.name).some((level) => single.has(level));
}

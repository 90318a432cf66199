import { offices } from "../../lexicon/offices.ts";
import type { Actor } from "../../model/actor.ts";
import { printedWords } from "../printed-words.ts";

/** Offices whose holders speak for the body they belong to, and not for themselves. */
const forAnother: ReadonlySet<string> = new Set(["aide", "spokesperson", "official"]);

/** Offices whose holders are their country's government. */
const governing: ReadonlySet<string> = new Set([...forAnother, "head", "minister", "envoy", "military"]);

const institutions = /^(?:body|state|organisation|company):/;

function holds({ roles }: Actor, levels: ReadonlySet<string>): boolean {
  return roles.some((role) => {
    const words = printedWords(role).map((lower) => ({ text: lower, lower, lemma: lower }));
    return words.some((_, at) => levels.has(offices.at(words, at, words.length)?.value.level ?? ""));
  });
}

/** Whom an actor speaks for: an aide or spokesperson for its body, everybody else for themselves. */
export function standsFor(actor: Actor, actors: ReadonlyMap<string, Actor>): Actor {
  const { affiliation } = actor;
  if (affiliation === undefined || !institutions.test(affiliation) || !holds(actor, forAnother)) return actor;
  return actors.get(affiliation) ?? actor;
}

/** The side an origin speaks for: a country's government in all its persons and bodies is one, anyone else their own. */
export function sideOf(actor: Actor): string {
  const { kind, country, id } = actor;
  if (country === undefined) return id;
  const governs = kind === "state" || kind === "body" || (kind === "person" && holds(actor, governing));
  return governs ? `government of ${country}` : id;
}

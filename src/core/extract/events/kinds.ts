import { lexicon } from "../../lexicon/lexicon.ts";
import { anyForm, PhraseTable } from "../../lexicon/phrase-table.ts";
import type { Tables } from "../../lexicon/tables.ts";

export type EventKind = Tables["events"][number];
type VerbEntry = EventKind["verbs"][number];

/** A verb with what must stand around it to make it an event of a kind. */
export interface VerbPattern extends Omit<VerbEntry, "verb"> {
  readonly kind: EventKind;
  readonly particle: string | null;
}

/** Places of a target inside the clause that the verb governs. */
const inner = new Set(["content", "matter"]);

/** Patterns by the verb's lemma, the most demanding first. */
export const patternsOf: ReadonlyMap<string, readonly VerbPattern[]> = byVerb();
/** Event nouns, in any inflection. */
export const eventNouns = new PhraseTable<EventKind>(anyForm);
/** Phrases by their first word that only look like an event. */
export const idiomsOf: ReadonlyMap<string, readonly { kind: string; words: readonly string[] }[]> = byFirstWord();

for (const kind of lexicon.events) for (const noun of kind.nouns) eventNouns.add(noun, kind);

function byVerb(): Map<string, VerbPattern[]> {
  const found = new Map<string, VerbPattern[]>();
  for (const kind of lexicon.events) {
    for (const { verb, ...pattern } of kind.verbs) {
      const [lemma = "", particle = null] = verb.split(" ");
      found.set(lemma, [...(found.get(lemma) ?? []), { ...pattern, kind, particle }]);
    }
  }
  for (const patterns of found.values()) patterns.sort((a, b) => demands(b) - demands(a));
  return found;
}

/** How much a pattern asks for: words around the verb, then a preposition, an object, something in the clause below. */
function demands({ object, particle, target, plain }: VerbPattern): number {
  const words = Number(object.length > 0) * 8 + Number(particle !== null) * 16;
  const places = target.some((place) => inner.has(place)) ? 1 : target.some((place) => place !== "object") ? 4 : 2;
  return words + (target.length > 0 ? places : 0) + (plain ? 1 : 0);
}

function byFirstWord(): Map<string, { kind: string; words: string[] }[]> {
  const found = new Map<string, { kind: string; words: string[] }[]>();
  for (const { name, idioms } of lexicon.events) {
    for (const idiom of idioms) {
      const words = idiom.split(" ");
      found.set(words[0]!, [...(found.get(words[0]!) ?? []), { kind: name, words }]);
    }
  }
  return found;
}

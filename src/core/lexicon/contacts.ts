import { lexicon } from "./lexicon.ts";

const kinds = lexicon.events.filter(({ contact, reciprocal }) => contact && reciprocal);

function placesByVerb(): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { verb, object, target } of kinds.flatMap(({ verbs }) => verbs)) {
    if (object.length > 0) continue;
    const known = places.get(verb) ?? new Set();
    for (const place of target) known.add(place);
    places.set(verb, known);
  }
  return places;
}

const byVerb = placesByVerb();

/** Words for calls, meetings and talks, and where the other side stands. */
export const contacts = {
  /** `object` and prepositions, by the verb's lemma: [phoned Putin], [spoke with Putin]. */
  places: (lemma: string): ReadonlySet<string> | undefined => byVerb.get(lemma),
  /** By their last word: [phone call], [talks]. */
  nouns: new Set(
    kinds.flatMap(({ nouns }) =>
      nouns.map((noun) =>
        noun
          .split(" ")
          .at(-1)!
          .replace(/^talks$/, "talk"),
      ),
    ),
  ),
  nounPlaces: new Set(["with", "to"]),
} as const satisfies {
  places: (lemma: string) => ReadonlySet<string> | undefined;
  nouns: ReadonlySet<string>;
  nounPlaces: ReadonlySet<string>;
};

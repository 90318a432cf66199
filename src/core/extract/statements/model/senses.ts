import { lexicon } from "../../../lexicon/lexicon.ts";
import type { Token } from "../../../text/tagged-text.ts";

const nouns = new Map<string, string>();
const verbs = new Map<string, string>();

const senses: readonly (readonly [phrase: string, sense: string])[] = [
  ...lexicon.unnamed.map(({ noun, kind }) => [noun, `unnamed ${kind}`] as const),
  ...lexicon.offices.map(({ title, level }) => [title, `office ${level}`] as const),
  ...lexicon["cue-nouns"].map(({ noun, class: kind }) => [noun, `cue ${kind}`] as const),
  ...lexicon.institutions.flatMap(({ noun, kind, suffix }) => (suffix ? [] : [[noun, kind] as const])),
  ...lexicon.channels.flatMap(({ name, kind, platform }) => (platform ? [] : [[name, `channel ${kind}`] as const])),
];

/** The noun of a phrase, which tells most of its sense: [minister] of [minister of the army]. */
const headOf = (phrase: string): string => {
  const head = phrase.toLowerCase().split(/ (?:of|for|to|at|in|on) /, 1)[0]!;
  return head.slice(head.lastIndexOf(" ") + 1);
};

// A word that is a phrase by itself has its own sense; of the others the first phrase of each head tells.
for (const isAlone of [true, false])
  for (const [phrase, sense] of senses)
    if (isAlone !== phrase.includes(" ") && !nouns.has(headOf(phrase))) nouns.set(headOf(phrase), sense);
for (const { verb, class: kind, takes, addressee } of lexicon.cues)
  verbs.set(verb, `${kind} ${takes.join()} ${addressee}`);

/** What the word tables say of a word: the kind of cue, office or channel; else only its part of speech. */
export function senseOf({ pos, lemma }: Token): string {
  if (pos === "VERB") return verbs.get(lemma) ?? pos;
  if (pos === "NOUN") return nouns.get(lemma) ?? pos;
  return pos;
}

import { lexicon } from "../../../lexicon/lexicon.ts";
import type { Token } from "../../../text/tagged-text.ts";

const nouns = new Map<string, string>();
const verbs = new Map<string, string>();

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1).toLowerCase();
const add = (phrase: string, sense: string): void => {
  if (!nouns.has(lastWord(phrase))) nouns.set(lastWord(phrase), sense);
};

for (const { noun, kind } of lexicon.unnamed) add(noun, `unnamed ${kind}`);
for (const { title, level } of lexicon.offices) add(title, `office ${level}`);
for (const { noun, class: kind } of lexicon["cue-nouns"]) add(noun, `cue ${kind}`);
for (const { noun, kind } of lexicon.institutions) add(noun, kind);
for (const { name, kind, platform } of lexicon.channels) if (!platform) add(name, `channel ${kind}`);
for (const { verb, class: kind, takes, addressee } of lexicon.cues)
  verbs.set(verb, `${kind} ${takes.join()} ${addressee}`);

/** What the word tables say of a word: the kind of cue, office or channel; else only its part of speech. */
export function senseOf({ pos, lemma }: Token): string {
  if (pos === "VERB") return verbs.get(lemma) ?? pos;
  if (pos === "NOUN") return nouns.get(lemma) ?? pos;
  return pos;
}

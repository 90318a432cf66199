import { hashText, mix } from "../../../sequence/hash.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { senseOf } from "./senses.ts";
import { tagOf } from "./tags.ts";

/** What is known of a word form, whatever its place. */
export interface WordFacts {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  /** By part of speech. */
  readonly readings: Map<string, Reading>;
}

/** What is known of a word form as one part of speech. */
export interface Reading {
  readonly lemma: string;
  /** Lemma and coarse class as one number: the key of the learned word scores. */
  readonly key: number;
  readonly tag: number;
  readonly sense: number;
}

const capacity = 50_000;
const known = new Map<string, WordFacts>();

/** The facts of a word form; remembered, since words recur. */
export function factsOf({ text, lower }: Token): WordFacts {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= capacity) known.clear();
  const facts: WordFacts = {
    word: hashText(/\d/.test(lower) ? lower.replace(/\d/g, "0") : lower),
    suffix: hashText(`-${lower.slice(-3)}`),
    shape: shapeOf(text),
    readings: new Map(),
  };
  known.set(text, facts);
  return facts;
}

function shapeOf(text: string): number {
  const first = /^\p{Lu}/u.test(text) ? 1 : 0;
  const all = /^\p{Lu}{2,}$/u.test(text) ? 2 : 0;
  const digit = /\d/.test(text) ? 4 : 0;
  const mark = /^[^\p{L}\p{N}]+$/u.test(text) ? 8 : 0;
  return 1 + first + all + digit + mark;
}

const coarse: Readonly<Record<string, number>> = { VERB: 1, AUX: 1, NOUN: 2, PROPN: 2, ADJ: 3, ADV: 4 };

/** The facts of a word form as the part of speech that a token has. */
export function readingOf(facts: WordFacts, token: Token): Reading {
  const found = facts.readings.get(token.pos);
  if (found !== undefined && found.lemma === token.lemma) return found;
  const reading = {
    lemma: token.lemma,
    key: mix(hashText(token.lemma), coarse[token.pos] ?? 0),
    tag: hashText(tagOf(token)),
    sense: hashText(senseOf(token)),
  };
  facts.readings.set(token.pos, reading);
  return reading;
}

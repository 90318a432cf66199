import { stem } from "../../text/stem.ts";
import { nearness, type WordVectors } from "../../words/word-vectors.ts";
import { ideasOf } from "./ideas.ts";

/** A word of a story, whatever its ending. */
export interface Word {
  /** The same number is the same stem. */
  readonly id: number;
  /** Its row among the vectors; -1 where there is none. */
  readonly row: number;
  /** What it can stand for, by the lexicon's ideas, ascending. */
  readonly ideas: readonly number[];
  /** How rare it is in news, 0 to 1. */
  readonly rarity: number;
}

/** Words that no vector knows are rarer than any that one does. */
const unknownRarity = 1;

/** What it counts that two words can say one idea, where the same word counts 1. */
const sameIdea = 0.85;

/** Below this cosine two words have nothing in common. */
const unlike = 0.3;

/** How many pairs of words are remembered, a power of two, and more words than any story has. */
const slots = 1 << 18;
const mostWords = 1 << 24;

/** The words of a story, each once. */
export class Vocabulary {
  readonly #vectors: WordVectors | undefined;
  readonly #words = new Map<string, Word>();
  /** What was found of the pairs of words that were compared last: words recur, and memory stays bounded. */
  readonly #keys = new Float64Array(slots).fill(-1);
  readonly #likeness = new Float32Array(slots);

  constructor(vectors: WordVectors | undefined) {
    this.#vectors = vectors;
  }

  /** The different words behind stems and phrases, in order. */
  words(terms: readonly string[]): Word[] {
    return [...new Set(terms)].map((term) => this.#words.get(term) ?? this.#add(term));
  }

  #add(term: string): Word {
    const rows = this.#vectors?.rows;
    const row = rows?.get(term) ?? rows?.get(stem(term)) ?? -1;
    const rarity = row < 0 ? unknownRarity : Math.log(2 + row) / Math.log(2 + rows!.size);
    const word = { id: this.#words.size, row, ideas: ideasOf(term), rarity };
    this.#words.set(term, word);
    return word;
  }

  /** How far two words say the same: 0 to 1. */
  alike(a: Word, b: Word): number {
    if (a.id === b.id) return 1;
    const [low, high] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
    const key = low * mostWords + high;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (slots - 1);
    if (this.#keys[slot] !== key) {
      this.#keys[slot] = key;
      this.#likeness[slot] = this.#compare(a, b);
    }
    return this.#likeness[slot]!;
  }

  #compare(a: Word, b: Word): number {
    if (shareOne(a.ideas, b.ideas)) return sameIdea;
    if (!this.#vectors || a.row < 0 || b.row < 0) return 0;
    return Math.max(0, (nearness(this.#vectors, a.row, b.row) - unlike) / (1 - unlike));
  }
}

/** Whether two ascending lists have a number in common. */
function shareOne(a: readonly number[], b: readonly number[]): boolean {
  for (let left = 0, right = 0; left < a.length && right < b.length;) {
    if (a[left] === b[right]) return true;
    if (a[left]! < b[right]!) left++;
    else right++;
  }
  return false;
}

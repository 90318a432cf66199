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
  /** Whether anything tells what other words say the same. */
  readonly hasMeaning: boolean;
  /** How rare it is in news, 0 to 1. */
  readonly rarity: number;
}

/** Words that no vector knows are rarer than any that one does. */
const unknownRarity = 1;

/** What it counts that two words can say one idea, where the same word counts 1. */
const sameIdea = 0.85;

/** Below this cosine two words have nothing in common. */
const unlike = 0.3;

/** Pairs of words whose likeness is remembered, of which a later one takes an earlier one's place: words recur from pair to pair. */
const rememberedBits = 18;
/** More than any story has. */
const mostWords = 2 ** 24;

/** The words of a story, each once. */
export class Vocabulary {
  readonly vectors: WordVectors | undefined;
  readonly #words = new Map<string, Word>();
  /** By slot: the pair that it remembers, and how alike the two are. */
  readonly #remembered = new Float64Array(2 * 2 ** rememberedBits).fill(-1);

  constructor(vectors: WordVectors | undefined) {
    this.vectors = vectors;
  }

  /** The different words behind stems and phrases, in order. */
  words(terms: readonly string[]): Word[] {
    return [...new Set(terms)].map((term) => this.#words.get(term) ?? this.#add(term));
  }

  #add(term: string): Word {
    const rows = this.vectors?.rows;
    const row = rows?.get(term) ?? rows?.get(stem(term)) ?? -1;
    const rarity = row < 0 ? unknownRarity : Math.log(2 + row) / Math.log(2 + rows!.size);
    const ideas = ideasOf(term);
    const word = { id: this.#words.size, row, ideas, hasMeaning: row >= 0 || ideas.length > 0, rarity };
    this.#words.set(term, word);
    return word;
  }

  /** How far two words say the same: 0 to 1. */
  alike(a: Word, b: Word): number {
    if (a === b) return 1;
    if (!a.hasMeaning || !b.hasMeaning) return 0;
    const less = Math.min(a.id, b.id);
    const more = Math.max(a.id, b.id);
    const pair = more * mostWords + less;
    const slot = 2 * ((Math.imul(more, 0x9e37_79b1) ^ Math.imul(less, 0x85eb_ca6b)) >>> (32 - rememberedBits));
    if (this.#remembered[slot] !== pair) {
      this.#remembered[slot] = pair;
      this.#remembered[slot + 1] = this.#compare(a, b);
    }
    return this.#remembered[slot + 1]!;
  }

  #compare(a: Word, b: Word): number {
    if (shareOne(a.ideas, b.ideas)) return sameIdea;
    if (!this.vectors || a.row < 0 || b.row < 0) return 0;
    return Math.max(0, (nearness(this.vectors, a.row, b.row) - unlike) / (1 - unlike));
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

/** What a table needs of a token. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
}

interface Row<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export interface Match<Value> {
  readonly value: Value;
  /** How many tokens it covers. */
  readonly length: number;
}

/** The spellings under which a word is looked up: the first, and another where it has one. */
interface Spelling {
  readonly first: (word: Word) => string;
  readonly other: (word: Word) => string | null;
}

/** Phrases of one or more words, found by their first word; the longest match wins. */
export class PhraseTable<Value> {
  readonly #rows = new Map<string, Row<Value>[]>();
  readonly #spelling: Spelling;

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  add(phrase: string, value: Value): void {
    const words = splitPhrase(phrase);
    const first = words[0];
    if (first === undefined) return;
    const rows = this.#rows.get(first) ?? [];
    rows.push({ words, value });
    rows.sort((a, b) => b.words.length - a.words.length);
    this.#rows.set(first, rows);
  }

  /** The longest phrase that starts at token `at` and ends before token `last`. */
  at(tokens: readonly Word[], at: number, last: number): Match<Value> | null {
    const { first, other } = this.#spelling;
    const best = this.#longest(first(tokens[at]!), tokens, at, last);
    const second = other(tokens[at]!);
    const rival = second === null ? null : this.#longest(second, tokens, at, last);
    return rival && rival.length > (best?.length ?? 0) ? rival : best;
  }

  #longest(form: string, tokens: readonly Word[], at: number, last: number): Match<Value> | null {
    const rows = this.#rows.get(form);
    const row = rows?.find(({ words }) => at + words.length <= last && this.#goesOn(words, tokens, at));
    return row ? { value: row.value, length: row.words.length } : null;
  }

  #goesOn(words: readonly string[], tokens: readonly Word[], at: number): boolean {
    const { first, other } = this.#spelling;
    for (let index = 1; index < words.length; index++) {
      const token = tokens[at + index]!;
      if (first(token) !== words[index] && other(token) !== words[index]) return false;
    }
    return true;
  }
}

/** Words as the tagger cuts them: a possessive and a hyphen between capitals stand alone. */
function splitPhrase(phrase: string): string[] {
  return phrase
    .replaceAll("’", "'")
    .replace(/(\p{Lu}\p{L}*)-(?=\p{Lu})/gu, "$1 - ")
    .replace(/'s\b/g, " 's")
    .split(" ")
    .filter((word) => word !== "");
}

/** Names are found as printed, with straight apostrophes; the tagger leaves the full stop on a letter: [on X.]. */
export const asPrinted: Spelling = {
  first: ({ text }) => (text.includes("’") ? text.replaceAll("’", "'") : text),
  other: ({ text }) => (text.length === 2 && text[1] === "." ? text[0]! : null),
};

/** Common words are found in any inflection. */
export const anyForm: Spelling = {
  first: ({ lower }) => lower,
  other: ({ lower, lemma }) => (lower === lemma ? null : lemma),
};

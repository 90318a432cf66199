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

/** Phrases of one or more words, found by their first word; the longest match wins. */
export class PhraseTable<Value> {
  readonly #rows = new Map<string, Row<Value>[]>();
  readonly #forms: (word: Word) => readonly string[];

  /** `forms` gives the spellings under which a token is looked up: as printed for names, lower case or lemma for words. */
  constructor(forms: (word: Word) => readonly string[]) {
    this.#forms = forms;
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
    let best: Match<Value> | null = null;
    for (const form of this.#forms(tokens[at]!)) {
      for (const { words, value } of this.#rows.get(form) ?? []) {
        if (words.length <= (best?.length ?? 0)) break;
        if (at + words.length <= last && this.#matches(tokens, at, words)) best = { value, length: words.length };
      }
    }
    return best;
  }

  #matches(tokens: readonly Word[], at: number, words: readonly string[]): boolean {
    return words.every((word, index) => this.#forms(tokens[at + index]!).includes(word));
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

/** Names are found as printed, with straight apostrophes. */
export const asPrinted = (word: Word): readonly string[] => [word.text.replaceAll("’", "'")];

/** Common words are found in any inflection. */
export const anyForm = (word: Word): readonly string[] =>
  word.lower === word.lemma ? [word.lower] : [word.lower, word.lemma];

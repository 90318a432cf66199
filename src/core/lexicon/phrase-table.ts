/** What a table needs of a token. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
}

interface Row<Value> {
  /** The phrase without its spaces. */
  readonly letters: string;
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

/** Phrases of one or more words, found by their first token however the tagger cuts them; the longest match wins. */
export class PhraseTable<Value> {
  readonly #rows = new Map<string, Row<Value>[]>();
  readonly #spelling: Spelling;

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  add(phrase: string, value: Value): void {
    const printed = phrase.replaceAll("’", "'");
    const row = { letters: printed.replaceAll(" ", ""), value };
    for (const first of firstTokens(printed.split(" ", 1)[0]!)) this.#addRow(first, row);
  }

  #addRow(first: string, row: Row<Value>): void {
    const rows = this.#rows.get(first);
    if (rows === undefined) this.#rows.set(first, [row]);
    else rows.push(row);
  }

  /** The longest phrase that starts at token `at` and ends before token `last`. */
  at(tokens: readonly Word[], at: number, last: number): Match<Value> | null {
    if (at >= last) return null;
    const { first, other } = this.#spelling;
    const best = this.#longest(first(tokens[at]!), tokens, at, last);
    const second = other(tokens[at]!);
    const rival = second === null ? null : this.#longest(second, tokens, at, last);
    return rival && rival.length > (best?.length ?? 0) ? rival : best;
  }

  #longest(form: string, tokens: readonly Word[], at: number, last: number): Match<Value> | null {
    const rows = this.#rows.get(form);
    if (rows === undefined) return null;
    let best: Match<Value> | null = null;
    for (const { letters, value } of rows) {
      const end = this.#endOf(letters, form.length, tokens, at + 1, last);
      if (end !== null && end - at > (best?.length ?? 0)) best = { value, length: end - at };
    }
    return best;
  }

  /** The token behind the last one of a phrase whose letters `from` on are still to come; null where others come. */
  #endOf(letters: string, from: number, tokens: readonly Word[], at: number, last: number): number | null {
    let [read, end] = [from, at];
    while (read < letters.length) {
      const form = end < last ? this.#formAt(letters, read, tokens[end]!) : null;
      if (form === null) return null;
      read += form.length;
      end++;
    }
    return end;
  }

  /** The spelling of a token with which the letters go on. */
  #formAt(letters: string, read: number, token: Word): string | null {
    const form = this.#spelling.first(token);
    if (letters.startsWith(form, read)) return form;
    const other = this.#spelling.other(token);
    return other !== null && letters.startsWith(other, read) ? other : null;
  }
}

const cut = /(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])|(?<=\p{N})(?=\p{L})/u;

/** The tokens that a word may open with, since taggers cut at marks or do not: [OPEC+] [OPEC]; [Non-Aligned] [Non-] [Non]. */
function firstTokens(word: string): string[] {
  if (/^\p{L}+$/u.test(word)) return [word];
  const parts = word.split(cut);
  return parts.map((_, index) => parts.slice(0, index + 1).join(""));
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

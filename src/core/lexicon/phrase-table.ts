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

/** The phrases that open with one token: the first that is that token alone, and the others by the letter behind it. */
interface Opened<Value> {
  alone: Row<Value> | null;
  readonly longer: Map<string, Row<Value>[]>;
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
  readonly #opened = new Map<string, Opened<Value>>();
  readonly #spelling: Spelling;

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  add(phrase: string, value: Value): void {
    const printed = phrase.replaceAll("’", "'");
    const row = { letters: printed.replaceAll(" ", ""), value };
    for (const first of openingsOf(printed)) this.#addRow(first, row);
  }

  #addRow(first: string, row: Row<Value>): void {
    const opened = this.#opened.get(first) ?? { alone: null, longer: new Map<string, Row<Value>[]>() };
    this.#opened.set(first, opened);
    if (row.letters.length === first.length) {
      opened.alone ??= row;
      return;
    }
    const next = row.letters[first.length]!;
    const rows = opened.longer.get(next);
    if (rows === undefined) opened.longer.set(next, [row]);
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
    const opened = this.#opened.get(form);
    if (opened === undefined) return null;
    let best: Match<Value> | null = opened.alone && { value: opened.alone.value, length: 1 };
    const next = at + 1 < last ? tokens[at + 1]! : null;
    if (next === null || opened.longer.size === 0) return best;
    for (const letter of this.#initials(next)) {
      for (const { letters, value } of opened.longer.get(letter) ?? none) {
        const end = this.#endOf(letters, form.length, tokens, at + 1, last);
        if (end !== null && end - at > (best?.length ?? 0)) best = { value, length: end - at };
      }
    }
    return best;
  }

  /** The letters that a token may open with, in its spellings. */
  #initials(token: Word): readonly string[] {
    const first = this.#spelling.first(token)[0] ?? "";
    const other = this.#spelling.other(token)?.[0] ?? first;
    return first === other ? [first] : [first, other];
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

const none: readonly never[] = [];

const cut = /(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])|(?<=\p{N})(?=\p{L})/u;

/** The tokens that a phrase may open with, since taggers cut at marks or do not: [OPEC+] [OPEC]; [Non-Aligned] [Non-] [Non]. */
export function openingsOf(phrase: string): string[] {
  const word = phrase.split(" ", 1)[0]!;
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

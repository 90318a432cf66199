import stem from "wink-porter2-stemmer";

/** A piece of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const token = /(?<field>[a-z]+):(?:"[^"]*"|\S+)|"(?<quoted>[^"]*)"|(?<word>\S+)/giu;
const fields = new Set(["actor", "outlet", "before", "after", "verdict"]);
const words = /[\p{L}\p{N}]+/gu;

/** The words that a query looks for in texts, phrases taken apart; those that name a field are none. */
export function wantedWords(query: string): string[] {
  const wanted = [...query.replaceAll(/[“”]/g, '"').matchAll(token)].flatMap(({ 0: whole, groups = {} }) =>
    groups["field"] && fields.has(groups["field"].toLowerCase()) ? [] : [groups["quoted"] ?? whole],
  );
  return [...new Set(wanted.flatMap((each) => each.match(words) ?? []).map(plain))];
}

/** Cuts a text where words stand that a query found; the index finds other forms of a word too, so [talks] marks [talk]. */
export function markWords(text: string, wanted: readonly string[]): Piece[] {
  const bases = new Set(wanted.map((word) => stem(word)));
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(words)) {
    if (!bases.has(stem(plain(match[0])))) continue;
    pieces.push({ text: text.slice(at, match.index), isMarked: false }, { text: match[0], isMarked: true });
    at = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== "");
}

/** Without case and accents, as the index has it. */
const plain = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

import winkNLP, { type ItsFunction } from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { hasSpacedHyphens, joinHyphens, type RawToken } from "./hyphens.ts";
import { findQuotations } from "./quotations.ts";
import { restoreVerb } from "./lost-verb.ts";
import { retag } from "./retag.ts";
import type { Paragraph, PartOfSpeech, Sentence, TaggedText, Token } from "./tagged-text.ts";

const nlp = winkNLP(model, ["sbd", "pos"]);
const its = nlp.its as typeof nlp.its & { lemma: ItsFunction<string> };

/** [Obama's,] but not [it's]: wink-nlp leaves some possessives whole, and once it did so, leaves them whole in every later text. */
const possessive =
  /(?<=[\p{L}\p{N}])(?<!\b(?:it|he|she|that|there|here|what|who|let|where|how|when|why|this|one|everybody|everyone|somebody|someone|nobody|nothing|everything|something))['’]s(?![\p{L}\p{N}])/giu;

/** Two single marks are a double one: [``], ['']; as long as before, so that offsets hold. */
const withMarks = (paragraph: string): string => paragraph.replaceAll(/''|``|‘‘|’’/g, ' "');

const lettersWithoutParts: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  œ: "o",
  Œ: "O",
};

/** [Kėkštas], [Wałęsa]: wink-nlp cuts words at letters beyond Latin-1; the base letter takes their place, and their length. */
const withBaseLetters = (paragraph: string): string =>
  paragraph.replaceAll(
    /[\u0100-\u024f\u1e00-\u1eff]/g,
    (letter) => lettersWithoutParts[letter] ?? letter.normalize("NFD")[0]!,
  );

interface RawParagraph {
  tokens: RawToken[];
  /** First token of each sentence. */
  sentences: number[];
}

/** wink-nlp on one paragraph that starts at `offset`. */
function tagParagraph(paragraph: string, offset: number): RawParagraph {
  const marked = withBaseLetters(withMarks(paragraph));
  const doc = nlp.readDoc(marked.replace(possessive, " $& "));
  const all = doc.tokens();
  const values = all.out() as string[];
  const tags = all.out(its.pos) as string[];
  const lemmas = all.out(its.lemma) as (string | null)[];
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const tokens: RawToken[] = [];
  const position: number[] = [];
  let cursor = 0;
  values.forEach((value, index) => {
    position.push(tokens.length);
    const at = marked.indexOf(value, cursor);
    if (at < 0 || tags[index] === "SPACE") return;
    cursor = at + value.length;
    tokens.push({
      start: offset + (value === '"' && paragraph[at] !== '"' ? at - 1 : at),
      end: offset + cursor,
      lemma: (lemmas[index] ?? value).toLowerCase(),
      pos: tags[index] as PartOfSpeech,
    });
  });
  const starts = [...new Set(spans.map(([first]) => position[first]!))];
  return { tokens, sentences: starts.filter((start) => !goesOn(paragraph, offset, tokens, start)) };
}

/** [Rep. Olsen (D-Ga.) said]: what starts in lower case behind a full stop is no new sentence. */
const goesOn = (paragraph: string, offset: number, tokens: readonly RawToken[], start: number): boolean =>
  start > 0 && start < tokens.length && /\p{Ll}/u.test(paragraph[tokens[start]!.start - offset]!);

const headingWords = 14;

/** A short paragraph without a full stop, or one with Capitals Throughout: a headline or a heading between sections. */
function isHeading(paragraph: string): boolean {
  const words = paragraph.split(/\s+/);
  const open = !/[.!?…,;:]["”'’)\]]*$/.test(paragraph);
  return (open && words.length <= headingWords) || isTitleCase(words);
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length <= 2 * headingWords && long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Splits a text at line ends into paragraphs and tags each; sentences never cross a paragraph. */
export function tagText(text: string): TaggedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const spaced = hasSpacedHyphens(text);
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const raw = joinHyphens(text, tagParagraph(match[0], match.index), spaced);
    if (raw.tokens.length === 0) continue;
    const first = tokens.length;
    raw.sentences.forEach((from, at) => {
      const to = raw.sentences[at + 1] ?? raw.tokens.length;
      const index = sentences.length;
      const base = tokens.length;
      for (const token of raw.tokens.slice(from, to)) tokens.push(asToken(text, token, tokens.length, index));
      if (tokens.length === base) return;
      const { start } = tokens[base]!;
      sentences.push({
        index,
        paragraph: paragraphs.length,
        first: base,
        last: tokens.length,
        start,
        end: tokens.at(-1)!.end,
      });
    });
    paragraphs.push({
      index: paragraphs.length,
      first,
      last: tokens.length,
      start: tokens[first]!.start,
      end: tokens.at(-1)!.end,
      heading: isHeading(match[0].trim()),
    });
  }
  retag(tokens);
  for (const { first, last } of sentences) restoreVerb(tokens.slice(first, last));
  return { text, tokens, sentences, paragraphs, quotations: findQuotations(text, tokens, paragraphs) };
}

function asToken(text: string, { start, end, lemma, pos }: RawToken, index: number, sentence: number): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const plain = /[’ ]/.test(lower) ? lower.replaceAll("’", "'").replaceAll(" ", "") : lower;
  return { start, end, index, text: word, lower: plain, lemma, pos, sentence, quotation: -1 };
}

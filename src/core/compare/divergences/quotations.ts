import { lexicon } from "../../lexicon/lexicon.ts";
import type { Article } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { placedWords, type PlacedWord } from "../printed-words.ts";

/** Words printed between quotation marks, whole, with who said them as far as the article tells. */
export interface Quotation {
  readonly article: Article;
  readonly span: Span;
  /** Its words without punctuation and capitals, with their places. */
  readonly printed: readonly PlacedWord[];
  /** The same words in one spelling. */
  readonly words: readonly string[];
  readonly speaker: string | null;
  readonly events: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** The assertions that it stands in. */
  readonly from: readonly StoryAssertion[];
  /** Whether it says itself that words are left out or put in. */
  readonly edited: boolean;
}

const figures = new Map(lexicon.numbers.map(({ word, value }) => [word, `${value}`]));

/** [realise] and [realize], [favour] and [favor], [E.U.] and [EU], [one] and [1] are one word. */
const oneSpelling = (word: string): string =>
  (figures.get(word) ?? word)
    .replaceAll(".", "")
    .replace(/is(e[drs]?|ing|ations?)$/, "iz$1")
    .replace(/(?<=\p{L}{2})our(s|ed|ing|able|ites?)?$/u, "or$1")
    .replace(/'s$/, "");

/** All quotations of a story, in reading order. */
export function findQuotations({ assertions }: Material): Quotation[] {
  return [...Map.groupBy(assertions, ({ article }) => article.id).values()].flatMap(quotationsOf);
}

interface Piece {
  readonly span: Span;
  readonly from: readonly StoryAssertion[];
}

/** Assertions may hold pieces of one quotation: those without a mark between them are put together again. */
function quotationsOf(assertions: readonly StoryAssertion[]): Quotation[] {
  const { article } = assertions[0]!;
  const pieces: Piece[] = assertions.flatMap((one) => one.assertion.quotations.map((span) => ({ span, from: [one] })));
  const whole: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = whole.at(-1);
    if (last && belongTogether(article.text, last.span, piece.span)) whole[whole.length - 1] = join(last, piece);
    else whole.push(piece);
  }
  return whole.map((piece) => toQuotation(article, piece));
}

const farthest = 60;

const belongTogether = (text: string, a: Span, b: Span): boolean =>
  b.start <= a.end || (b.start - a.end <= farthest && !/["“”]|\n\s*\n/.test(text.slice(a.end, b.start)));

const join = (a: Piece, b: Piece): Piece => ({
  span: { start: a.span.start, end: Math.max(a.span.end, b.span.end) },
  from: [...a.from, ...b.from],
});

const speakersOf = ({ speaker }: Statement): string[] => (speaker === null ? [] : [speaker]);

function toQuotation(article: Article, { span, from }: Piece): Quotation {
  const text = article.text.slice(span.start, span.end);
  const printed = placedWords(text, span.start);
  return {
    article,
    span,
    printed,
    words: printed.map(({ word }) => oneSpelling(word)),
    from,
    speaker: from.map(({ chain }) => chain[0]?.speaker).find(Boolean) ?? null,
    events: new Set(from.flatMap(({ events }) => events.map(({ id }) => id))),
    actors: new Set(from.flatMap(({ assertion, chain }) => [...assertion.actors, ...chain.flatMap(speakersOf)])),
    edited: /…|\.\.\.|\[/.test(text),
  };
}

import { names } from "../../lexicon/names.ts";
import { stopWords } from "../../lexicon/stop-words.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Evidence, Span } from "../../model/span.ts";
import { contains, overlaps } from "../../text/spans.ts";
import { stem } from "../../text/stem.ts";
import { nearness, type WordVectors } from "../../words/word-vectors.ts";
import { generic } from "../events/topics.ts";
import type { Material } from "../material.ts";
import { printedWords } from "../printed-words.ts";

/** What words are about, as keys: stems, and actors by their countries. Those who take part and their countries say nothing. */
export type Meaning = ReadonlySet<string>;

/** Reads what the words of a place are about. */
export type ReadMeaning = (place: Evidence) => Meaning;

const vague: ReadonlySet<string> = new Set(
  [...wordsSaying("event-rule-words", "vague-topic"), ...wordsSaying("event-rule-words", "no-detail")].map(stem),
);
const relationship: ReadonlySet<string> = new Set(wordsSaying("event-rule-words", "relationship").map(stem));

/** Every name for the relations of those who take part is one: [bilateral ties], [closer cooperation]. */
const relations = "relations";

/** Prepares the reading of topics of a contact; `participants` are the ids of those who take part. */
export function meaningsFor(participants: readonly string[], { analyses, actors, mentions }: Material): ReadMeaning {
  const texts = new Map<string, string>(analyses.map(({ article }) => [article.id, article.text]));
  const countryOf = (id: string): string => actors.get(id)?.country ?? id;
  const own = new Set(participants.flatMap((id) => [id, countryOf(id)]));
  return ({ article, span }) => {
    const named = (mentions.get(article) ?? [])
      .filter((mention) => overlaps(mention.span, span))
      .flatMap(({ actor, members, span: place }) =>
        [...(actor === null ? [] : [actor]), ...members].map((id) => ({ country: countryOf(id), place })),
      );
    const told = [...named, ...countriesAt(texts.get(article) ?? "", span)];
    const ownPlaces = told.filter(({ country }) => own.has(country)).map(({ place }) => place);
    const words = wordsIn(texts.get(article) ?? "", span).filter(
      ({ place }) => !ownPlaces.some((one) => contains(one, place)),
    );
    const others = told.filter(({ country }) => !own.has(country)).map(({ country }) => country);
    const keys = [...words.flatMap(({ text }) => stemsOf(text)), ...others];
    return new Set(keys.map((key) => (relationship.has(key) ? relations : key)));
  };
}

interface Word {
  readonly text: string;
  readonly place: Span;
}

const wordsIn = (text: string, { start, end }: Span): Word[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    place: { start: start + index, end: start + index + word.length },
  }));

/** Countries by name or demonym, which need not be a mention: [Norwegian herring]. */
function countriesAt(text: string, span: Span): { country: string; place: Span }[] {
  const words = wordsIn(text, span);
  const tokens = words.map((word) => ({ text: word.text, lower: word.text.toLowerCase(), lemma: word.text }));
  return words.flatMap(({ place }, at) => {
    const match = names.at(tokens, at, tokens.length);
    const country = match?.value.actor.country;
    if (!match || country === undefined) return [];
    return [{ country, place: { start: place.start, end: words[at + match.length - 1]!.place.end } }];
  });
}

/** Stems of a word that says what something is about; none of others. */
const stemsOf = (text: string): string[] =>
  printedWords(text)
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stem)
    .filter((word) => !generic.has(word) && !vague.has(word));

/** From this on, two words may name one thing: [weapons] and [arms] have 0.48, [trade] and [tariffs] 0.56, [grain] and [fish] 0.41, [oil] and [trade] 0.26. */
const near = 0.4;

/** Whether two topics may be one under two names: where it cannot be told, they may. */
export function mayBeSame(a: Meaning, b: Meaning, vectors: WordVectors | undefined): boolean {
  if (a.size === 0 || b.size === 0 || !a.isDisjointFrom(b)) return true;
  return vectors !== undefined && [...a].some((one) => [...b].some((other) => areNear(one, other, vectors)));
}

function areNear(one: string, other: string, vectors: WordVectors): boolean {
  const [a, b] = [vectors.rows.get(one), vectors.rows.get(other)];
  return a !== undefined && b !== undefined && nearness(vectors, a, b) >= near;
}

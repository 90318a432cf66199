import { stopWords } from "../../lexicon/stop-words.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Evidence } from "../../model/span.ts";
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
    const named = (mentions.get(article) ?? []).filter((mention) => overlaps(mention.span, span));
    const others = named
      .flatMap(({ actor, members }) => [...(actor === null ? [] : [actor]), ...members])
      .map(countryOf);
    const ownSpans = named.filter(({ actor }) => actor !== null && own.has(countryOf(actor))).map((one) => one.span);
    const stems = stemsAt(texts.get(article) ?? "", { article, span }, (place) =>
      ownSpans.some((one) => contains(one, place)),
    );
    const keys = [...stems, ...others.filter((id) => !own.has(id))];
    return new Set(keys.map((key) => (relationship.has(key) ? relations : key)));
  };
}

/** Stems of the words that say what it is about, but for those at places that are left out. */
function stemsAt(text: string, { span }: Evidence, isLeftOut: (place: Evidence["span"]) => boolean): string[] {
  const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)];
  return words
    .filter(({ 0: { length }, index }) => !isLeftOut({ start: span.start + index, end: span.start + index + length }))
    .flatMap(([word]) => printedWords(word))
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stem)
    .filter((word) => !generic.has(word) && !vague.has(word));
}

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

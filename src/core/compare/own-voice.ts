import type { Analysis } from "../model/analysis.ts";
import type { EvaluativeWord, OwnVoice } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";
import { evaluativeIn } from "./evaluative-words.ts";
import { chainOf, type Material, type StoryAssertion } from "./material.ts";
import { byText } from "./order.ts";
import { farEnd } from "./origins/far-end.ts";
import { placedWords, type PlacedWord } from "./printed-words.ts";

/** How much of each account no source stands behind, and its words that judge. Described, never scored. */
export function tellOwnVoice(material: Material): OwnVoice[] {
  const byArticle = Map.groupBy(material.assertions, (one) => one.article.id);
  return material.analyses.map((analysis) => {
    const all = byArticle.get(analysis.article.id) ?? [];
    const own = all.filter(({ chain }) => farEnd(chain, material.actors) === null);
    const words = placedWords(analysis.article.text);
    const told = wordsInside(words, spansOf(all));
    const ownWords = wordsOutside(wordsInside(words, spansOf(own)), foreignSpans(analysis, all, material));
    return {
      article: analysis.article.id,
      share: share(own.length, all.length),
      words: share(ownWords.length, told.length),
      evaluative: gather(evaluativeIn(wordsOutside(ownWords, namesIn(analysis))), analysis),
    };
  });
}

const spansOf = (assertions: readonly StoryAssertion[]): Span[] => assertions.map(({ assertion }) => assertion.span);

/** What somebody else says, in quotation marks or without, though it may stand inside the outlet's own sentence. */
function foreignSpans(
  { statements }: Analysis,
  assertions: readonly StoryAssertion[],
  { statements: known, actors }: Material,
): Span[] {
  const said = statements.filter(({ id }) => farEnd(chainOf(id, known), actors) !== null);
  return [...said.flatMap(({ content }) => content), ...assertions.flatMap(({ assertion }) => assertion.quotations)];
}

/** [Mr Savage] is nobody's judgement. */
const namesIn = ({ mentions }: Analysis): Span[] =>
  mentions.filter(({ form }) => form === "name").map(({ span }) => span);

const wordsInside = (words: readonly PlacedWord[], spans: readonly Span[]): PlacedWord[] =>
  words.filter(holdsWord(spans, true));

const wordsOutside = (words: readonly PlacedWord[], spans: readonly Span[]): PlacedWord[] =>
  words.filter(holdsWord(spans, false));

/** Asked of words in their order: whether one of the spans holds the start of a word, or none. */
function holdsWord(spans: readonly Span[], wanted: boolean): (word: PlacedWord) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let [next, reached] = [0, 0];
  return ({ start }) => {
    for (; next < ordered.length && ordered[next]!.start <= start; next++)
      reached = Math.max(reached, ordered[next]!.end);
    return start < reached === wanted;
  };
}

/** Each word once with all its places, the most used first, of equals the first used. */
function gather(found: ReturnType<typeof evaluativeIn>, { article: { id, text } }: Analysis): EvaluativeWord[] {
  const words = [...Map.groupBy(found, ({ key }) => key).values()].map((same) => ({
    word: commonest(same.map(({ span }) => text.slice(span.start, span.end).toLowerCase())),
    count: same.length,
    evidence: same.map(({ span }) => ({ article: id, span })),
  }));
  return words.toSorted((a, b) => b.count - a.count);
}

/** Of several forms the one printed most; of equals the shortest. */
export const commonest = (labels: readonly string[]): string =>
  [...Map.groupBy(labels, (label) => label)].toSorted(
    ([a, m], [b, n]) => n.length - m.length || a.length - b.length || byText(a, b),
  )[0]![0];

/** A share with three decimals; 0 of nothing. */
export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;

import type { Article, Dossier, Evidence } from "../../../core/model/index.ts";
import { openStoryPage, type StoryPage } from "../../../view/story-page.ts";
import type { Citation, CitedArticle } from "./citation.ts";

/** Words of one place that are given; longer ones are rare, and are cut. */
const mostWords = 1500;

/** Articles with what was found in them, opened for citing. */
export interface Book {
  readonly page: StoryPage;
  /** Places given of one finding. */
  readonly most: number;
  readonly cite: (place: Evidence) => Citation;
  /** Some of the places, every article once before one stands twice, and how many more there are. */
  readonly citeAll: (places: readonly Evidence[]) => { readonly evidence: readonly Citation[]; readonly more: number };
  /** The clause around words that alone say little, such as a verb; the words themselves where none is known. */
  readonly clause: (place: Evidence) => Evidence;
  /** The article with a number. */
  readonly article: (number: number) => CitedArticle;
}

interface Shelf {
  /** Clauses of the articles; those of the dossier's claims if left out. */
  readonly clauses?: readonly Evidence[];
  /** The stories of stored articles, by id; null where none is stored. */
  readonly stories: ReadonlyMap<string, string> | null;
  readonly most: number;
}

/** Opens a dossier for citing: its articles are numbered in their order, from 1. */
export function openBook(dossier: Dossier, { stories, most, clauses = assertionsOf(dossier) }: Shelf): Book {
  const numbers = new Map(dossier.articles.map(({ id }, at) => [id, at + 1]));
  const cite = ({ article, span }: Evidence): Citation => {
    const number = numbers.get(article)!;
    const words = dossier.articles[number - 1]!.text.slice(span.start, span.end);
    const { start, end } = span;
    if (words.length <= mostWords) return { article: number, span: { start, end }, words };
    return { article: number, span: { start, end }, words: words.slice(0, mostWords), isCut: true };
  };
  return {
    page: openStoryPage(dossier, true),
    most,
    cite,
    citeAll: (places) => {
      const all = inTurn(places.filter(({ article }) => numbers.has(article)));
      const evidence = withinRoom(all.slice(0, most).map(cite));
      return { evidence, more: all.length - evidence.length };
    },
    clause: clauseFinder(clauses),
    article: (number) => describe(dossier.articles[number - 1]!, number, stories),
  };
}

/** Code units of all words behind one finding. */
const mostOfFinding = 12_000;

/** The first citations that fit on a page beside others; one at least. */
function withinRoom(citations: readonly Citation[]): readonly Citation[] {
  let left = mostOfFinding;
  const full = citations.findIndex(({ words }) => (left -= words.length) < 0);
  return full < 0 ? citations : citations.slice(0, Math.max(1, full));
}

const assertionsOf = ({ claims }: Dossier): Evidence[] => claims.flatMap(({ assertions }) => assertions);

/** Finds the shortest clause around a place. */
function clauseFinder(clauses: readonly Evidence[]): Book["clause"] {
  const byArticle = Map.groupBy(
    clauses.toSorted((a, b) => lengthOf(a) - lengthOf(b)),
    ({ article }) => article,
  );
  return (place) => {
    const { article, span } = place;
    const around = byArticle.get(article)?.find((one) => one.span.start <= span.start && span.end <= one.span.end);
    return around ? { article, span: around.span } : place;
  };
}

const lengthOf = ({ span }: Evidence): number => span.end - span.start;

const describe = (article: Article, number: number, stories: Shelf["stories"]): CitedArticle => ({
  number,
  id: article.id,
  ...(stories?.has(article.id) && { story: stories.get(article.id)! }),
  outlet: short(article.outlet),
  title: short(article.title),
  url: article.url ?? null,
  input: short(article.input)!,
  publishedAt: article.publishedAt,
  flags: article.flags,
  resource: stories === null ? null : articleAddress(article.id),
});

/** A title is a line; what is longer is none. */
const longestLine = 300;

const short = (line: string | null): string | null =>
  line !== null && line.length > longestLine ? `${line.slice(0, longestLine)} …` : line;

/** Where the text of a stored article can be read. */
export const articleAddress = (id: string): string => `readout://article/${encodeURIComponent(id)}`;

/** Each place once; the first of every article, then the second of each. */
export function inTurn<Place extends Evidence>(places: readonly Place[]): Place[] {
  const distinct = [
    ...new Map(places.map((place) => [`${place.article} ${place.span.start} ${place.span.end}`, place])).values(),
  ];
  const byArticle = [...Map.groupBy(distinct, ({ article }) => article).values()];
  const rounds = Math.max(0, ...byArticle.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => byArticle.flatMap((group) => group[round] ?? [])).flat();
}

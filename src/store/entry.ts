import type { Analysis, Article, Span } from "../core/model/index.ts";
import { profileArticle, type StoryProfile } from "../core/story/profile.ts";
import { oneLine } from "../core/text/one-line.ts";
import { firstDayOf, lastDayOf } from "../core/times/calendar.ts";
import { pack } from "./packed.ts";
import type { NewRow } from "./schema.ts";

/** A statement that has no number yet. */
type NewStatement = Omit<NewRow<"statements">, "seq">;

/** All that the store keeps of an analysed article, made ready where it was analysed: plain values and bytes, so that it can come from another thread. */
export interface Entry {
  readonly article: NewRow<"articles">;
  /** The words that the article is found by. */
  readonly words: string;
  readonly analysis: Uint8Array;
  readonly profile: StoryProfile;
  /** In the order of the text. */
  readonly statements: readonly NewStatement[];
  /** Ids and names of all whom the article names. */
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly ahead: readonly NewRow<"ahead">[];
}

export function toEntry(analysis: Analysis): Entry {
  const { article, ...found } = analysis;
  const profile = profileArticle(analysis);
  return {
    article: toRow(article, profile.day),
    words: `${article.title ?? ""}\n${article.text}`,
    analysis: pack(found),
    profile,
    statements: statementsOf(analysis),
    actors: analysis.actors.map(({ id, name }) => ({ id, name })),
    ahead: aheadOf(analysis),
  };
}

const toRow = (article: Article, day: number | null): NewRow<"articles"> => ({
  id: article.id,
  input: article.input,
  url: article.url ?? null,
  outlet: article.outlet,
  title: article.title,
  published: article.publishedAt,
  day,
  words: article.words,
  body: pack(article),
});

const aheadOf = ({ article, times }: Analysis): NewRow<"ahead">[] =>
  times.flatMap(({ from, to, direction }) =>
    direction === "future" && from !== null && to !== null
      ? [{ article: article.id, first_day: firstDayOf(from), last_day: lastDayOf(to) }]
      : [],
  );

function statementsOf({ article, statements, actors }: Analysis): NewStatement[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return statements.map((statement) => ({
    id: statement.id,
    article: article.id,
    speaker: statement.speaker,
    speaker_name: names.get(statement.speaker ?? "") ?? statement.speakerText,
    addressee: names.get(statement.addressee ?? "") ?? null,
    channel: statement.channel?.name ?? null,
    form: statement.form,
    cue: oneLine(wordsAt(article, statement.cue)),
    cue_class: statement.cueClass,
    at: statement.saidAt?.from ?? article.publishedAt,
    content: wordsAt(article, statement.content),
  }));
}

const wordsAt = ({ text }: Article, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

import type { Judgement } from "../core/story/judgement.ts";
import type { Generated, Insertable, Selectable } from "kysely";

/** One article as it was read; never changed. */
export interface ArticleTable {
  /** The order in which articles came. */
  readonly seq: Generated<number>;
  readonly id: string;
  readonly input: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** As in `Article.publishedAt`. */
  readonly published: string | null;
  /** Days since 1970; null where the date is not known. */
  readonly day: number | null;
  readonly words: number;
  /** The article as JSON, compressed (Zstandard). */
  readonly body: Uint8Array;
}

/** What was found in an article, by which version of the program. */
export interface AnalysisTable {
  readonly article: string;
  readonly engine: string;
  /** The analysis without its article as JSON, compressed. */
  readonly body: Uint8Array;
}

/** What clustering knows of an article, as JSON. */
export interface ProfileTable {
  readonly article: string;
  readonly body: string;
}

/** What an article is found by when its story is looked for. */
export interface KeyTable {
  readonly key: string;
  /** As in `ArticleTable`, but `noDay` where it is not known. */
  readonly day: number;
  readonly article: string;
}

/** Before every day there is. */
export const noDay = -1_000_000;

/** How many articles held a term when the background that clustering uses was taken. */
export interface TermTable {
  readonly term: string;
  readonly articles: number;
}

/** Numbers by name: how many articles are placed and the `seq` of the last one, both also as of the last background; how many backgrounds were taken and profiles replaced. */
export interface TallyTable {
  readonly name: "articles" | "latest" | "background-articles" | "background-latest" | "background-taken" | "replaced";
  readonly value: number;
}

export interface StoryTable {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  /** Of its articles with a date; `noDay` where none has one. */
  readonly first_day: number;
  readonly last_day: number;
  /** Grows with every change of its members, so that a dossier can be told to be old. */
  readonly revision: number;
  /** Its newest article in the order of arrival. */
  readonly latest: number;
}

export interface MemberTable {
  readonly article: string;
  readonly story: string;
  /** As in `KeyTable`. */
  readonly day: number;
}

/** A statement with what it is looked for by. */
export interface StatementTable {
  /** By its article's number, see {@link firstStatement}: the order in which articles came. */
  readonly seq: number;
  readonly id: string;
  readonly article: string;
  /** Actor id within its article; null where the speaker is not known. */
  readonly speaker: string | null;
  readonly speaker_name: string;
  readonly addressee: string | null;
  readonly channel: string | null;
  readonly form: string;
  /** The words that say that it was said, and their class; empty where its article was analysed before they were kept. */
  readonly cue: string;
  readonly cue_class: string;
  /** When it was said, else when it was published: an ISO prefix. */
  readonly at: string | null;
  readonly content: string;
}

/** Statements that an article can have. */
export const mostStatements = 65_536;

/** The number of the first statement of an article with a number, so that both are in one order. */
export const firstStatement = (article: number): number => article * mostStatements;

/** An actor of any article, with how many articles name it. */
export interface ActorTable {
  readonly id: string;
  readonly name: string;
  /** The name in lower case. */
  readonly plain: string;
  readonly articles: number;
}

/** A word of an actor's name in lower case. */
export interface NamePartTable {
  readonly part: string;
  readonly actor: string;
}

/** Between which numbers the articles are that were published on a day, days since 1970. */
export interface DayTable {
  readonly day: number;
  readonly first: number;
  readonly last: number;
}

/** That an article names an actor. */
export interface AppearanceTable {
  readonly actor: string;
  readonly article: string;
}

/** Days that an article speaks of as yet to come. */
export interface AheadTable {
  readonly article: string;
  readonly first_day: number;
  readonly last_day: number;
}

/** The dossier of a story as it was at a revision. */
export interface DossierTable {
  readonly story: string;
  readonly revision: number;
  readonly engine: string;
  /** Its disputed claims. */
  readonly disputed: number;
  readonly body: Uint8Array;
}

/** A person's word on whether two articles tell one story; all are kept, and a newer one counts more. */
export interface JudgementTable {
  readonly a: string;
  readonly b: string;
  readonly verdict: Judgement["verdict"];
  readonly seq: Generated<number>;
}

export interface Schema {
  readonly articles: ArticleTable;
  readonly analyses: AnalysisTable;
  readonly profiles: ProfileTable;
  readonly keys: KeyTable;
  readonly terms: TermTable;
  readonly latest_terms: TermTable;
  readonly tallies: TallyTable;
  readonly stories: StoryTable;
  readonly members: MemberTable;
  readonly statements: StatementTable;
  readonly actors: ActorTable;
  readonly name_parts: NamePartTable;
  readonly days: DayTable;
  readonly appearances: AppearanceTable;
  readonly ahead: AheadTable;
  readonly dossiers: DossierTable;
  readonly judgements: JudgementTable;
}

export type Row<Name extends keyof Schema> = Selectable<Schema[Name]>;
export type NewRow<Name extends keyof Schema> = Insertable<Schema[Name]>;

import type { Background } from "./background.ts";
import type { Judgement } from "./judgement.ts";
import type { StoryProfile } from "./profile.ts";

/** Days since 1970, both ends inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A stored article that has a key. */
export interface Hit {
  readonly key: string;
  readonly article: string;
}

/** A stored story, or its latest articles. */
export interface Members {
  readonly story: string;
  /** How many articles it has in all. */
  readonly size: number;
  readonly articles: readonly string[];
}

/** Where articles and their stories are kept: what placing an article asks of a store. All ids are of articles unless it is said. */
export interface Shelf {
  /** How common terms are among the stored articles, as of not long ago. */
  readonly background: () => Promise<Background>;
  /**
   * The articles with any of these keys that were published on these days or have no date; on any day for null. For each key at most `limit`:
   * those published last, those without a date after them, by id ascending where days are equal.
   */
  readonly articlesBy: (keys: readonly string[], days: Days | null, limit: number) => Promise<readonly Hit[]>;
  /** Those that are stored, in any order. */
  readonly profiles: (articles: readonly string[]) => Promise<readonly StoryProfile[]>;
  /** The ids of the stories that these articles are in; articles that are in none are left out. */
  readonly storiesOf: (articles: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** For each story at most `limit` articles, chosen as in {@link articlesBy}. */
  readonly membersOf: (stories: readonly string[], limit: number) => Promise<readonly Members[]>;
  /** All judgements that name one of these articles, the oldest first. */
  readonly judgementsOf: (articles: readonly string[]) => Promise<readonly Judgement[]>;
  /** Which of these story ids are in use. */
  readonly taken: (stories: readonly string[]) => Promise<readonly string[]>;
}

import type { Article, Removed, Skipped } from "../core/model/article.ts";

/** Bytes, and the name under which a reader reports about them. */
export interface Source {
  readonly input: string;
  readonly bytes: Uint8Array;
  /** The address that the bytes came from, after redirects. */
  readonly url?: string | undefined;
  /** The character set that the transport declared. */
  readonly charset?: string | undefined;
}

/** A date of publication and where it was read. */
export interface Published {
  readonly at: string;
  readonly basis: Article["publishedBasis"];
}

/** What a format says about one article, before cleaning. */
export interface Draft {
  readonly input: string;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: Published | undefined;
  /** When it was last changed, as a date or a moment. */
  readonly modified?: string | undefined;
  readonly section?: string | undefined;
  /** What the format itself says about the article: `opinion`, `live`. */
  readonly flags?: readonly string[] | undefined;
  /** As declared: `en`, `en-GB`. */
  readonly language?: string | undefined;
  readonly text: string;
  readonly removed?: readonly Removed[];
}

/** What a format reader finds in a source; bad input is a value. */
export type Outcome = { readonly draft: Draft } | { readonly skipped: Skipped };

/** One input as an article, or the reason why it is none. */
export type Reading = { readonly article: Article } | { readonly skipped: Skipped };

/** An input that could not be read; the reason says what is wrong and what to do. */
export const skip = (input: string, reason: string): { readonly skipped: Skipped } => ({ skipped: { input, reason } });

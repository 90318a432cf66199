import type { Draft, Published } from "../draft.ts";

/** What a page says about its article. */
export type PageFields = Pick<
  Draft,
  "url" | "outlet" | "title" | "byline" | "published" | "modified" | "section" | "language" | "flags"
>;

/** What one place in a page says about its article. */
export interface Finding extends Omit<PageFields, "outlet" | "title" | "published"> {
  /** Names that the outlet may have, the best first. */
  readonly outlets?: readonly (string | undefined)[];
  readonly titles?: readonly (string | undefined)[];
  /** Dates of publication, the best first. */
  readonly published?: readonly Published[];
  /** Whom the page thanks for its text. */
  readonly credits?: readonly string[];
}

import type { Draft } from "../draft.ts";

/** What a page says about its article. */
export type PageFields = Pick<
  Draft,
  "url" | "outlet" | "title" | "byline" | "published" | "modified" | "section" | "language" | "flags"
>;

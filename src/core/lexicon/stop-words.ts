import { lexicon } from "./lexicon.ts";

/** Words that carry no content of their own, in lower case. */
export const stopWords: ReadonlySet<string> = new Set(lexicon["stop-words"].map(({ word }) => word));

import compiled from "./compiled.json" with { type: "json" };
import type { Tables } from "./tables.ts";

/** The word tables as `npm run lexicon` compiled them; checked then, so not again here. */
export const lexicon = compiled as unknown as Tables;

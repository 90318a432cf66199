import { lexicon } from "./lexicon.ts";

const places: ReadonlySet<string> = new Set(lexicon.places.flatMap((group) => group.names));

/** Whether words are the whole name of a region, a part of a federation or a city: [Middle East] [New Jersey] [Los Angeles]. */
export const isPlaceName = (words: string): boolean => places.has(words);

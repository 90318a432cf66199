import type { Finder } from "./finder.ts";
import { readNumberWord } from "./number.ts";
import { exactly, times } from "./range.ts";
import { unitWords } from "./units.ts";

/** [a 90-minute call], [a four-year war], [an hour-long talk]; [a 65-year-old man] is an age. */
export const joinedMeasure: Finder = (tokens, at) => {
  const parts = tokens[at]!.lower.split("-");
  if (parts.length < 2 || parts.at(-1) === "old") return null;
  const words = parts.at(-1) === "long" ? parts.slice(0, -1) : parts;
  const unit = unitWords.get(words.at(-1)!);
  const number = words.length === 1 ? exactly(1) : readNumberWord(words.slice(0, -1).join("-"));
  if (!unit || !number) return null;
  return { ...times(number, unit.factor), unit: unit.unit, first: at, last: at + 1 };
};

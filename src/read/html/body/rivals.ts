import { endsSentence } from "../../paragraphs.ts";
import { countWords, fewestWords } from "../../words.ts";
import { shareAmong, shinglesOfReading } from "./overlap.ts";

/** One way of reading a page's article: its paragraphs. */
export type Reading = readonly string[];

/** A rival must have this share of the base's words, or it may be another article. */
const sameArticle = 0.75;
/** Nearly all of a narrower reading stands in the base, so that what the base has beside it is what surrounds the article. */
const nothingNew = 0.95;
/** What a narrower reading leaves out is less than this leaves. */
const nearlyWhole = 0.85;
const muchMore = 1.5;
/** A shorter article may be the start of one, the rest to be drawn by a script. */
const longestStub = 150;
/** Headlines, labels and menus are shorter or stop without a full stop. */
const shortestSentence = 8;

/** The same article without what surrounds it. */
export function isNarrower(rival: Reading, base: Reading): boolean {
  return rival.length > 0 && shareIn(rival, base) >= nothingNew && shareIn(base, rival) >= nearlyWhole;
}

/** The same article, and half as much again of it; a page without a readable article has nothing that it must agree with. */
export function isFuller(rival: Reading, base: Reading): boolean {
  const sentences = rival.filter((paragraph) => countWords(paragraph) >= shortestSentence && endsSentence(paragraph));
  const [all, some] = [sumWords(sentences), sumWords(base)];
  if (some < fewestWords) return all >= fewestWords;
  return all >= some * muchMore && (shareIn(base, rival) >= sameArticle || opensAlike(rival, base));
}

/** Whether the first paragraph of one stands in the other: below the start of an article may stand an offer to sell the rest. */
function opensAlike(rival: Reading, base: Reading): boolean {
  const opening = base.find((paragraph) => countWords(paragraph) >= shortestSentence);
  return opening !== undefined && shareIn([opening], rival) >= nothingNew;
}

/** So short that it may be only the start of an article. */
export const isStub = (reading: Reading): boolean => sumWords(reading) <= longestStub;

/** Share of one reading that stands in another, however that one is parted into paragraphs. */
const shareIn = (one: Reading, other: Reading): number => shareAmong(shinglesOfReading(one), shinglesOfReading(other));

const sumWords = (reading: Reading): number => reading.reduce((sum, paragraph) => sum + countWords(paragraph), 0);

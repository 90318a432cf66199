import { lexicon } from "../../core/lexicon/lexicon.ts";
import { findDates } from "../dates.ts";
import { findAddressDate } from "../dates/in-address.ts";
import type { Published } from "../draft.ts";
import { nameKey } from "../outlet-suffix.ts";
import { endsSentence } from "../paragraphs.ts";
import { countWords } from "../words.ts";
import type { PageElements } from "./page-elements.ts";
import { showLines, type ShownLine } from "./shown-lines.ts";

/** Where the article is among the lines of the page. */
interface Place {
  /** What may stand above it, the likeliest first. */
  readonly headlines: readonly string[];
  readonly language: string | undefined;
  readonly address: string | undefined;
}

const [linesAbove, linesBelow] = [3, 25];
/** No article has more. */
const mostLines = 1000;

/**
 * The date of publication that a page shows: in a line below its headline, above it, or after the word `published` further down.
 * Not one that is days away from the date in the folders of the address: that is the day's date, or another article's.
 */
export function findStamp(
  { body, named }: PageElements,
  { headlines, language, address }: Place,
): Published | undefined {
  if (headlines.length === 0 || !body) return undefined;
  const lines = showLines(body, named("h1"));
  const at = findHeadline(lines, headlines.map(nameKey).filter(Boolean));
  if (at < 0) return undefined;
  const stamps = (some: readonly ShownLine[]): Stamp[] =>
    [...some, ...joinShort(some)].flatMap((line) => readStamps(line, language));
  const candidates = [
    ...stamps(lines.slice(at + 1, at + 1 + linesBelow)),
    ...stamps(lines.slice(Math.max(0, at - linesAbove), at).toReversed()),
    ...stamps(lines.slice(at + 1, at + 1 + mostLines)).filter(({ means }) => means === "published"),
  ];
  return candidates.find(({ means, published }) => isPublication(means) && agrees(published.at, address))?.published;
}

/** The line of a headline, a heading before other lines. */
function findHeadline(lines: readonly ShownLine[], keys: readonly string[]): number {
  const isHeadline = ({ text }: ShownLine): boolean => keys.includes(nameKey(text));
  const heading = lines.findIndex((line) => line.isHeading && isHeadline(line));
  return heading >= 0 ? heading : lines.findIndex(isHeadline);
}

const longestPart = 24;

/** [20 / November / 2019]: a date whose parts stand on lines of their own. */
const joinShort = (lines: readonly ShownLine[]): ShownLine[] =>
  lines.flatMap((line, index) =>
    [2, 3]
      .map((length) => lines.slice(index, index + length))
      .filter((parts) => parts.every(({ text }) => text.length <= longestPart))
      .map((parts) => ({ ...line, text: parts.map(({ text }) => text).join(" ") })),
  );

type Meaning = (typeof lexicon)["stamp-words"][number]["means"];
interface Stamp {
  /** Nothing where no word tells: then it stands for publication. */
  readonly means: Meaning | undefined;
  readonly published: Published;
}

const isPublication = (means: Meaning | undefined): boolean => means === undefined || means === "published";

/** A line of prose says more than a date, and who and where; a line that starts with its date may go on with tags. */
const [mostWords, mostWordsAfter] = [8, 16];

function readStamps({ text, hasMoment }: ShownLine, language: string | undefined): Stamp[] {
  const dates = findDates(text, language);
  const words = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const count = countWords(words);
  if (count > (dates[0]?.start === 0 ? mostWordsAfter : mostWords) || (endsSentence(words) && count > 2)) return [];
  return dates.map(({ at, start }, index) => ({
    means: findMeaning(text.slice(dates[index - 1]?.end ?? 0, start)),
    published: { at, basis: hasMoment ? "time-element" : "stamp" },
  }));
}

/** The word next to the date counts: [Published by Ada Quill, updated 4 May 2026]. */
function findMeaning(label: string): Meaning | undefined {
  const lower = label.toLowerCase();
  const found = lexicon["stamp-words"].map(({ word, means }) => ({ means, at: findLastStart(lower, word) }));
  return found.toSorted((one, other) => other.at - one.at).find(({ at }) => at >= 0)?.means;
}

/** Where a word starts with some letters, the last time; [Osborne] is no [born]. Scripts without spaces have no such starts. */
function findLastStart(text: string, word: string): number {
  let at = text.lastIndexOf(word);
  while (at > 0 && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text[at - 1]!)) at = text.lastIndexOf(word, at - 1);
  return at;
}

const farthest = 3 * 86_400_000;

function agrees(at: string, address: string | undefined): boolean {
  const inAddress = findAddressDate(address);
  return !inAddress?.inFolders || Math.abs(Date.parse(at) - Date.parse(inAddress.at)) <= farthest;
}

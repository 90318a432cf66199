import { isCredit } from "../flags/wire.ts";
import { endsSentence } from "../paragraphs.ts";
import { countWords, fewestWords } from "../words.ts";
import { readByline } from "./byline.ts";
import { withLines, type Cleaner, type Page } from "./page.ts";

const longestTitle = 200;
/** With a full stop, a longer line above a byline is title and standfirst in one, and stays in the text. */
const longestSentenceTitle = 120;
const shortestStandfirst = 8;

/** Where the input gives no title, the first line is one if it is short and stops without a full stop, or stands above a byline. */
export const readTitle: Cleaner = (page) => {
  if (page.title !== undefined) return dropRepeatedTitle(page, page.title);
  return splitRepeatedStandfirst(page) ?? takeFirstLine(page) ?? page;
};

function takeFirstLine(page: Page): Page | null {
  const [first = "", ...rest] = page.lines;
  if (countWords(rest.join(" ")) < fewestWords || !looksLikeTitle(first, rest[0]!)) return null;
  return { ...page, lines: rest, title: first };
}

const looksLikeTitle = (line: string, next: string): boolean =>
  line.length <= longestTitle &&
  readByline(line) === null &&
  !isCredit(line) &&
  !/[,;:–—-]$|\p{Ll}{3}[.!?]["”’']? \p{Lu}/u.test(line) &&
  (!endsSentence(line) || (readByline(next) !== null && line.length <= longestSentenceTitle));

/** A title that the input gives stands on the page once more; it is not the first paragraph. */
function dropRepeatedTitle(page: Page, title: string): Page {
  const [first, ...rest] = page.lines;
  return first !== undefined && sameQuotes(first) === sameQuotes(title)
    ? withLines(page, rest, [{ reason: "title", text: first }])
    : page;
}

/** [Title Standfirst]: title and standfirst on one line can be parted only where the standfirst comes again as a paragraph. */
function splitRepeatedStandfirst(page: Page): Page | null {
  const [first = "", ...rest] = page.lines;
  if (first.length > longestTitle * 3) return null;
  const repeated = rest.find(
    (line) => countWords(line) >= shortestStandfirst && sameQuotes(first).endsWith(` ${sameQuotes(line)}`),
  );
  if (repeated === undefined) return null;
  const title = first.slice(0, -repeated.length).trim();
  return title.length > longestTitle ? null : { ...page, title, lines: [first.slice(-repeated.length), ...rest] };
}

const sameQuotes = (line: string): string => line.replace(/["“”‘’]/g, "'");

import type { Element } from "./dom.ts";
import { showLines } from "./shown-lines.ts";

type Test = (element: Element) => boolean;

/** Whether an element's `itemprop` names a property. */
export const hasProperty =
  (property: string): Test =>
  (element) =>
    element.getAttribute("itemprop")?.split(/\s+/).includes(property) ?? false;

const classMatches =
  (pattern: RegExp): Test =>
  (element) =>
    pattern.test(element.getAttribute("class") ?? "");

const isByline = classMatches(/byline/i);

/** Names inside a byline before the byline itself, which holds pictures, dates and buttons too. */
const forms: readonly Test[] = [
  (element) => hasProperty("name")(element) && element.parentElement?.closest("[itemprop~=author]") !== null,
  (element) => element.getAttribute("rel") === "author",
  hasProperty("author"),
  classMatches(/(?:author|(?:author|byline)[-_]{0,2}name)(?=\s|$)/i),
  isByline,
];
const longest = 200;
const most = 5;

/** The authors that marked elements name, as printed. */
export function findByline(elements: readonly Element[]): string | undefined {
  for (const form of forms) {
    const names = linesOf(elements.filter(form)).filter((name) => /\p{L}/u.test(name) && !isSentence(name));
    if (names.length > 0) return names.join(", ");
  }
  return undefined;
}

/** The lines in which authors stand, and the agency behind them. */
export const findBylineLines = (elements: readonly Element[]): string[] => linesOf(elements.filter(isByline));

const linesOf = (elements: readonly Element[]): string[] =>
  elements
    .slice(0, most)
    .flatMap((element) => element.getAttribute("content") ?? firstLine(element))
    .filter((line) => line.length <= longest);

/** Dates stand below the name. */
const firstLine = (element: Element): string[] =>
  showLines(element)
    .slice(0, 1)
    .map(({ text }) => text);

/** Who somebody is, below the article: [Ada Quill is our editor for lamps.] */
const isSentence = (text: string): boolean => /\p{Ll}{3}\.$/u.test(text);

import type { Element } from "../dom.ts";
import type { PageElements } from "../page-elements.ts";
import { isLinkCluster } from "./link-clusters.ts";
import { isInline } from "../paragraphs.ts";
import { holdsLabels, isDeclaredBody, type Part } from "./parts.ts";
import { measureProse, shortestProse, type Measures } from "./prose.ts";

/** What must be known of a whole page to judge one element of it. */
export interface Surroundings {
  readonly measures: Measures;
  /** The heading, the declared article bodies, and all that they stand in. */
  readonly anchored: ReadonlySet<Element>;
  /** The one `article` with the heading in it. */
  readonly main: Element | null;
}

/** More of the page's prose than this is the article, whatever its element is called. */
const largestShare = 0.35;
/** A body with less prose is a teaser's. */
const fewestWordsInBody = 20;
/** A shorter `article` is a teaser, even with the heading in it. */
const fewestWords = 20;

/** What is known of a page before its elements are judged. */
export function surveyPage(body: Element, { named, marked }: PageElements): Surroundings {
  const measures = measureProse(body);
  const anchored = new Set<Element>([body]);
  const bodies = marked.filter((element) => element.getAttribute("itemprop")?.includes("articleBody"));
  for (const anchor of [...named("h1"), ...named("main"), ...bodies]) {
    for (let element: Element | null = anchor; element && !anchored.has(element); element = element.parentElement) {
      anchored.add(element);
    }
  }
  const main = named("h1")[0]?.closest("article") ?? null;
  return { measures, anchored, main: main && measures.of(main).prose >= fewestWords ? main : null };
}

/** What an element is if it is not the article, or null. */
export function judgeElement(element: Element, parts: ReadonlySet<Part>, page: Surroundings): Part | null {
  const { measures, anchored } = page;
  if (isOtherArticle(element, page) && element.querySelector("h1")) return "related-links";
  if (
    anchored.has(element) ||
    (heldBy(element, measures) > measures.all.prose * largestShare && !isBeside(element, page))
  )
    return null;
  const declared = declaredPart(element, parts, page);
  return declared ?? (isLinkCluster(element, measures) || isOtherArticle(element, page) ? "related-links" : null);
}

/** Whether the page has an article without this element: beside the main one, or less than half of it. */
function isBeside(element: Element, { main, measures }: Surroundings): boolean {
  if (main === null || element.contains(main)) return false;
  return !main.contains(element) || measures.of(element).prose * 2 < measures.of(main).prose;
}

/** What stands in a line, or in a cell of a table, is part of a block and has no prose of its own. */
function heldBy(element: Element, measures: Measures): number {
  const { prose, words, linked } = measures.of(element);
  return isInline(element) ? words - linked : prose;
}

function declaredPart(element: Element, parts: ReadonlySet<Part>, { measures }: Surroundings): Part | null {
  if (parts.has("hidden")) return "hidden";
  const { prose, quotations } = measures.of(element);
  if (prose >= fewestWordsInBody && isDeclaredBody(element)) return null;
  const isFurniture = (part: Part): boolean => part !== "body" && !(holdsLabels(part) && prose + quotations > 0);
  const found = [...parts].find(isFurniture);
  return found === undefined || isInProse(element, measures) ? null : found;
}

/** A link or a name in a paragraph is a word of it, whatever its class says. */
function isInProse(element: Element, measures: Measures): boolean {
  if (!isInline(element)) return false;
  let block = element.parentElement;
  while (block && isInline(block)) block = block.parentElement;
  return block !== null && measures.of(block).prose >= measures.of(element).words + shortestProse;
}

/** It links to where it can be read in full, or has a heading of its own; a post of a live page may do neither. */
function isOtherArticle(element: Element, { main, measures }: Surroundings): boolean {
  if (main === null || element.localName !== "article" || main.contains(element) || element.contains(main))
    return false;
  return measures.of(element).links > 0 || element.querySelector("h1") !== null;
}

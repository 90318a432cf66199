import type { Element } from "../dom.ts";
import type { PageElements } from "../page-elements.ts";
import { isLinkCluster } from "./link-clusters.ts";
import { holdsLabels, type Part } from "./parts.ts";
import { measureProse, type Measures } from "./prose.ts";

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
/** A shorter `article` is a teaser, even with the heading in it. */
const fewestWords = 50;

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
  if (anchored.has(element) || measures.of(element).prose > measures.all.prose * largestShare) return null;
  const declared = declaredPart(element, parts, measures);
  return declared ?? (isLinkCluster(element, measures) || isOtherArticle(element, page) ? "related-links" : null);
}

function declaredPart(element: Element, parts: ReadonlySet<Part>, measures: Measures): Part | null {
  const { prose, quotations } = measures.of(element);
  const isFurniture = (part: Part): boolean => part !== "body" && !(holdsLabels(part) && prose + quotations > 0);
  for (const part of parts) if (isFurniture(part)) return part;
  return null;
}

const isOtherArticle = (element: Element, { main }: Surroundings): boolean =>
  main !== null && element.localName === "article" && !main.contains(element) && !element.contains(main);

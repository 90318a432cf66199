import { childrenOf, isElement, type Document, type Element } from "../dom.ts";
import { renderParagraphs } from "../paragraphs.ts";
import { partsOf } from "./parts.ts";
import { measureProse, type Measures } from "./prose.ts";
import type { Reading } from "./rivals.ts";

/** Less prose is a teaser's. */
const fewestWords = 20;
/** An inner element with this share of the outer one's prose is the article without what surrounds it. */
const innerShare = 0.9;

type Test = (element: Element) => boolean;

/** What stands in the elements that call themselves the article's body; in several, where it has several parts. */
export function readContainers({ body }: Document): Reading {
  const measures = measureProse(body);
  const isBody: Test = (element) => partsOf(element).has("body") && measures.of(element).prose >= fewestWords;
  return findOutermost(body, isBody).flatMap((outer) => renderParagraphs(findInner(outer, isBody, measures)));
}

function findOutermost(parent: Element, isBody: Test): Element[] {
  return [...childrenOf(parent)]
    .filter(isElement)
    .flatMap((element) => (isBody(element) ? element : findOutermost(element, isBody)));
}

/** The innermost body with so much prose; measured against the outermost, so that shares do not multiply. */
function findInner(
  outer: Element,
  isBody: Test,
  measures: Measures,
  least = measures.of(outer).prose * innerShare,
): Element {
  const inner = findOutermost(outer, isBody).find((element) => measures.of(element).prose >= least);
  return inner ? findInner(inner, isBody, measures, least) : outer;
}

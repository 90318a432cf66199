import { childrenOf, isElement, type Element } from "../dom.ts";
import { isInline } from "../paragraphs.ts";
import type { Measures, Prose } from "./prose.ts";

const linkedShare = 0.9;
/** In a line, several linked names may stand next to each other. */
const fewestWordsInLine = 12;

/**
 * Several links and next to nothing else: a menu, a list of other articles. Inside a line it is what pops up behind a name,
 * and of `[name [headlines …]]` only the innermost such element, for the name itself is prose.
 */
export function isLinkCluster(element: Element, measures: Measures): boolean {
  const prose = measures.of(element);
  if (!isLinked(prose)) return false;
  if (isInline(element) && element.localName !== "td") return isPopup(prose) && !hasPopup(element, measures);
  if (element.localName === "ul" || element.localName === "ol") return prose.words > 3;
  return prose.links > 1 && prose.words > 5;
}

const isLinked = ({ links, words, linked }: Prose): boolean => links > 0 && linked >= words * linkedShare;
const isPopup = (prose: Prose): boolean => isLinked(prose) && prose.links > 1 && prose.words >= fewestWordsInLine;

const hasPopup = (element: Element, measures: Measures): boolean =>
  [...childrenOf(element)].some((child) => isElement(child) && isPopup(measures.of(child)));

import { childrenOf, isElement, isText, type Element } from "../dom.ts";
import { countUnspaced } from "../../words.ts";
import { isInline, isSilent } from "../paragraphs.ts";

/** What an element holds. */
export interface Prose {
  /** Words in blocks that read like paragraphs. */
  readonly prose: number;
  /** Words, as runs of letters between spaces: near enough to compare elements. */
  readonly words: number;
  /** Words inside links. */
  readonly linked: number;
  readonly links: number;
  readonly quotations: number;
}

/** What each element of a page holds. */
export interface Measures {
  readonly all: Prose;
  readonly of: (element: Element) => Prose;
}

/** A block with fewer words is a label, a headline or a button. */
export const shortestProse = 10;
const nothing: Prose = { prose: 0, words: 0, linked: 0, links: 0, quotations: 0 };

/** Measures every element under a root, in one pass. */
export function measureProse(root: Element): Measures {
  const measures = new Map<Element, Prose>();
  const all = measureElement(root, false, measures);
  return { all, of: (element) => measures.get(element) ?? nothing };
}

/** The words of the innermost block stand in it and in its inline elements. */
interface Tally {
  prose: number;
  words: number;
  linked: number;
  links: number;
  quotations: number;
  own: number;
  ownLinked: number;
}

function measureElement(element: Element, inLink: boolean, measures: Map<Element, Prose>): Tally {
  const isLink = element.localName === "a" && element.getAttribute("href") !== null;
  const tally: Tally = { ...nothing, links: 0, quotations: 0, own: 0, ownLinked: 0 };
  if (isLink) tally.links = 1;
  if (element.localName === "blockquote") tally.quotations = 1;
  for (const child of childrenOf(element)) {
    if (isText(child)) addWords(tally, countSpaced(child.textContent ?? ""), inLink || isLink);
    else if (isElement(child) && !isSilent(child))
      addChild(tally, measureElement(child, inLink || isLink, measures), isInline(child));
  }
  if (!isInline(element)) closeBlock(tally);
  measures.set(element, tally);
  return tally;
}

function addWords(tally: Tally, count: number, linked: boolean): void {
  tally.words += count;
  tally.own += count;
  if (!linked) return;
  tally.linked += count;
  tally.ownLinked += count;
}

function addChild(tally: Tally, child: Tally, inline: boolean): void {
  tally.prose += child.prose;
  tally.words += child.words;
  tally.linked += child.linked;
  tally.links += child.links;
  tally.quotations += child.quotations;
  if (!inline) return;
  tally.own += child.own;
  tally.ownLinked += child.ownLinked;
}

function closeBlock(tally: Tally): void {
  if (tally.own >= shortestProse && tally.ownLinked * 2 < tally.own) tally.prose += tally.own;
  tally.own = 0;
  tally.ownLinked = 0;
}

const countSpaced = (text: string): number => (text.match(/\S+/g)?.length ?? 0) + countUnspaced(text);

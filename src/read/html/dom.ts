import { parseHTML } from "linkedom";

/** The part of the DOM that reading needs; our compiler settings know no browser. */
export interface Node {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly previousSibling: Node | null;
  readonly nextSibling: Node | null;
  readonly previousElementSibling?: Element | null;
  readonly nextElementSibling?: Element | null;
  readonly firstChild: Node | null;
  readonly parentElement: Element | null;
  readonly childNodes: Iterable<Node>;
}

/** The part of an element that reading needs. */
export interface Element extends Node {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
  removeAttribute(name: string): void;
  contains(node: Node): boolean;
  replaceWith(node: Node): void;
  append(node: Node): void;
  remove(): void;
}

/** The part of a document that reading needs. */
export interface Document extends Element {
  createElement(name: string): Element;
  readonly documentElement: Element;
  readonly head: Element;
  readonly body: Element;
}

/** Readability takes 0.2 s at this depth and four times as long at each doubling; real pages stay below 100. */
const deepest = 1000;

/** linkedom takes 16 s for 300,000 elements inside each other; so many unclosed tags are no page. */
const mostOpen = 50_000;

/** What is wrong with a page, or a piece of one, that would take too long. */
export const tooDeep = "nested too deeply";

/** A page, or a piece of one, as a document; null where there is no element in it. Throws on absurd nesting. */
export function parseDocument(html: string): Document | null {
  if (!/<[a-z]/i.test(html)) return null;
  if (html.length > mostOpen * 3 && countOpen(html) > mostOpen) throw new Error(tooDeep);
  const page = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document };
  if (document.documentElement?.localName === "html") gatherBody(document);
  if (/<[a-zA-Z][^<>]{0,500}?\s[A-Z]{2,20}\s{0,5}=/.test(page)) lowerAttributes(document);
  if (isTooDeep(document)) throw new Error(tooDeep);
  return document.documentElement ? document : null;
}

/** In the data of scripts, a closing tag is printed as [<\/p>]. */
const openOrClose = /<(\\?\/)?(?!(?:br|hr|img|input|link|meta|source|wbr)\b)[a-z]/gi;

/** Tags that open less those that close, at the most that they come to. */
function countOpen(html: string): number {
  let [open, most] = [0, 0];
  for (const { 1: slash } of html.matchAll(openOrClose)) {
    open += slash ? -1 : 1;
    if (open > most) most = open;
  }
  return most;
}

/** [<A HREF="/">] linkedom keeps the capitals of attributes, and then nobody finds them. */
function lowerAttributes(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (name !== name.toLowerCase()) element.setAttribute(name.toLowerCase(), value);
    }
  }
}

/** The tags of `head` and `body` may be left out, and words may follow `</body>`: all that is not the head is the body's. */
function gatherBody({ documentElement, head, body }: Document): void {
  for (const child of Array.from(childrenOf(documentElement))) if (child !== head && child !== body) body.append(child);
}

/** Readability reads a text again for each element that it stands in, and takes 20 seconds for so many elements. */
const mostWork = { characters: 200_000_000, nodes: 300_000 };

function isTooDeep(root: Node): boolean {
  let [characters, nodes] = [0, 0];
  const isDeeper = (node: Node, depth: number): boolean => {
    nodes++;
    if (isText(node)) characters += depth * (node.textContent?.length ?? 0);
    if (depth > deepest || nodes > mostWork.nodes || characters > mostWork.characters) return true;
    for (const child of childrenOf(node)) if (isDeeper(child, depth + 1)) return true;
    return false;
  };
  return isDeeper(root, 0);
}

const elementNode = 1;
const textNode = 3;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === elementNode;
/** Whether a node is text. */
export const isText = (node: Node): boolean => node.nodeType === textNode;

/** The children of a node; linkedom's own list takes longer to make, and so does a generator. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** An element's words on one line. */
export const wordsOf = (node: Node | null): string | undefined =>
  node?.textContent?.replace(/\s+/g, " ").trim() || undefined;

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
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
  removeAttribute(name: string): void;
  contains(node: Node): boolean;
  replaceWith(node: Node): void;
  remove(): void;
}

/** The part of a document that reading needs. */
export interface Document extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

/** Readability takes 0.2 s at this depth and four times as long at each doubling; real pages stay below 100. */
const deepest = 1000;

/** linkedom takes 16 s for 300,000 elements inside each other; so many unclosed tags are no page. */
const mostOpen = 50_000;

/** A page, or a piece of one, as a document; null where there is no element in it. Throws on absurd nesting. */
export function parseDocument(html: string): Document | null {
  if (!/<[a-z]/i.test(html)) return null;
  if (html.length > mostOpen * 3 && countOpen(html) > mostOpen) throw new Error("nested too deeply");
  const page = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document };
  if (isDeeper(document, deepest)) throw new Error("nested too deeply");
  return document.documentElement ? document : null;
}

/** Tags that open less those that close, at the most that they come to. */
function countOpen(html: string): number {
  let [open, most] = [0, 0];
  for (const { 1: slash } of html.matchAll(/<(\/?)[a-z]/gi)) {
    open += slash ? -1 : 1;
    if (open > most) most = open;
  }
  return most;
}

function isDeeper(node: Node, limit: number): boolean {
  for (const child of childrenOf(node)) if (limit === 0 || isDeeper(child, limit - 1)) return true;
  return false;
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

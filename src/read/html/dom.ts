import { parseHTML } from "linkedom";

/** The part of the DOM that reading needs; our compiler settings know no browser. */
export interface Node {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly previousSibling: Node | null;
  readonly parentElement: Element | null;
  readonly childNodes: Iterable<Node>;
}

/** The part of an element that reading needs. */
export interface Element extends Node {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
  remove(): void;
}

/** The part of a document that reading needs. */
export interface Document extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

/** Readability takes 0.2 s at this depth and four times as long at each doubling; real pages stay below 100. */
const deepest = 1000;

/** A page, or a piece of one, as a document; null where there is no element in it. Throws on absurd nesting. */
export function parseDocument(html: string): Document | null {
  if (!/<[a-z]/i.test(html)) return null;
  const page = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document };
  if (document.documentElement && depthOf(document.documentElement) > deepest) throw new Error("nested too deeply");
  return document.documentElement ? document : null;
}

function depthOf(root: Element): number {
  let depth = 0;
  for (let level: Node[] = [root]; level.length > 0; depth++) level = level.flatMap((node) => [...node.childNodes]);
  return depth;
}

/** An element's words on one line. */
export const wordsOf = (node: Node | null): string | undefined =>
  node?.textContent?.replace(/\s+/g, " ").trim() || undefined;

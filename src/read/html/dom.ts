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

export interface Element extends Node {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
  remove(): void;
}

export interface Document extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

/** A page, or a piece of one, as a document; null where there is no element in it. */
export function parseDocument(html: string): Document | null {
  if (!/<[a-z]/i.test(html)) return null;
  const page = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document };
  return document.documentElement ? document : null;
}

/** An element's words on one line. */
export const wordsOf = (node: Node | null): string | undefined =>
  node?.textContent?.replace(/\s+/g, " ").trim() || undefined;

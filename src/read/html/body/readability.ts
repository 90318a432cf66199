import { Readability } from "@mozilla/readability";
import type { Document, Node } from "../dom.ts";
import { renderParagraphs } from "../paragraphs.ts";

/** The paragraphs that Readability takes for the article. It changes the document. */
export function readWithReadability(document: Document): string[] {
  const serializer = (node: unknown): Node => node as Node;
  const content = new Readability(document as never, { serializer, disableJSONLD: true }).parse()?.content;
  return content ? renderParagraphs(content) : [];
}

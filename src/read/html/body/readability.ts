import { Readability } from "@mozilla/readability";
import type { Document, Node } from "../dom.ts";
import { renderParagraphs } from "../paragraphs.ts";

const options = { serializer: (node: unknown): Node => node as Node, disableJSONLD: true };

/** The paragraphs that Readability takes for the article. It changes the document. */
export function readWithReadability(document: Document): string[] {
  const content = new Readability(document as never, options).parse()?.content;
  return content ? renderParagraphs(content) : [];
}

import { parseDocument, type Document } from "./dom.ts";
import { renderParagraphs } from "./paragraphs.ts";

/** A field as a document, or null where it is plain text: fields seldom say which they are. Throws on absurd nesting. */
export const parseFragment = (content: string): Document | null =>
  /<[a-z][^<>]{0,2000}>/i.test(content) ? parseDocument(content) : null;

/** The paragraphs of a field that holds HTML or plain text. Throws on absurd nesting. */
export function renderFragment(content: string): string[] {
  const document = parseFragment(content);
  if (document) return renderParagraphs(document.documentElement);
  const lines = content.split(/\n+/).map((line) => line.trim());
  return lines.filter(Boolean);
}

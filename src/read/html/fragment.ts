import { parseDocument } from "./dom.ts";
import { renderParagraphs } from "./paragraphs.ts";

/** The paragraphs of a piece of HTML or of plain text: fields seldom say which they are. Throws on absurd nesting. */
export function renderFragment(content: string): string[] {
  const document = /<[a-z][^<>]{0,2000}>/i.test(content) ? parseDocument(content) : null;
  if (document) return renderParagraphs(document.documentElement);
  return content
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

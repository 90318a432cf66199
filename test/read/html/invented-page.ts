import type { Removed } from "../../../src/core/model/article.ts";
import { parseDocument, type Document, type Element } from "../../../src/read/html/dom.ts";
import { findPageElements, type PageElements } from "../../../src/read/html/page-elements.ts";
import { readHtml } from "../../../src/read/html.ts";

/** One invented article, 22 to 26 words a paragraph. */
export const prose: readonly string[] = [
  "The council of Karrow voted on Tuesday to close the harbour for three weeks, its chairman Ada Quill told reporters after a long meeting.",
  "The ministry in Halvik called the vote premature, and asked the council to wait for the report that its own engineers are writing.",
  "Three ferry lines said they would move their boats to Osterlin, where the quay is older but, they said, the harbour master is kinder.",
  "The union of pilots has asked for talks with both sides, and expects an answer before the end of the month, a spokesman said.",
  "Nobody in the harbour could say on Tuesday evening who would pay for the repair of the eastern wall, which fell in January.",
  "The council will meet again on Friday at noon, when the engineers are due to present what they found under the wall.",
];

/** Another invented article. */
export const otherProse: readonly string[] = [
  "The museum of ferries opened its doors on Monday with a show of old tickets, bells and uniforms from four countries on the strait.",
  "Its director, Oda Lindqvist, said that the first visitor had come from Velmora and had brought a bell of her own to compare.",
  "Tickets cost four crowns, and children pay nothing at all if they can name three ferries, which most of them can without a pause.",
];

/** Lines as HTML paragraphs. */
export const inParagraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("\n");

/** A page around what stands in its body. */
export const pageOf = (body: string, head = ""): string =>
  `<html lang="en"><head><title>Harbour closes</title>${head}</head><body>${body}</body></html>`;

/** A page, or a piece of one, as a document. */
export const parsePage = (html: string): Document => parseDocument(html)!;

/** The elements of a page that hold data about it. */
export const elementsOf = (html: string): PageElements => findPageElements(parsePage(html), undefined);

/** The first element of a piece of HTML. */
export const elementOf = (html: string): Element => parsePage(html).querySelector("body > *")!;

/** A whole page as its paragraphs and what was taken away. */
export function readPage(html: string): {
  readonly paragraphs: readonly string[];
  readonly removed: readonly Removed[];
} {
  const [outcome] = readHtml({ input: "page.html", bytes: Buffer.from(html) });
  if (!outcome || "skipped" in outcome) throw new Error(outcome?.skipped.reason ?? "nothing was read");
  return { paragraphs: outcome.draft.text.split("\n\n"), removed: outcome.draft.removed ?? [] };
}

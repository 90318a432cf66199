import type { Removed } from "../../../core/model/article.ts";
import { childrenOf, isElement, wordsOf, type Document, type Element } from "../dom.ts";
import type { PageElements } from "../page-elements.ts";
import { isInline, renderParagraphs } from "../paragraphs.ts";
import { judgeElement, surveyPage } from "./furniture.ts";
import { partsOf, type Part } from "./parts.ts";
import type { Measures } from "./prose.ts";

/** Takes what is not the article out of a page before anybody looks for the article, and says what it was. */
export function prunePage(document: Document, elements: PageElements): Removed[] {
  const { body } = document;
  for (const footer of body.querySelectorAll("blockquote footer")) renameFooter(document, footer);
  const page = surveyPage(body, elements);
  const found = new Map<Element, Part>();
  const quotations: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of childrenOf(parent)) {
      if (!isElement(element)) continue;
      const parts = partsOf(element);
      const reason = judgeElement(element, parts, page);
      if (reason) {
        const label = reason === "related-links" && !parts.has(reason) ? findLabel(element, page.measures) : null;
        if (label) found.set(label, reason);
        found.set(element, reason);
      } else {
        if (isNameMisleading(element, parts)) clearName(element);
        if (element.localName === "blockquote") quotations.push(element);
        walk(element);
      }
    }
  };
  walk(body);
  for (const quotation of quotations) hoist(quotation, page.measures);
  return Array.from(found).flatMap(([element, reason]) => takeOut(element, reason));
}

/** Readability goes by names as well: by those of headings, which are made of their words, and by [dateline] in a line. */
const isNameMisleading = (element: Element, parts: ReadonlySet<Part>): boolean =>
  (parts.size > 0 && !parts.has("body")) || isInline(element) || /^h[2-6]$/.test(element.localName);

/** The footer of a quotation says who is quoted; Readability throws away all footers. */
function renameFooter(document: Document, footer: Element): void {
  const line = document.createElement("p");
  for (const child of Array.from(childrenOf(footer))) line.append(child);
  footer.replaceWith(line);
}

/** What stays although its name says otherwise must not be thrown away for its name later. */
function clearName(element: Element): void {
  element.removeAttribute("class");
  element.removeAttribute("id");
}

/** [<div><blockquote>…</blockquote></div>] A quotation alone in a box takes the place of the box, which looks like furniture. */
function hoist(quotation: Element, measures: Measures): void {
  const box = quotation.parentElement;
  if (box?.localName !== "div" || measures.of(box).words > measures.of(quotation).words) return;
  box.replaceWith(quotation);
  hoist(quotation, measures);
}

/** A label goes with the links below it: [Read more:] [More:]. */
function findLabel({ previousElementSibling: label }: Element, measures: Measures): Element | null {
  return label && measures.of(label).words <= 10 && /^.{1,40}:$/.test(wordsOf(label) ?? "") ? label : null;
}

function takeOut(element: Element, reason: Part): Removed[] {
  const text = renderParagraphs(element).join("\n");
  element.remove();
  return text ? [{ reason, text }] : [];
}

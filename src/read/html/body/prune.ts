import type { Removed } from "../../../core/model/article.ts";
import { childrenOf, isElement, wordsOf, type Document, type Element } from "../dom.ts";
import type { PageElements } from "../page-elements.ts";
import { renderParagraphs } from "../paragraphs.ts";
import { judgeElement, surveyPage } from "./furniture.ts";
import { partsOf, type Part } from "./parts.ts";
import type { Measures } from "./prose.ts";

/** Takes what is not the article out of a page before anybody looks for the article, and says what it was. */
export function prunePage({ body }: Document, elements: PageElements): Removed[] {
  const page = surveyPage(body, elements);
  const found = new Map<Element, Part>();
  const quotations: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of childrenOf(parent)) {
      if (!isElement(element)) continue;
      const parts = partsOf(element);
      const reason = judgeElement(element, parts, page);
      if (reason) {
        const label = reason === "related-links" ? findLabel(element) : null;
        if (label) found.set(label, reason);
        found.set(element, reason);
      } else {
        if (parts.size > 0 && !parts.has("body")) clearName(element);
        if (element.localName === "blockquote") quotations.push(element);
        walk(element);
      }
    }
  };
  walk(body);
  for (const quotation of quotations) hoist(quotation, page.measures);
  return Array.from(found).flatMap(([element, reason]) => takeOut(element, reason));
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
function findLabel({ previousElementSibling: label }: Element): Element | null {
  return label && /^.{1,40}:$/.test(wordsOf(label) ?? "") ? label : null;
}

function takeOut(element: Element, reason: Part): Removed[] {
  const text = renderParagraphs(element).join("\n");
  element.remove();
  return text ? [{ reason, text }] : [];
}

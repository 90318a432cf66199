import { partsOf, type Part } from "./body/parts.ts";
import { childrenOf, isElement, isText, type Element } from "./dom.ts";
import { momentOf } from "./moments.ts";
import { isInline, isSilent } from "./paragraphs.ts";

/** A line as the page shows it; an element with a moment for machines is printed as that moment. */
export interface ShownLine {
  readonly text: string;
  readonly isHeading: boolean;
  readonly hasMoment: boolean;
}

/** The lines under an element without the page's frame, pictures, comments and dates of change; what holds a heading is none of these. */
export function showLines(root: Element, headings: readonly Element[] = []): ShownLine[] {
  const lines: ShownLine[] = [];
  let [words, hasMoment] = ["", false];
  const close = (isHeading: boolean): void => {
    const text = words.replace(/\s+/g, " ").trim();
    if (text) lines.push({ text, isHeading, hasMoment });
    [words, hasMoment] = ["", false];
  };
  const show = (element: Element): void => {
    if (!isInline(element)) close(false);
    for (const child of childrenOf(element)) {
      if (isText(child)) words += ` ${child.textContent ?? ""} `;
      else if (isElement(child) && isShown(child, headings)) visit(child);
    }
    if (!isInline(element)) close(element.localName === "h1");
  };
  const visit = (element: Element): void => {
    const moment = momentOf(element);
    if (moment === null) return show(element);
    words += ` ${moment} `;
    hasMoment = true;
  };
  show(root);
  close(false);
  return lines;
}

/** Around the article, or beside its words. */
const elsewhere = new Set(["meta", "link", "figure", "figcaption", "picture", "nav", "aside", "footer"]);
const otherParts = new Set<Part>(["comment-box", "related-links", "page-frame", "ad-marker", "caption", "newsletter"]);

function isShown(element: Element, headings: readonly Element[]): boolean {
  if (isSilent(element) || elsewhere.has(element.localName)) return false;
  const isOther = isChange(element) || [...partsOf(element)].some((part) => otherParts.has(part));
  return !isOther || headings.some((heading) => element.contains(heading));
}

/** [class="modified-date"], but not [class="published updated"], which is one date for both. */
function isChange(element: Element): boolean {
  const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`.slice(0, 300);
  return /modif|updat/i.test(named) && !/publi/i.test(named);
}

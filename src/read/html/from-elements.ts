import { readDate } from "../dates.ts";
import { wordsOf, type Document, type Element } from "./dom.ts";
import type { PageFields } from "./page-fields.ts";

const bylines = "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], article .byline, main .byline";
const times = [
  "[itemprop=datePublished]",
  "time[pubdate]",
  "article time[datetime]",
  "main time[datetime]",
  "header time[datetime]",
];

/** What the page shows: heading, byline and time element. */
export function fromElements(document: Document): PageFields {
  const at = findTime(document);
  return {
    title: wordsOf(document.querySelector("article h1, main h1, h1")) ?? wordsOf(document.querySelector("title")),
    byline: wordsOf(document.querySelector(bylines)),
    published: at ? { at, basis: "time-element" } : undefined,
  };
}

function findTime(document: Document): string | undefined {
  for (const selector of times) {
    for (const element of document.querySelectorAll(selector)) {
      const at = isUpdate(element)
        ? null
        : readDate(element.getAttribute("datetime") ?? element.getAttribute("content") ?? wordsOf(element) ?? "");
      if (at) return at;
    }
  }
  return undefined;
}

/** [Updated <time …>] [<time class="modified" …>] */
const isUpdate = (element: Element): boolean =>
  /updat|modif/i.test(
    `${element.previousSibling?.textContent ?? ""} ${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""} ${wordsOf(element) ?? ""}`,
  );

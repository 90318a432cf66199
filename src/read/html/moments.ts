import { findDates, readMoment } from "../dates.ts";
import { wordsOf, type Element } from "./dom.ts";

/** Attributes in which elements carry a moment for machines. */
const names = [
  "datetime",
  "content",
  "data-datetime",
  "data-timestamp",
  "data-published",
  "data-publish-date",
  "data-date",
  "data-time",
  "data-epoch",
];

/** The moment that an element carries for machines; what it prints counts more where only that has the zone. */
export function momentOf(element: Element, language?: string): string | null {
  const carried = names.flatMap((name) => readMoment(element.getAttribute(name), language) ?? [])[0];
  if (carried === undefined) return null;
  return findDates(wordsOf(element) ?? "", language).find(({ at }) => at.startsWith(`${carried}T`))?.at ?? carried;
}

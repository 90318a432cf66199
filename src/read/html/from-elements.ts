import { readDate } from "../dates.ts";
import { kindFlags } from "../flags/kind.ts";
import { partsOf, type Part } from "./body/parts.ts";
import { findByline, findBylineLines, hasProperty } from "./bylines.ts";
import { wordsOf, type Element } from "./dom.ts";
import { momentOf } from "./moments.ts";
import type { PageElements } from "./page-elements.ts";
import type { Finding } from "./page-fields.ts";

/** What the page's own elements say: byline, label above the headline, microdata. */
export function fromElements(page: PageElements): Finding {
  const own = page.marked.filter((element) => isOfArticle(element, page));
  const times = page.named("time").filter((element) => isOfArticle(element, page));
  const published = [...own.filter(hasProperty("datePublished")), ...times.filter(isPublication)];
  const modified = [...own.filter(hasProperty("dateModified")), ...times.filter(hasClass("updated", "modified"))];
  const kickers = own.filter((element) => isKicker(element, page));
  return {
    byline: findByline(own),
    published: readMoments(published, page).map((at) => ({ at, basis: "time-element" })),
    modified: readMoments(modified, page)[0],
    section: wordsOf(own.find(hasProperty("articleSection")) ?? null),
    flags: kickers.flatMap((kicker) => kindFlags({ section: wordsOf(kicker) })),
    credits: findBylineLines(own),
  };
}

const mostTimes = 10;

const readMoments = (elements: readonly Element[], { language }: PageElements): string[] =>
  elements
    .slice(0, mostTimes)
    .flatMap((element) => momentOf(element, language) ?? readDate(wordsOf(element) ?? "", language) ?? []);

const hasClass =
  (...classes: readonly string[]) =>
  (element: Element) =>
    element
      .getAttribute("class")
      ?.split(/\s+/)
      .some((each) => classes.includes(each)) ?? false;

const isPublication = (time: Element): boolean =>
  time.getAttribute("pubdate") !== null || hasClass("published", "entry-date")(time);

/** The label above the headline: one of the elements around it holds both. */
const isKicker = (element: Element, { named }: PageElements): boolean =>
  /kicker|eyebrow|overline/i.test(element.getAttribute("class") ?? "") &&
  named("h1").some((heading) => element.parentElement?.parentElement?.contains(heading));

/** Comments and teasers have authors and dates of their own. */
function isOfArticle(element: Element, { named }: PageElements): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const holder = around;
    if (named("h1").some((heading) => holder.contains(heading))) return true;
    if ([...partsOf(holder)].some((part) => otherParts.has(part))) return false;
  }
  return true;
}
const otherParts = new Set<Part>(["comment-box", "related-links", "page-frame"]);

import { lexicon } from "../../../core/lexicon/lexicon.ts";
import type { pageParts } from "../../../core/lexicon/tables.ts";
import type { Element } from "../dom.ts";

/** What an element is for, as its name, role, class and id tell. */
export type Part = (typeof pageParts)[number];

const phrases: ReadonlyMap<string, Part> = new Map(
  lexicon["page-parts"].flatMap(({ part, phrases: all }) => all.map((phrase) => [phrase, part] as const)),
);
const longestPhrase = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length));

const partsByName: Readonly<Record<string, Part>> = {
  nav: "page-frame",
  footer: "page-frame",
  dialog: "page-frame",
  aside: "related-links",
  form: "newsletter",
};
const partsByRole: Readonly<Record<string, Part>> = {
  navigation: "page-frame",
  banner: "page-frame",
  contentinfo: "page-frame",
  search: "page-frame",
  dialog: "page-frame",
  alertdialog: "page-frame",
  complementary: "related-links",
};

const labels: ReadonlySet<Part> = new Set(
  lexicon["page-parts"].filter(({ holds }) => holds === "labels").map(({ part }) => part),
);

/** Whether an element of this part that holds a paragraph is something else. */
export const holdsLabels = (part: Part): boolean => labels.has(part);

/** All that an element says it is; the same words in other elements are read once. */
export function partsOf(element: Element): ReadonlySet<Part> {
  const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  const parts = named === " " ? none : partsInWords(named);
  const more = [partsByName[element.localName], partsByRole[element.getAttribute("role") ?? ""]];
  if (element.getAttribute("itemprop")?.includes("articleBody")) more.push("body");
  if (isHidden(element)) more.push("page-frame");
  const told = more.filter((part) => part !== undefined);
  return told.length === 0 ? parts : new Set([...parts, ...told]);
}

const none: ReadonlySet<Part> = new Set();

const isHidden = (element: Element): boolean =>
  element.getAttribute("hidden") !== null ||
  /display\s{0,3}:\s{0,3}none/i.test(element.getAttribute("style")?.slice(0, 500) ?? "");

/** [ArticlePage-articleBody] → article page article body */
function partsInWords(named: string): ReadonlySet<Part> {
  const spaced = named.slice(0, 500).replace(/([a-z])([A-Z])/g, "$1 $2");
  const words = spaced.toLowerCase().match(/[a-z]+/g) ?? [];
  const parts = new Set<Part>();
  for (const start of words.keys()) {
    let phrase = "";
    for (const word of words.slice(start, start + longestPhrase)) {
      phrase = phrase ? `${phrase} ${word}` : word;
      const part = phrases.get(phrase);
      if (part) parts.add(part);
    }
  }
  return parts;
}

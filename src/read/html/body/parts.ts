import { lexicon } from "../../../core/lexicon/lexicon.ts";
import type { pageParts } from "../../../core/lexicon/tables.ts";
import type { Element } from "../dom.ts";

/** What an element is for, as its name, role, class and id tell. */
export type Part = (typeof pageParts)[number];

const phrases: ReadonlyMap<string, Part> = new Map(
  lexicon["page-parts"].flatMap(({ part, phrases: all }) => all.map((phrase) => [phrase, part] as const)),
);
const firstWords: ReadonlySet<string> = new Set([...phrases.keys()].map((phrase) => phrase.split(" ")[0]!));
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

/** All that an element says it is, class and id first. */
export function partsOf(element: Element): ReadonlySet<Part> {
  const named = `${idOf(element).slice(0, 100)} ${(element.getAttribute("class") ?? "").slice(0, 400)}`;
  const parts = named === " " ? none : partsNamed(named);
  const told = partsByName[element.localName] ?? partsByRole[element.getAttribute("role") ?? ""];
  const isBody = element.getAttribute("itemprop")?.includes("articleBody") ?? false;
  if (!told && !isBody && !isHidden(element)) return parts;
  const hidden: Part | undefined = isHidden(element) ? "hidden" : undefined;
  return new Set([...parts, told, isBody ? ("body" as const) : undefined, hidden].filter((part) => part !== undefined));
}

/** [<h2 id="sponsors-of-the-treaty">] The id of a heading is made of its words and says nothing about the page. */
const idOf = (element: Element): string =>
  /^h[1-6]$/.test(element.localName) ? "" : (element.getAttribute("id") ?? "");

const none: ReadonlySet<Part> = new Set();

/** The class [hidden] hides; [overflow-hidden] hides what is too long, and [hidden md:block] hides on small screens only. */
function isHiddenByClass(names: string): boolean {
  const classes = names.slice(0, 500).split(/\s+/);
  return classes.includes("hidden") && !classes.some((each) => /:(?:block|flex|grid|inline|table|contents)/.test(each));
}

const isHidden = (element: Element): boolean =>
  element.getAttribute("hidden") !== null ||
  isHiddenByClass(element.getAttribute("class") ?? "") ||
  /display\s{0,3}:\s{0,3}none/i.test(element.getAttribute("style") ?? "");

const known = new Map<string, ReadonlySet<Part>>();
const mostKnown = 20_000;

/** Pages use few names many times: each is read once. */
function partsNamed(named: string): ReadonlySet<Part> {
  const parts = known.get(named) ?? partsInWords(named);
  if (known.size >= mostKnown) known.clear();
  known.set(named, parts);
  return parts;
}

/** Whether one class of an element says that it is the article's body, and nothing else: [article-body has-ads], but not [related-article-body]. */
export const isDeclaredBody = (element: Element): boolean =>
  (element.getAttribute("class") ?? "")
    .slice(0, 500)
    .split(/\s+/)
    .some((name) => {
      const parts = partsInWords(name);
      return parts.has("body") && parts.size === 1;
    });

/** A number inside a word is a hash's: [css-9ad3f2] is no advertisement. [ArticlePage-articleBody] → article page article body */
function partsInWords(named: string): ReadonlySet<Part> {
  const spaced = named.slice(0, 500).replace(/([a-z])([A-Z])/g, "$1 $2");
  const words = spaced.toLowerCase().match(/(?<![a-z\d])[a-z]+(?=\d{0,4}(?![a-z\d]))/g) ?? [];
  const parts = new Set<Part>();
  for (const [start, first] of words.entries()) {
    if (!firstWords.has(first)) continue;
    let phrase = "";
    for (const word of words.slice(start, start + longestPhrase)) {
      phrase = phrase ? `${phrase} ${word}` : word;
      const part = phrases.get(phrase);
      if (part) parts.add(part);
    }
  }
  return parts;
}

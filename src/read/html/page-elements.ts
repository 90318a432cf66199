import { childrenOf, isElement, wordsOf, type Document, type Element } from "./dom.ts";

/** A page whose metadata are read: its elements are found in one walk, for each query of the document walks through all of it. */
export interface PageElements {
  readonly body: Element | null;
  /** Where the bytes of the page came from, after redirects. */
  readonly address: string | undefined;
  /** As the page declares it on its outermost element. */
  readonly language: string | undefined;
  /** The elements of a name, in the order of the page. */
  readonly named: (name: (typeof names)[number]) => readonly Element[];
  /** Elements that say of themselves what they hold: by `itemprop` or `rel`, or by a word in their class. */
  readonly marked: readonly Element[];
}

/** No article has more; a page that has is hostile or a list. */
const most = { named: 1000, headings: 20, marked: 300 };

const names = ["base", "h1", "link", "main", "meta", "script", "time", "title"] as const;
const wanted: ReadonlySet<string> = new Set(names);

/** Finds what a page's metadata are read from. */
export function findPageElements(document: Document, address: string | undefined): PageElements {
  const html = document.documentElement;
  const byName = new Map<string, Element[]>(names.map((name) => [name, []]));
  const marked: Element[] = [];
  const visit = (element: Element): void => {
    const { localName } = element;
    if (wanted.has(localName)) put(byName.get(localName)!, element, localName === "h1" ? most.headings : most.named);
    if (isBody(element) || (marked.length < most.marked && isMarked(element))) marked.push(element);
    for (const child of childrenOf(element)) if (isElement(child)) visit(child);
  };
  visit(html);
  const language = html.getAttribute("lang") || html.getAttribute("xml:lang") || undefined;
  return { body: document.body, address, language, named: (name) => byName.get(name)!, marked };
}

function put(list: Element[], element: Element, limit: number): void {
  if (list.length < limit) list.push(element);
}

/** Menus mark each of their links; the body of the article stands below them. */
const isBody = (element: Element): boolean => element.getAttribute("itemprop")?.includes("articleBody") ?? false;

const isMarked = (element: Element): boolean =>
  element.getAttribute("itemprop") !== null ||
  element.getAttribute("rel") === "author" ||
  /byline|author|kicker|eyebrow|overline/i.test(element.getAttribute("class") ?? "");

/** Where the first link with a relation leads. */
export const linkTo = ({ named }: PageElements, relation: string): string | null =>
  named("link")
    .find((link) => link.getAttribute("rel")?.toLowerCase() === relation)
    ?.getAttribute("href") ?? null;

/** What the browser shows on its tab. */
export const tabOf = ({ named }: PageElements): string | undefined =>
  wordsOf(named("title").find((title) => title.parentElement?.localName === "head") ?? null);

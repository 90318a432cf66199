import { isObject, type JsonObject } from "../fields.ts";
import { isArticle, resolveNodes, typesOf } from "../json/graph.ts";
import { comparableAddress, webAddress } from "../web-address.ts";
import { normaliseLine } from "../normalise.ts";
import { nameKey } from "../outlet-suffix.ts";
import { wordsOf } from "./dom.ts";
import { parseLooseJson } from "./loose-json.ts";
import { linkTo, tabOf, type PageElements } from "./page-elements.ts";

/** The objects of a page's JSON-LD: at the top, in a list, under `@graph` or as the main entity of one of these. */
export function readNodes({ named }: PageElements): JsonObject[] {
  return named("script")
    .filter((script) => script.getAttribute("type")?.includes("ld+json"))
    .flatMap((script) => parseLooseJson(script.textContent ?? ""))
    .flatMap((top) => [top, ...listOf(isObject(top) ? top["@graph"] : undefined)])
    .flatMap((node) => [node, ...listOf(isObject(node) ? node["mainEntity"] : undefined)])
    .filter(isObject);
}

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

const isPage = (node: JsonObject): boolean => typesOf(node).some((type) => type.endsWith("WebPage"));

/** The nodes that speak of the page's own article, the article before the page; `{ "@id": … }` is replaced by the node of that id. */
export function findOwnNodes(nodes: readonly JsonObject[], page: PageElements): JsonObject[] {
  const own = describePage(page);
  const articles = chooseOwn(nodes.filter(isArticle), own);
  const pages = nodes.filter((node) => isPage(node) && speaksOf(node, own));
  return resolveNodes([...articles, ...pages].slice(0, mostOwn), nodes);
}

/** Templates describe an article two or three times. */
const mostOwn = 5;

/** A page's own addresses and headlines, as they are compared. */
interface OwnPage {
  readonly addresses: ReadonlySet<string>;
  readonly headlines: ReadonlySet<string>;
}

function describePage(page: PageElements): OwnPage {
  const property = (name: string): string | undefined =>
    page
      .named("meta")
      .find((meta) => meta.getAttribute("property") === name)
      ?.getAttribute("content") ?? undefined;
  const addresses = [page.address, linkTo(page, "canonical"), property("og:url")];
  const titles = [...page.named("h1").map(wordsOf), tabOf(page), property("og:title")];
  return {
    addresses: new Set(addresses.flatMap((each) => webAddress(each) ?? []).map(comparableAddress)),
    headlines: new Set(titles.map((title) => nameKey(title ?? "")).filter(Boolean)),
  };
}

/** Beside the page's own article, others may be described: those below it, those to read next. */
function chooseOwn(articles: readonly JsonObject[], own: OwnPage): JsonObject[] {
  const spoken = articles.filter((article) => speaksOf(article, own));
  if (spoken.length > 0) return spoken;
  const headlines = new Set(articles.map(({ headline }) => headline));
  return headlines.size === 1 ? [...articles] : [];
}

function speaksOf(node: JsonObject, { addresses, headlines }: OwnPage): boolean {
  const { url, headline, mainEntityOfPage: page } = node;
  const named = [url, node["@id"], page, ...(isObject(page) ? [page["@id"], page["url"]] : [])];
  return (
    named.some((each) => typeof each === "string" && addresses.has(comparable(each))) ||
    (typeof headline === "string" && isAmong(headline, headlines))
  );
}

/** [Lamp of Sund goes out after a quar…] is the start of a headline. */
function isAmong(headline: string, keys: ReadonlySet<string>): boolean {
  const key = nameKey(normaliseLine(headline) ?? "");
  const isCut = key.length >= shortestStart && /(?:…|\.{3})\s?$/.test(headline);
  return keys.has(key) || (isCut && [...keys].some((each) => each.startsWith(key)));
}
const shortestStart = 20;

/** Nodes are often named by the page's address and a fragment. */
const comparable = (address: string): string => (webAddress(address) ? comparableAddress(address.trim()) : "");

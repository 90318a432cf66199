import { readMoment } from "../dates.ts";
import type { Published } from "../draft.ts";
import { isObject, type JsonObject } from "../fields.ts";
import { typesOf } from "../json/graph.ts";
import { webAddress } from "../web-address.ts";
import { countWords } from "../words.ts";
import { wordsOf } from "./dom.ts";
import { pageAddress } from "./from-links.ts";
import { findOwnNodes, readNodes } from "./ld-nodes.ts";
import type { PageElements } from "./page-elements.ts";
import type { Finding } from "./page-fields.ts";

/** The page's article in JSON-LD, by schema.org: headline, publisher, author, dates, section, and what kind of article it is. */
export function fromJsonLd(page: PageElements): Finding {
  const nodes = readNodes(page);
  const own = findOwnNodes(nodes, page);
  const all = (...names: readonly string[]): string[] =>
    names.flatMap((name) => own.flatMap((node) => namesIn(node[name])));
  const [language] = all("inLanguage");
  return {
    url: all("url", "mainEntityOfPage")
      .map((each) => pageAddress(each, page))
      .find(Boolean),
    outlets: all("publisher").filter(isName),
    titles: all("headline"),
    byline: own
      .map((node) =>
        namesIn(node["author"] ?? node["creator"])
          .filter(isName)
          .join(", "),
      )
      .find(Boolean),
    published: own.flatMap((node) => readPublished(node, language)),
    modified:
      all("dateModified")
        .map((at) => readMoment(at, language))
        .find((at) => at !== null) ?? undefined,
    section: all("articleSection").find(isName)?.split(/,/)[0] ?? readBreadcrumb(nodes),
    language,
    flags: own.flatMap((node) => flagsOf(node, page)),
    credits: all("creditText", "provider", "sourceOrganization", "copyrightHolder", "publisher"),
  };
}

const isName = (value: string): boolean => webAddress(value) === undefined;

/** The strings in a value: itself, the name or id of an object, or those of each item of a list. */
function namesIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return String(value).trim() ? [String(value)] : [];
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : namesIn(item)));
  return isObject(value) ? namesIn(typeof value["name"] === "string" ? value["name"] : value["@id"]) : [];
}

/** A live page starts with what it covers. */
const readPublished = (node: JsonObject, language: string | undefined): Published[] =>
  ["datePublished", "coverageStartTime"].flatMap((name) => {
    const at = namesIn(node[name])
      .map((value) => readMoment(value, language))
      .find((each) => each !== null);
    return at ? [{ at, basis: "json-ld" } as const] : [];
  });

/** The last link above the article; the first one leads home. */
function readBreadcrumb(nodes: readonly JsonObject[]): string | undefined {
  const items = [nodes.find((node) => typesOf(node).includes("BreadcrumbList"))?.["itemListElement"]]
    .flat()
    .filter(isObject);
  const names = items.map(({ name, item }) => namesIn(name ?? item)[0]).filter((name) => name !== undefined);
  return names.slice(1, -1).findLast(isName);
}

const flagsByType: Readonly<Record<string, string>> = {
  OpinionNewsArticle: "opinion",
  AnalysisNewsArticle: "analysis",
  LiveBlogPosting: "live",
};

function flagsOf(node: JsonObject, page: PageElements): string[] {
  const byType = typesOf(node).flatMap((type) => flagsByType[type] ?? []);
  const publishers = [node["publisher"]].flat();
  const isOfficial = publishers.some((each) => typesOf(each).includes("GovernmentOrganization"));
  return [...byType, ...(isOfficial ? ["official"] : []), ...(isCut(node, page) ? ["truncated"] : [])];
}

/** Behind a wall a page holds the start of an article; even with all other paragraphs it is shorter than the article. */
function isCut(node: JsonObject, { body }: PageElements): boolean {
  const whole = Number(namesIn(node["wordCount"])[0] ?? 0);
  if (whole === 0 || !/^false$/i.test(String(node["isAccessibleForFree"])) || node["articleBody"]) return false;
  const here = [...(body?.querySelectorAll("p") ?? [])].reduce((sum, each) => sum + countWords(wordsOf(each) ?? ""), 0);
  return here < whole * shortShare;
}

const shortShare = 0.7;

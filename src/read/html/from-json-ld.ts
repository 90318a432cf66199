import { isObject, readFields, type JsonObject } from "../fields.ts";
import type { Document } from "./dom.ts";
import type { PageFields } from "./page-fields.ts";

/** The page's article in JSON-LD: headline, publisher, author, datePublished (dateModified is never read). */
export function fromJsonLd(document: Document): PageFields {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parseNodes(script.textContent),
  );
  const article = nodes.find((node) =>
    [node["@type"]].flat().some((type) => /(?:Article|Report|Posting)$/.test(String(type))),
  );
  if (!article) return {};
  const { text: _text, ...metadata } = readFields(resolve(article, nodes), "json-ld");
  return metadata;
}

/** Objects at the top, in a list, or under `@graph`. */
function parseNodes(json: string | null): JsonObject[] {
  try {
    const tops = [JSON.parse(json ?? "")].flat() as unknown[];
    return tops
      .flatMap((top) => (isObject(top) && Array.isArray(top["@graph"]) ? top["@graph"] : [top]))
      .filter(isObject);
  } catch {
    return [];
  }
}

/** Replaces `{ "@id": … }` by the node of that id, one level deep. */
function resolve(article: JsonObject, nodes: readonly JsonObject[]): JsonObject {
  const byId = new Map(nodes.map((node) => [node["@id"], node]));
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    return isObject(value) && value["name"] === undefined && value["@id"] ? (byId.get(value["@id"]) ?? value) : value;
  };
  return Object.fromEntries(
    Object.entries(article).map(([name, value]) => [name, name === "mainEntityOfPage" ? value : follow(value)]),
  );
}

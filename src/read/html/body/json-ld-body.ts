import { isObject, type JsonObject } from "../../fields.ts";
import { renderFragment } from "../fragment.ts";
import { findOwnNodes, readNodes } from "../ld-nodes.ts";
import type { PageElements } from "../page-elements.ts";
import type { Reading } from "./rivals.ts";

/** schema.org `articleBody` of the page's own article, and of a live page the updates, newest first as the page has them. */
export function readJsonLdBody(page: PageElements): Reading {
  const hasBody = page
    .named("script")
    .some(({ textContent }) => /"(?:articleBody|liveBlogUpdate)"/.test(textContent ?? ""));
  const readings = hasBody ? findOwnNodes(readNodes(page), page).map(readNode) : [];
  return readings.find((reading) => reading.length > 0) ?? [];
}

function readNode(node: JsonObject): Reading {
  const updates = [node["liveBlogUpdate"] ?? []].flat().filter(isObject);
  if (updates.length === 0) return readText(node["articleBody"]);
  return updates.flatMap(({ headline, articleBody }) => [...readText(headline), ...readText(articleBody)]);
}

const readText = (value: unknown): Reading => (typeof value === "string" ? renderFragment(unescapeTags(value)) : []);

/** [&lt;p&gt;…]: a body whose tags were escaped once too often. */
const unescapeTags = (text: string): string =>
  /&lt;p[\s&]/i.test(text) ? text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"') : text;

import { isObject, type JsonObject } from "../../fields.ts";
import type { Document } from "../dom.ts";
import { renderFragment } from "../fragment.ts";
import type { Reading } from "./rivals.ts";

/** schema.org `articleBody`, and of a live page the updates, newest first as the page has them. */
export function readJsonLdBody(document: Document): () => Reading {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return () => {
    const readings = scripts.flatMap(parseNodes).map(readNode);
    return readings.find((reading) => reading.length > 0) ?? [];
  };
}

function parseNodes({ textContent }: { readonly textContent: string | null }): JsonObject[] {
  if (!/"(?:articleBody|liveBlogUpdate)"/.test(textContent ?? "")) return [];
  try {
    const tops = [JSON.parse(textContent!)].flat() as unknown[];
    return tops.flatMap((top) => (isObject(top) ? [top, top["@graph"]].flat() : [])).filter(isObject);
  } catch {
    return [];
  }
}

function readNode(node: JsonObject): Reading {
  const updates = [node["liveBlogUpdate"] ?? []].flat().filter(isObject);
  if (updates.length > 0)
    return updates.flatMap((update) => [...readText(update["headline"]), ...readText(update["articleBody"])]);
  return readText(node["articleBody"]);
}

const readText = (value: unknown): Reading => (typeof value === "string" ? renderFragment(value) : []);

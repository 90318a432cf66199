import type { Published } from "../draft.ts";
import { isObject, type JsonObject } from "../fields.ts";
import { isNoArticle, resolveNodes } from "./graph.ts";

/** The articles of a file that holds several, each with its number in the file's own list. */
export interface List {
  readonly items: readonly { readonly number: number; readonly value: unknown }[];
  /** How many other objects stand in the list. */
  readonly others: number;
  /** What the file says for all of them. */
  readonly shared: JsonObject;
  readonly basis: Published["basis"];
}

/** A list, `{ articles: […] }`, a JSON-LD graph or a JSON Feed, taken apart; null for anything else. */
export function openList(value: unknown): List | null {
  if (Array.isArray(value)) return listOf(value);
  if (!isObject(value)) return null;
  const graph = value["@graph"];
  if (Array.isArray(graph)) return listOf(resolveNodes(graph, graph));
  if (isJsonFeed(value)) return { ...listOf(value["items"] as unknown[]), shared: sharedByFeed(value), basis: "feed" };
  return Array.isArray(value["articles"]) ? listOf(value["articles"]) : null;
}

function listOf(values: readonly unknown[]): List {
  const numbered = values.map((value, index) => ({ number: index + 1, value }));
  const items = numbered.filter(({ value }) => !isNoArticle(value));
  return { items, others: values.length - items.length, shared: {}, basis: "field" };
}

/** JSON Feed 1 and 1.1 (jsonfeed.org). */
const isJsonFeed = ({ version, items }: JsonObject): boolean =>
  /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/.test(String(version)) && Array.isArray(items);

const sharedByFeed = ({ title, language, authors, author }: JsonObject): JsonObject => ({
  publisher: title,
  language,
  authors: authors ?? author,
});

import { isObject, type JsonObject } from "../fields.ts";

/** A JSON-LD object's types by name: [NewsArticle] [https://schema.org/NewsArticle]. */
const typesOf = (node: JsonObject): string[] =>
  [node["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.{0,40}[/:#]/, ""));

/** Whether a value says by its type that it is something else: an organisation, a list of links. */
export function isNoArticle(value: unknown): boolean {
  const types = isObject(value) ? typesOf(value) : [];
  return types.length > 0 && !types.some((type) => /(?:Article|Report|Posting)$/.test(type));
}

/** The objects of a JSON-LD graph, `{ "@id": … }` in them replaced by the object of that id, one level deep. */
export function resolveNodes(nodes: readonly unknown[]): unknown[] {
  const byId = new Map(nodes.filter(isObject).map((node) => [node["@id"], node]));
  const follow = (value: unknown): unknown =>
    isObject(value) && value["name"] === undefined && value["@id"] ? (byId.get(value["@id"]) ?? value) : value;
  const resolve = (node: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(node).map(([name, value]) => {
        if (name === "mainEntityOfPage") return [name, value];
        return [name, Array.isArray(value) ? value.map(follow) : follow(value)];
      }),
    );
  return nodes.map((node) => (isObject(node) ? resolve(node) : node));
}

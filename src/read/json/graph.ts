import { isObject, type JsonObject } from "../fields.ts";

/** A JSON-LD object's types by name: [NewsArticle] [https://schema.org/NewsArticle]. */
export const typesOf = (node: unknown): string[] =>
  isObject(node)
    ? [node["@type"]]
        .flat()
        .filter((type) => typeof type === "string")
        .map((type) => type.replace(/^.{0,40}[/:#]/, ""))
    : [];

/** Whether an object says by its type that it is an article. */
export const isArticle = (node: unknown): boolean =>
  typesOf(node).some((type) => /(?:Article|Report|Posting)$/.test(type) && type !== "JobPosting");

/** Whether a value says by its type that it is something else: an organisation, a list of links. */
export const isNoArticle = (value: unknown): boolean => typesOf(value).length > 0 && !isArticle(value);

/** Objects of a JSON-LD graph, `{ "@id": … }` in them replaced by the object of that id in the graph; one level deep is what names and publishers need. */
export function resolveNodes<Node>(nodes: readonly Node[], graph: readonly unknown[]): (Node | JsonObject)[] {
  const byId = new Map(graph.filter(isObject).map((node) => [node["@id"], node]));
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

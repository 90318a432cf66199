import type { Article } from "../../../core/model/article.ts";
import type { Statement } from "../../../core/model/statement.ts";
import { addresseeName, channelName } from "../../../view/circumstances.ts";
import { nameOf } from "../../../view/labels.ts";
import type { StoryPage } from "../../../view/story-page.ts";
import { wordsOf } from "../../../view/utterances.ts";
import type { Query } from "../../address/address.ts";
import type { Option } from "../../parts/query-choice.tsx";

/** In the address for a speaker whom nobody names. */
export const nobody = "nobody";

/** What a statement is chosen by: the value that stands in the address, and how it reads. */
interface Facet {
  readonly name: "speaker" | "channel" | "addressee" | "form" | "outlet";
  readonly valueOf: (statement: Statement, page: StoryPage) => string;
  readonly nameOf?: (value: string, page: StoryPage) => string;
}

export const facets: Readonly<Record<Facet["name"], Facet>> = {
  speaker: {
    name: "speaker",
    valueOf: ({ speaker }) => speaker ?? nobody,
    nameOf: (value, page) => (value === nobody ? "Nobody named" : page.actorName(value)),
  },
  channel: { name: "channel", valueOf: channelName },
  addressee: { name: "addressee", valueOf: addresseeName },
  form: { name: "form", valueOf: ({ form }) => form },
  outlet: { name: "outlet", valueOf: ({ article }, page) => outletOf(page).get(article) ?? "" },
};

/** The statements that the address asks for. */
export function filterStatements(statements: readonly Statement[], query: Query, page: StoryPage): Statement[] {
  const asked = Object.values(facets).filter(({ name }) => query[name]);
  const words = (query["words"] ?? "").trim().toLowerCase();
  return statements.filter(
    (statement) =>
      asked.every(({ name, valueOf }) => valueOf(statement, page) === query[name]) &&
      (words === "" || wordsOf(statement, page).toLowerCase().includes(words)),
  );
}

/** The values that there are, the most used first, each with how often it is. */
export function optionsOf(name: Facet["name"], statements: readonly Statement[], page: StoryPage): Option[] {
  const { valueOf, nameOf: read = (value: string) => value } = facets[name];
  const counts = Map.groupBy(statements, (statement) => valueOf(statement, page));
  return [...counts]
    .filter(([value]) => value !== "")
    .map(([value, group]) => ({ value, name: read(value, page), count: group.length }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"));
}

const outlets = new WeakMap<readonly Article[], ReadonlyMap<string, string>>();

/** Names of outlets by article, worked out once a story. */
function outletOf({ dossier: { articles } }: StoryPage): ReadonlyMap<string, string> {
  const names = outlets.get(articles) ?? new Map(articles.map((article) => [article.id, nameOf(article)]));
  outlets.set(articles, names);
  return names;
}

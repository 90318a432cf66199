import { lexicon } from "../../lexicon/lexicon.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Article } from "../../model/article.ts";

const byDomain: ReadonlyMap<string, string> = new Map([
  ...lexicon.states.flatMap(({ code, domain }) => (domain === undefined ? [] : [[domain, code] as const])),
  ...["gov", "mil"].map((domain) => [domain, "USA"] as const),
]);

const apart: ReadonlySet<string> = new Set(wordsSaying("event-rule-words", "apart"));

/** The state whose government publishes an official page, by its ISO 3166-1 alpha-3 code; null of all others, and of the pages of parliaments and courts. */
export function publishingState({ flags, url }: Pick<Article, "flags" | "url">): string | null {
  if (!flags.includes("official")) return null;
  const host = /^https?:\/\/(?:[^/@]*@)?(?<host>[^/:?#]+)/i.exec(url ?? "")?.groups?.["host"] ?? "";
  const labels = host.toLowerCase().split(".").filter(Boolean);
  if (labels.some((label) => apart.has(label))) return null;
  return byDomain.get(labels.at(-1) ?? "") ?? null;
}

import type { Claim, Dossier } from "../../../core/model/dossier.ts";
import { isSure, originsText } from "../../../view/claim-origins.ts";
import type { StoryPage } from "../../../view/story-page.ts";
import { columnsOf, type OutletColumn } from "./outlet-columns.ts";

/** A claim with what it is sorted and filtered by. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly sure: boolean;
  /** Its origins, in a few words. */
  readonly origins: string;
  /** Names of its origins, all own voices as one. */
  readonly from: ReadonlySet<string>;
  /** Ids of the actors that it comes from or who speak for these. */
  readonly actors: ReadonlySet<string>;
  /** Keys of the outlets that report it. */
  readonly outlets: ReadonlySet<string>;
  /** How far the articles, read one after the other, are read when it comes first. */
  readonly place: number;
  /** When the first article that reports it came out; empty where that is unknown. */
  readonly since: string;
  /** All its words in lower case, worked out when they are first searched. */
  readonly words: () => string;
}

export const ownVoice = "own voice";

/** The claims as rows, in the order of the dossier. */
export function rowsOf(page: StoryPage): ClaimRow[] {
  const { dossier } = page;
  const outletOf = new Map(columnsOf(dossier).flatMap(keysByArticle));
  const starts = startsOf(dossier);
  const published = new Map(dossier.articles.map(({ id, publishedAt }) => [id, publishedAt ?? ""]));
  return dossier.claims.map((claim) => {
    const { assertions } = claim;
    const days = assertions.map(({ article }) => published.get(article) ?? "").filter(Boolean);
    return {
      claim,
      sure: isSure(claim),
      origins: originsText(claim),
      from: new Set(claim.origins.map(({ kind, name }) => (kind === "own-voice" ? ownVoice : name))),
      actors: actorsOf(claim, page),
      outlets: new Set(assertions.flatMap(({ article }) => outletOf.get(article) ?? [])),
      place: Math.min(...assertions.map(({ article, span }) => (starts.get(article) ?? 0) + span.start)),
      since: days.toSorted()[0] ?? "",
      words: onceOnly(() => searchedWords(claim, page)),
    };
  });
}

const keysByArticle = ({ key, articles }: OutletColumn): (readonly [string, string])[] =>
  articles.map(({ id }) => [id, key] as const);

/** Where each article begins if all are read one after the other. */
function startsOf({ articles }: Dossier): Map<string, number> {
  let sum = 0;
  return new Map(articles.map(({ id, text }) => [id, (sum += text.length) - text.length]));
}

/** Who is at the far end of a chain or speaks for it. */
function actorsOf({ origins, assertions }: Claim, page: StoryPage): Set<string> {
  const speaking = assertions.flatMap(({ path, statement }) => [
    ...path.filter(({ role }) => role === "origin" || role === "speaker").map(({ actor }) => actor),
    page.statement(statement)?.speaker ?? null,
  ]);
  return new Set([...origins.map(({ actor }) => actor), ...speaking].filter((actor) => actor !== null));
}

const searchedWords = ({ gist, origins, assertions }: Claim, page: StoryPage): string =>
  [gist, ...origins.map(({ name }) => name), ...assertions.map((one) => page.words(one))].join("\n").toLowerCase();

function onceOnly<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}

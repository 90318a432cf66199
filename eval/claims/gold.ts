import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim, Divergence, Evidence, Span } from "../../src/core/model/index.ts";

/** Where people say that a piece of information comes from; `span` is of the words that name or describe the source. */
export type GoldOrigin = { readonly kind: "own" } | { readonly kind: "named" | "unnamed"; readonly span: Span };

/** One article's words for a claim. */
export type GoldUnit = { readonly article: string; readonly span: Span; readonly origin: GoldOrigin };

export type GoldClaim = { readonly verdict: Claim["verdict"]; readonly units: readonly GoldUnit[] };

/** A difference, with the places of each of its sides. */
export type GoldDivergence = {
  readonly kind: Divergence["kind"];
  readonly compatible: Divergence["compatible"];
  readonly sides: readonly (readonly Evidence[])[];
};

/** What was marked by hand in one story; offsets in UTF-16 code units, end exclusive. No text stands in it. */
export type GoldStory = {
  readonly name: string;
  /** `tune`: looked at while working; `check`: only measured; `again`: a check story, marked a second time. */
  readonly part: "tune" | "check" | "again";
  /** The articles that were marked, by id, with the length of the text that the offsets count in. */
  readonly articles: Readonly<Record<string, number>>;
  readonly claims: readonly GoldClaim[];
  readonly divergences: readonly GoldDivergence[];
  /** Headings, captions, embedded copies: what stands there counts neither for nor against. */
  readonly ignored: readonly Evidence[];
};

const folder = join(import.meta.dirname, "../gold");

/** All stories that were marked. */
export const loadGold = (): GoldStory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as GoldStory);

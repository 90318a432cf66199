import type { Analysis } from "../model/analysis.ts";
import type { Skipped } from "../model/article.ts";
import { dossierSchema, type Dossier } from "../model/dossier.ts";
import { joinActors } from "./actors/join-actors.ts";
import { rename } from "./actors/rename.ts";
import { alignClaims } from "./claims/align.ts";
import { anchorUndated } from "./story-anchor.ts";
import { tellCoverage } from "./coverage.ts";
import { findDivergences } from "./divergences/find-divergences.ts";
import { tellEmphasis } from "./emphasis/emphasis.ts";
import { joinEvents } from "./events/join-events.ts";
import { tellStoryEvents } from "./events/story-event.ts";
import { backgroundOf, type Background } from "./events/told-event.ts";
import { toMaterial, type Material } from "./material.ts";
import type { WordVectors } from "../words/word-vectors.ts";
import { orderAnalyses } from "./order.ts";
import { tellOwnVoice } from "./own-voice.ts";
import { tellPartyAccounts } from "./parties/party-accounts.ts";
import { tellRelations } from "./relations.ts";
import { tellTimeline } from "./timeline/timeline.ts";
import { toClaim } from "./verdicts/to-claim.ts";

/** What the dossier needs besides the analyses. */
export interface Besides {
  /** Tells words that are used alike; without it only the same words are alike, and fewer claims come together. */
  readonly words?: WordVectors | undefined;
  /** Inputs that could not be read. */
  readonly skipped?: readonly Skipped[];
}

/** The dossier of a story: what its articles agree on, echo, leave out and dispute. A pure function of its arguments. */
export function compare(analyses: readonly Analysis[], { words, skipped = [] }: Besides = {}): Dossier {
  const { material, background } = materialOf(analyses);
  const { actors, events: groups, analyses: ordered } = material;
  const aligned = alignClaims(material, words);
  const divergences = findDivergences({ material, claims: aligned });
  const claims = aligned.map((claim) => toClaim(claim, material, divergences));
  const articles = ordered.map(({ article }) => article);
  return {
    schema: dossierSchema,
    articles,
    actors: [...actors.values()],
    statements: ordered.flatMap(({ statements }) => statements),
    times: ordered.flatMap(({ times }) => times),
    events: ordered.flatMap(({ events }) => events),
    storyEvents: tellStoryEvents(material),
    partyAccounts: tellPartyAccounts(material, aligned, words),
    claims,
    divergences,
    ...tellTimeline(groups, aligned, background.newest),
    coverage: tellCoverage(articles, aligned),
    emphasis: tellEmphasis(material),
    ownVoice: tellOwnVoice(material),
    relations: tellRelations(material),
    skipped: [...skipped],
  };
}

/** One story with one name for each actor and event, before anything is compared. */
export function materialOf(analyses: readonly Analysis[]): {
  readonly material: Material;
  readonly background: Background;
} {
  const { actors, names } = joinActors(orderAnalyses(analyses));
  const renamed = orderAnalyses(analyses).map((analysis) => rename(analysis, names));
  const background = backgroundOf(renamed, actors);
  const ordered = anchorUndated(renamed, background);
  const groups = joinEvents(ordered, actors, background);
  return { material: toMaterial(ordered, actors, groups), background };
}

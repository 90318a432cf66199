import { dossierSchema, type Analysis, type Dossier } from "../../../core/model/index.ts";

/** What was found in articles, side by side in the form of a dossier: nothing is compared. */
export const gather = (analyses: readonly Analysis[]): Dossier => ({
  schema: dossierSchema,
  articles: analyses.map(({ article }) => article),
  actors: [...new Map(analyses.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor])).values()],
  statements: analyses.flatMap(({ statements }) => statements),
  times: analyses.flatMap(({ times }) => times),
  events: analyses.flatMap(({ events }) => events),
  ...nothing,
});

const nothing = {
  storyEvents: [],
  partyAccounts: [],
  claims: [],
  divergences: [],
  timeline: [],
  upcoming: [],
  coverage: { claims: [], articles: [], cells: [], outlets: [] },
  emphasis: [],
  ownVoice: [],
  relations: [],
  skipped: [],
};

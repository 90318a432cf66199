import { lexicon } from "../../../lexicon/lexicon.ts";

const aheadStatuses = new Set(["planned", "conditional", "demanded"]);

/** Lemmas that look ahead at what they govern: [accepted to attend], [plans to visit], [urged them to meet]. */
export const aheadLemmas: ReadonlySet<string> = new Set([
  ...lexicon.governors.filter(({ status }) => aheadStatuses.has(status)).map(({ lemma }) => lemma),
  "decide",
  "decision",
  "deal",
  "agreement",
  "goal",
  "deadline",
  "ready",
  "likely",
  "seek",
  "need",
  "hop",
]);

/** Words near a time that look ahead at it: [the planned November trip], [scheduled for Thursday], [due in April]. */
export const aheadWords: ReadonlySet<string> = new Set([
  "planned",
  "scheduled",
  "rescheduled",
  "expected",
  "upcoming",
  "forthcoming",
  "coming",
  "slated",
  "due",
  "set",
  "proposed",
  "postponed",
  "delayed",
]);

/** Nouns for what is usually spoken of before it happens: [his April trip], [the November election]. */
export const aheadNouns: ReadonlySet<string> = new Set([
  "trip",
  "visit",
  "summit",
  "election",
  "elections",
  "vote",
  "poll",
  "polls",
  "deadline",
  "referendum",
  "inauguration",
  "ballot",
  "conference",
]);

/** Verbs that make what stands in their infinitive as real as themselves: [managed to meet], [began to withdraw]. */
export const factualVerbs: ReadonlySet<string> = new Set([
  "seem",
  "appear",
  "begin",
  "start",
  "manage",
  "continue",
  "use",
  "go",
  "come",
  "help",
  "have",
  "happen",
  "get",
]);

/** Verbs whose present tense reports what was said: [says on Wednesday]. */
export const reportVerbs: ReadonlySet<string> = new Set(lexicon.cues.map(({ verb }) => verb));

/** Prepositions that tell the side of a time: [since Monday], [ahead of the April visit], [as soon as April]. */
export const sides: ReadonlyMap<string, -1 | 1> = new Map<string, -1 | 1>([
  ["since", -1],
  ["ever since", -1],
  ["ahead of", 1],
  ["as soon as", 1],
  ["as early as", 1],
  ["no later than", 1],
  ["starting", 1],
  ["effective", 1],
]);

import { z } from "zod";
import { Actor } from "./actor.ts";
import { Article, Skipped } from "./article.ts";
import { Event, eventRoles, eventSides, eventStatuses, ploverTypes, quadClasses } from "./event.ts";
import { list, record } from "./schema.ts";
import { Claim, Divergence, Origin } from "./claim.ts";
import { Evidence } from "./span.ts";
import { Statement } from "./statement.ts";
import { IsoPrefix, TimeRange, TimeReference } from "./time.ts";

export * from "./claim.ts";

export const dossierSchema = "readout/dossier@1";
/** Of a timeline entry: of what has been, of what is announced, of what became of an announcement. */
export const entryStatuses = [
  "happened",
  "ongoing",
  "planned",
  "invited",
  "accepted",
  "expected",
  "conditional",
  "due",
  "demanded",
  "denied",
  "postponed",
  "cancelled",
  "overdue",
] as const;
export const coverageCells = ["reports", "silent", "earlier"] as const;

export const TimelineEntry = record({
  from: IsoPrefix.nullable(),
  to: IsoPrefix.nullable(),
  what: z.string(),
  status: z
    .enum(entryStatuses)
    .describe(
      "`invited`: not yet answered; `expected`: by whoever writes or speaks, not by who is to act; `due`: fixed by rule or treaty; `overdue`: its time is over and no report of it was found",
    ),
  order: z
    .enum(["sure", "told", "open"])
    .describe(
      "its place behind the entry before it: `sure` by their times, `told` by words such as [hours after], `open` where the times overlap and nobody tells",
    ),
  after: list(record({ event: z.string(), evidence: list(Evidence) }))
    .optional()
    .describe("story events that it is told to come after, with the words for it"),
  claim: z.string().optional(),
  event: z.string().optional().describe("id of the story event"),
  evidence: list(Evidence),
}).describe("One dated thing of the story, past or coming.");
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const StoryTopic = record({ topic: z.string(), evidence: list(Evidence) }).describe(
  "A thing that a contact was about, with all words that tell so.",
);
export type StoryTopic = z.infer<typeof StoryTopic>;

export const StoryEvent = record({
  id: z.string(),
  title: z.string().describe("the action and its participants in a few words"),
  kind: z.string().describe("name of the lexicon entry"),
  type: z.enum(ploverTypes).describe("PLOVER event type"),
  quad: z.enum(quadClasses),
  cameo: z.string().nullable().describe("CAMEO code, where one is just as wide"),
  modes: list(z.string()).describe("how, by all accounts: several where they differ, the most told first"),
  contexts: list(z.string()).describe("PLOVER contexts"),
  actors: list(record({ actor: z.string(), role: z.enum(eventRoles), side: z.enum(eventSides).optional() })).describe(
    "who takes part, by the clearest account",
  ),
  time: TimeRange.nullable(),
  place: z.string().nullable(),
  status: z.enum(eventStatuses).describe("how far any article knows it to have come"),
  agenda: list(StoryTopic).describe("what a contact was about; the topic told by most articles first"),
  outcomes: list(record({ event: z.string(), evidence: list(Evidence) })).describe(
    "story events that were agreed, signed or announced at it",
  ),
  origins: list(Origin).describe("whose word it is, each once"),
  mentions: list(z.string()).describe("ids of the events of single articles that tell of it"),
}).describe("One event of the story, with all places that tell of it.");
export type StoryEvent = z.infer<typeof StoryEvent>;

export const OutletCoverage = record({
  outlet: z
    .string()
    .nullable()
    .describe("who published the articles; null where that is unknown: then each is on its own"),
  articles: list(z.string()),
  alone: list(z.string()).describe("ids of the claims that no other outlet reports"),
  leavesOut: list(z.string()).describe(
    "ids of the claims that it could know and does not report, though two other outlets do and more than half of the others that could know them; the most told first",
  ),
  tooEarly: list(z.string()).describe("ids of the claims as widely told that came up only after its last article"),
}).describe("What one outlet alone has, and what it leaves out.");
export type OutletCoverage = z.infer<typeof OutletCoverage>;

export const Coverage = record({
  claims: list(z.string()),
  articles: list(z.string()),
  cells: list(list(z.enum(coverageCells))).describe("one row a claim, one cell an article"),
  outlets: list(OutletCoverage).describe("in the order of their first articles"),
}).describe(
  "Who reports what; `earlier` is an article published before the thing was known: before the first article that reports it and, where the claim tells of an event that has taken place, before that was over.",
);
export type Coverage = z.infer<typeof Coverage>;

export const Emphasis = record({
  topic: z.string(),
  shares: list(
    record({
      article: z.string(),
      share: z.number().min(0).max(1).describe("share of its assertions that name the topic"),
      inTitle: z.boolean().nullable().describe("whether its headline names it; null of an article without one"),
    }),
  ),
}).describe("How much of each article names a topic, and whether its headline does.");
export type Emphasis = z.infer<typeof Emphasis>;

export const EvaluativeWord = record({
  word: z.string().describe("as it is printed most often"),
  count: z.int().positive(),
  evidence: list(Evidence).describe("all its places, in order"),
}).describe("A word of the lexicon that judges, or a form of it, in an outlet's own voice.");
export type EvaluativeWord = z.infer<typeof EvaluativeWord>;

export const OwnVoice = record({
  article: z.string(),
  share: z.number().min(0).max(1).describe("share of its assertions that no source stands behind"),
  words: z
    .number()
    .min(0)
    .max(1)
    .describe("the same by the words of all its assertions; what it quotes is not its own"),
  evaluative: list(EvaluativeWord).describe(
    "the words among these that judge, the most used first: described, and no measure of bias",
  ),
}).describe("How much of an account is the outlet's own voice, and the words in it that judge.");
export type OwnVoice = z.infer<typeof OwnVoice>;

export const Relation = record({
  from: z.string(),
  to: z.string(),
  events: z
    .int()
    .nonnegative()
    .describe("of the story, done or planned; not what is only demanded, possible or denied"),
  statements: z.int().nonnegative(),
  tone: z
    .number()
    .min(-1)
    .max(1)
    .describe("mean over the events: deeds of cooperation 1, of conflict -1; words and plans half"),
  evidence: list(Evidence).describe("the words for the events, and the cues of the statements"),
}).describe("Who acts towards whom.");
export type Relation = z.infer<typeof Relation>;

export const PartyClaim = record({
  claim: z.string(),
  denied: z.boolean().describe("whether this side denies it; one that says both has two entries"),
  statements: list(z.string()).describe(
    "ids of the statements that were made at the contact, to the other side; empty where it only tells of it",
  ),
  evidence: list(Evidence).describe("the party's own assertions of the claim, wherever they are printed"),
}).describe("What one party to a contact said of it.");
export type PartyClaim = z.infer<typeof PartyClaim>;

export const PartyAccount = record({
  party: z
    .string()
    .describe(
      "actor id of a state, for its government in all its persons and bodies (the articles need not name the state itself); of an organisation; of a person where neither is known",
    ),
  name: z.string(),
  participants: list(z.string()).describe("ids of those of this party who take part"),
  speakers: list(z.string()).describe(
    "ids of those who are quoted for it, the most printed first; empty of a silent party",
  ),
  claims: list(PartyClaim).describe("the most printed first"),
  topics: list(StoryTopic).describe(
    "what it says the contact was about, in the words that most of its places use, with all its places",
  ),
  alone: list(z.string()).describe(
    "of these, by the same words, what only this party names: where another party names topics too, and nothing in its words or in anybody's name may mean the same",
  ),
  otherwise: list(z.string()).describe("ids of the articles that quote this side on anything else"),
}).describe(
  "What one side of a contact said of it; with no speakers, that nothing it said in these articles is surely on it.",
);
export type PartyAccount = z.infer<typeof PartyAccount>;

export const ContactAccounts = record({
  event: z.string().describe("id of the story event"),
  parties: list(PartyAccount).describe("every side of it, the most printed first, silent ones last"),
  others: list(Origin).describe("who else is quoted on it and belongs to no side, or to none that is known"),
  elsewhere: list(StoryTopic).describe(
    "topics that no party names: told in an outlet's own voice, by a relay, by unnamed sources or by others",
  ),
}).describe("What each side said of the same contact, side by side.");
export type ContactAccounts = z.infer<typeof ContactAccounts>;

export const Dossier = record({
  schema: z.literal(dossierSchema),
  articles: list(Article),
  actors: list(Actor),
  statements: list(Statement),
  times: list(TimeReference),
  events: list(Event),
  storyEvents: list(StoryEvent),
  partyAccounts: list(ContactAccounts).describe(
    "of each contact between two sides or more, at least one of which is quoted on it; in the order of `storyEvents`",
  ),
  claims: list(Claim),
  divergences: list(Divergence),
  timeline: list(TimelineEntry).describe("ordered by time"),
  upcoming: list(TimelineEntry).describe(
    "of the timeline: what at least one article announces for a time after it came out; the status tells what became of it",
  ),
  coverage: Coverage,
  emphasis: list(Emphasis),
  ownVoice: list(OwnVoice),
  relations: list(Relation),
  skipped: list(Skipped),
}).describe("The whole result for a story.");
export type Dossier = z.infer<typeof Dossier>;

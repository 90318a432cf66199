import { z } from "zod";
import { channelKinds, cueClasses } from "../model/statement.ts";
import {
  Body,
  Company,
  GivenNames,
  Holder,
  Homonyms,
  Institution,
  Medium,
  Office,
  Organisation,
  Spelling,
  Standings,
  State,
} from "./actor-tables.ts";
import { DivergenceWords, PlacesWithin, VagueAmount } from "./divergence-tables.ts";
import { entry, words } from "./entry.ts";
import {
  AgendaVerb,
  Context,
  EventKind,
  EventRuleWords,
  Governor,
  ModeWord,
  PloverType,
  SportWord,
} from "./event-tables.ts";
import { OriginWords } from "./origin-tables.ts";
import { Month, TimeDirections, TimeWords, Weekday } from "./time-tables.ts";

export const Idea = entry({ words });

export const AssertionWords = entry({ says: z.enum(["apart", "preposition", "asks", "dependent", "dangling"]), words });

export const Caption = entry({ pattern: z.string() });

export const ChannelWord = entry({
  name: z.string(),
  kind: z.enum(channelKinds),
  platform: z.boolean().default(false).describe("a proper name, matched with its capitals"),
});

export const cuePatterns = ["clause", "quote", "infinitive", "object", "as"] as const;
export const Cue = entry({
  verb: z.string(),
  class: z.enum(cueClasses),
  objectClass: z.enum(cueClasses).optional().describe("its class where the content is its object: call X a success"),
  takes: z
    .array(z.enum(cuePatterns))
    .describe("clause: a that-clause; quote: quoted words; infinitive: to + verb; object: a noun phrase; as: X as Y"),
  addressee: z.boolean().default(false).describe("its object is who is spoken to: tell, warn, assure"),
  preposition: words.describe("words that may lead its content: call for, warn against"),
});

export const CueNoun = entry({ noun: z.string(), class: z.enum(cueClasses) });

export const unnamedKinds = ["media", "reports", "officials", "experts", "sources", "public"] as const;
export const Unnamed = entry({ noun: z.string(), kind: z.enum(unnamedKinds) });

export const NumberWord = entry({ word: z.string(), value: z.number() });
export const Unit = entry({
  name: z.string(),
  plural: z.string(),
  unit: z.string().describe("what quantities are compared in"),
  factor: z.number().describe("how many of that unit"),
});
export const Approximator = entry({
  words: z.string(),
  low: z.number().describe("smallest value, as a share of the number"),
  high: z.number().describe("largest value, as a share of the number"),
  unlessAfter: words.describe("lemmas of verbs that it belongs to: [handed over 17 men] is 17"),
});

export const boilerplateScopes = [
  "line",
  "tail",
  "inline",
  "flag",
  "title",
  "end",
  "stub",
  "field",
  "account",
] as const;
export const Boilerplate = entry({
  pattern: z.string().describe("regular expression on one line, without case"),
  scope: z
    .enum(boilerplateScopes)
    .describe(
      "line: drop the line; tail: drop it and all after; inline: drop the match; flag, title, end: set `flag`; stub, field, account: see boilerplate.yml",
    ),
  reason: z.string(),
  flag: z.string().optional(),
});

export const creditPlaces = ["head", "line", "end", "never"] as const;
export const Credit = entry({
  pattern: z.string().describe("regular expression without case; its group `agencies` holds their names"),
  place: z.enum(creditPlaces),
  agency: z.string().optional().describe("who is credited where no name of an agency is read"),
});

export const labelFlags = ["opinion", "analysis", "live", "press-release"] as const;
export const KindLabel = entry({
  label: z.string().describe("in lower case"),
  flag: z.enum(labelFlags),
  stands: z
    .array(z.enum(["section", "title", "path"]))
    .default(["section", "title", "path"])
    .describe("section: as its name; title: before or behind it, marked off; path: as a folder of the address"),
});

export const OfficialDomain = entry({
  domain: z.string().regex(/^[a-z-]+(?:\.[a-z]+)*$/),
  countries: z.boolean().default(false).describe("also under the code of any country: gov.uk"),
});

export const stampMeanings = ["published", "modified", "other"] as const;
export const StampWord = entry({
  word: z.string(),
  means: z.enum(stampMeanings).describe("what the date beside it is a date of"),
});

export const pageParts = [
  "body",
  "share-bar",
  "newsletter",
  "related-links",
  "comment-box",
  "ad-marker",
  "cookie-notice",
  "caption",
  "author-box",
  "tags",
  "page-frame",
  "hidden",
  "byline",
] as const;
export const PagePart = entry({
  part: z.enum(pageParts),
  holds: z.enum(["prose", "labels"]).default("prose").describe("labels: with a paragraph in it, it is something else"),
  phrases: z.array(z.string().regex(/^[a-z]+(?: [a-z]+)*$/)).describe("words of a class or id, next to each other"),
});

export const Diminutive = entry({
  name: z.string().describe("a given name in full"),
  forms: z.array(z.string().min(1)).describe("its short forms, and its forms in other languages"),
});

export const politicalRoles = ["city-verb", "subject-verb", "object-verb", "noun"] as const;
export const PoliticalWords = entry({
  role: z
    .enum(politicalRoles)
    .describe("whose subject or object a government is, what it has; city-verb: whose subject may as well be a city"),
  words,
});

export const thingKinds = ["place", "event", "document", "time", "thing", "people"] as const;
export const ThingNouns = entry({
  kind: z.enum(thingKinds),
  nouns: z.array(z.string().regex(/^\p{Lu}\p{L}+$/u)).describe("with the capital that they have in names"),
});

export const Places = entry({ group: z.string(), names: z.array(z.string().regex(/^\p{Lu}/u)) });

export const Tone = entry({ word: z.string() });
export const StopWord = entry({ word: z.string() });

/** Every word table: `lexicon/en/<name>.yml`, checked by its schema. One line here registers a table. */
export const tables = {
  states: { entry: State, about: "States: demonyms, capitals and seats that stand for a government" },
  bodies: { entry: Body, about: "Government bodies, parliaments, ministries and courts" },
  institutions: { entry: Institution, about: "Nouns for institutions, alone and in names" },
  organisations: { entry: Organisation, about: "International organisations, parties and armed groups" },
  companies: { entry: Company, about: "Companies that political news names as actors" },
  media: { entry: Medium, about: "News agencies, broadcasters and papers" },
  homonyms: { entry: Homonyms, about: "Names of actors that mean something else, too" },
  spellings: { entry: Spelling, about: "Words that names are printed with in several forms" },
  holders: { entry: Holder, about: "Who led a state or an organisation, and when: the last resort" },
  channels: { entry: ChannelWord, about: "Media through which speakers make statements" },
  offices: { entry: Office, about: "Titles and offices" },
  standings: { entry: Standings, about: "Words beside an office that tell whether it is held, and its rank" },
  "given-names": { entry: GivenNames, about: "Given names that only women or only men bear" },
  diminutives: { entry: Diminutive, about: "Short and foreign forms of given names" },
  cues: { entry: Cue, about: "Verbs that attribute content to a source" },
  "cue-nouns": { entry: CueNoun, about: "Nouns that attribute content to a source" },
  unnamed: { entry: Unnamed, about: "Nouns for sources without a name" },
  plover: { entry: PloverType, about: "Event types of PLOVER with quad classes, codes of CAMEO and intensities" },
  events: { entry: EventKind, about: "Event kinds with PLOVER types, their verbs and nouns" },
  contexts: { entry: Context, about: "Words that tell the context of an event" },
  agenda: { entry: AgendaVerb, about: "Verbs that tell what a contact is about" },
  "event-rule-words": {
    entry: EventRuleWords,
    about: "Words that the rules of events look at and that are no events themselves",
  },
  "sport-words": {
    entry: SportWord,
    about: "Words that tell a sentence about sport, whose attacks and defeats are no events",
  },
  modes: { entry: ModeWord, about: "Words that tell how a contact was held" },
  governors: { entry: Governor, about: "Verbs, nouns and adjectives that set the status of an event they govern" },
  "time-words": { entry: TimeWords, about: "Words that times are made of" },
  "time-directions": { entry: TimeDirections, about: "Words that tell whether a time lies behind or ahead" },
  months: { entry: Month, about: "Months" },
  weekdays: { entry: Weekday, about: "Weekdays" },
  numbers: { entry: NumberWord, about: "Numbers in words" },
  units: { entry: Unit, about: "Units of quantities" },
  approximators: { entry: Approximator, about: "Words that open the range of a number" },
  "vague-amounts": { entry: VagueAmount, about: "Words in the place of a number" },
  "divergence-words": {
    entry: DivergenceWords,
    about: "Words by which accounts of one thing are compared",
  },
  "origin-words": { entry: OriginWords, about: "Words by which an origin is told" },
  boilerplate: { entry: Boilerplate, about: "Lines that are not an article's own prose" },
  credits: { entry: Credit, about: "Lines that credit a news agency with an article" },
  "kind-labels": { entry: KindLabel, about: "Labels that say what kind of article one is" },
  "official-domains": { entry: OfficialDomain, about: "Domains of governments" },
  "stamp-words": { entry: StampWord, about: "Words that say what a printed date is a date of" },
  "page-parts": { entry: PagePart, about: "What HTML classes and ids say about the parts of a page" },
  politics: { entry: PoliticalWords, about: "Words that tell a government from its capital" },
  places: { entry: Places, about: "Regions, parts of federations and cities, which are nobody" },
  "places-within": { entry: PlacesWithin, about: "Places that lie in another place" },
  "thing-nouns": { entry: ThingNouns, about: "Nouns that end names of things that do not act" },
  ideas: {
    entry: Idea,
    about: "Words and short phrases that different outlets use for the same thing: one entry, one idea",
  },
  "assertion-words": { entry: AssertionWords, about: "Words by which a sentence is cut into assertions" },
  captions: { entry: Caption, about: "Patterns of paragraphs that are captions or credits of pictures and videos" },
  evaluative: { entry: Tone, about: "Evaluative words, for the share of judgement in an outlet's own voice" },
  "stop-words": { entry: StopWord, about: "Words that carry no content of their own" },
} as const;
export type TableName = keyof typeof tables;
export type Tables = { [Name in TableName]: z.infer<(typeof tables)[Name]["entry"]>[] };

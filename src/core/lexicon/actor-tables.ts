import { z } from "zod";
import { entry, words } from "./entry.ts";

const country = z.string().regex(/^[A-Z]{3}$/, "use the ISO 3166-1 alpha-3 code");
const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, "use the identifier of a Wikidata item, such as Q30")
  .optional();

export const State = entry({
  code: country,
  names: words.describe("written beside the ISO name"),
  demonyms: words,
  people: words.describe("plurals for those who live there, where they are not a demonym + s: Czechs"),
  capital: z.string().optional(),
  seats: words.describe("buildings and places that stand for its government"),
  domain: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .describe("its top-level domain, where that is not its ISO code: uk"),
  shortened: words.describe("what it is called where its full name stands in the same article: the North"),
  wikidata,
});

export const Body = entry({
  name: z.string(),
  country: country.optional(),
  aliases: words,
  wikidata,
});

export const Organisation = entry({
  name: z.string(),
  kind: z.enum(["organisation", "group"]).default("organisation").describe("group: armed, or a loose alliance"),
  country: country.optional().describe("where it belongs to one state: parties, rebels"),
  acronyms: words,
  aliases: words,
  wikidata,
});

export const Company = entry({ name: z.string(), country, aliases: words, wikidata });

export const homonymKinds = ["person", "word", "place", "namesake"] as const;
export const Homonyms = entry({
  group: z.string().describe("what they have in common"),
  means: z
    .enum(homonymKinds)
    .describe(
      "person: a given name or surname; word: a common one; place: another one; namesake: what other states call theirs",
    ),
  names: z.array(z.string().min(1)).describe("as they stand in the other tables"),
});

export const Spelling = entry({ forms: z.array(z.string().min(1)).min(2).describe("each may stand for the others") });

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write the day as 2024-05-03, in quotation marks");
export const Term = z
  .strictObject({
    from: day,
    to: day.optional().describe("the day on which it ended"),
    seen: day.optional().describe("of a term that runs: the last day on which it was known to"),
  })
  .refine(({ to, seen }) => (to === undefined) !== (seen === undefined), "give the day it ended, or one it still ran");
export const Holder = entry({
  name: z.string(),
  office: z.string(),
  of: z
    .string()
    .regex(/^[a-z]+:[A-Za-z-]+$/)
    .describe("id of the actor that the office leads"),
  terms: z.array(Term).min(1),
});

export const mediaKinds = ["agency", "broadcaster", "newspaper", "magazine", "site"] as const;
export const Medium = entry({
  name: z.string(),
  kind: z.enum(mediaKinds),
  aliases: words,
  country: country.optional(),
  state: z.boolean().default(false).describe("owned or run by a state"),
  wikidata,
});

export const institutionKinds = ["body", "organisation", "company", "media", "group"] as const;
export const Institution = entry({
  noun: z.string(),
  kind: z.enum(institutionKinds),
  state: z.boolean().default(false).describe("acts for the state whose name stands before it"),
  person: z.boolean().default(false).describe("only behind a person's name: [the Quill campaign]"),
  name: z.boolean().default(false).describe("tells the kind only inside a name, with a capital"),
  suffix: z.boolean().default(false).describe("stands behind a company's name by law, and is left out later"),
});

export const officeLevels = [
  "head",
  "minister",
  "official",
  "aide",
  "spokesperson",
  "envoy",
  "legislator",
  "judge",
  "military",
  "police",
  "expert",
  "executive",
  "party",
  "cleric",
  "royal",
  "civil",
  "courtesy",
] as const;
export const Office = entry({
  title: z.string(),
  level: z.enum(officeLevels),
  gender: z.enum(["female", "male"]).optional().describe("only where the word itself says so"),
});

export const Standings = entry({ means: z.enum(["held", "below", "not-held"]), words });

export const GivenNames = entry({
  group: z.string().describe("where they are common, and whose they are"),
  gender: z.enum(["female", "male", "either"]),
  behind: z.boolean().default(false).describe("also stand behind the surname, and are no surnames themselves"),
  names: z.array(z.string().min(1)),
});

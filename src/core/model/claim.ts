import { z } from "zod";
import { list, record } from "./schema.ts";
import { Evidence, Span } from "./span.ts";

export { surelyOne } from "./surely-one.ts";

export const verdicts = ["corroborated", "echoed", "single", "disputed"] as const;
export const divergenceKinds = [
  "quantity",
  "time",
  "place",
  "mode",
  "wording",
  "speaker",
  "participants",
  "polarity",
  "certainty",
  "scope",
  "emphasis",
] as const;

export const Origin = record({
  actor: z
    .string()
    .nullable()
    .describe(
      "actor id; null for an unnamed source, for several actors together and for a document or body without a name",
    ),
  name: z.string().describe("name of the actor, the words for an unnamed source, or `own voice` and the outlet"),
  kind: z
    .enum(["actor", "unnamed", "own-voice"])
    .describe("`actor`: somebody or something that can be told from others, [the lawsuit] too; `unnamed`: anonymous"),
}).describe("Where a piece of information ultimately comes from, at the far end of its chain.");
export type Origin = z.infer<typeof Origin>;

export const pathRoles = ["origin", "speaker", "document", "channel", "relay", "copy", "outlet"] as const;

export const PathStep = record({
  role: z
    .enum(pathRoles)
    .describe(
      "`speaker`: who speaks for the origin; `document`: what it stands in; `channel`: through what it was said; `relay`: who passed it on; `copy`: an outlet that prints the same words",
    ),
  actor: z.string().nullable(),
  name: z.string(),
  span: Span.nullable().describe("in the article of the assertion; null where no word of it says so"),
}).describe("One station of a piece of information.");
export type PathStep = z.infer<typeof PathStep>;

export const ClaimAssertion = record({
  article: z.string(),
  span: Span,
  statement: z.string().nullable(),
  origin: z.int().nonnegative().describe("index into the claim's `origins`"),
  path: list(PathStep).describe("from the origin to the outlet, which comes last; of own voice only the outlet"),
}).describe("One article's words for a claim.");
export type ClaimAssertion = z.infer<typeof ClaimAssertion>;

export const originTies = ["one-side", "may-be-one", "relays", "no-source"] as const;

export const OriginGroup = record({
  origins: list(z.int().nonnegative()).describe("indexes into the claim's `origins`"),
  tie: z
    .enum(originTies)
    .nullable()
    .describe(
      "why several count as one: `one-side`: of one government or one body; `may-be-one`: nameless, and the texts do not tell them apart; `relays`: they may repeat each other; `no-source`: they name nobody where others do; null for an origin that stands alone",
    ),
  counts: z.boolean().describe("whether the verdict rests on it; not where others name a better source"),
}).describe("Origins that are not independent of each other; each group is independent of the others.");
export type OriginGroup = z.infer<typeof OriginGroup>;

export const Claim = record({
  id: z.string(),
  gist: z
    .string()
    .describe("the clearest assertion's own words, behind its subject in brackets where that stands elsewhere"),
  likeness: z
    .number()
    .describe(
      "how likely it is that its articles tell the same, 0 to 1: the mean over pairs of assertions of different articles; 1 where one article tells it",
    ),
  verdict: z.enum(verdicts),
  reason: z.string().describe("why it has this verdict, in words"),
  origins: list(Origin),
  groups: list(OriginGroup).describe("each origin once; those that the verdict rests on first"),
  assertions: list(ClaimAssertion),
}).describe("A group of assertions, of any articles, with the same content.");
export type Claim = z.infer<typeof Claim>;

export const DivergenceValue = record({
  text: z.string().describe("the words as printed"),
  normal: z.string().describe("the value they stand for"),
  evidence: list(Evidence),
}).describe("One side of a divergence.");
export type DivergenceValue = z.infer<typeof DivergenceValue>;

export const Divergence = record({
  id: z.string(),
  kind: z.enum(divergenceKinds),
  about: z.string(),
  compatible: z.union([z.boolean(), z.literal("unclear")]).describe("whether all values can be true together"),
  values: list(DivergenceValue),
}).describe("A typed difference between assertions of the same thing.");
export type Divergence = z.infer<typeof Divergence>;

import { z } from "zod";
import { list, record } from "./schema.ts";
import { Span } from "./span.ts";
import { TimeRange } from "./time.ts";

export const eventStatuses = ["happened", "ongoing", "planned", "conditional", "denied", "demanded"] as const;
export const ploverTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export const quadClasses = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
] as const;
export const announcements = ["invited", "accepted", "expected", "due", "postponed", "cancelled"] as const;
export const eventSides = ["called", "hosted"] as const;
export const eventRoles = ["source", "target", "participant"] as const;

export const Quantity = record({
  span: Span,
  text: z.string(),
  unit: z.string().describe("`minute` for lengths of time, a currency code, `%`, or the counted noun"),
  low: z.number().describe("smallest value the words allow"),
  high: z.number().describe("largest value the words allow: `nearly` and round figures open the range"),
}).describe("A number with its unit, as the range of values that its words allow.");
export type Quantity = z.infer<typeof Quantity>;

export const Topic = record({ span: Span, text: z.string() }).describe("A thing that a contact was about.");
export type Topic = z.infer<typeof Topic>;

export const Event = record({
  id: z.string(),
  article: z.string(),
  span: Span.describe("the words that name the action"),
  kind: z.string().describe("name of the lexicon entry"),
  type: z.enum(ploverTypes).describe("PLOVER event type"),
  quad: z.enum(quadClasses).describe("the class that its type is in"),
  cameo: z.string().nullable().describe("CAMEO code, where one is just as wide as what was found; null elsewhere"),
  mode: z
    .string()
    .nullable()
    .describe("how: `phone call`, `video call`, `in person`, `written`, or the PLOVER mode; null where unsaid"),
  contexts: list(z.string()).describe("PLOVER contexts that words of its sentence tell, as `military` or `legal`"),
  actors: list(
    record({
      actor: z.string(),
      role: z.enum(eventRoles),
      span: Span,
      side: z.enum(eventSides).optional().describe("who called and who hosted, where the words tell"),
    }),
  ),
  time: TimeRange.nullable(),
  timeReference: z
    .int()
    .nonnegative()
    .nullable()
    .describe(
      "index into `Analysis.times` of the words that date it; they may have no range where the article has no date",
    ),
  place: z.string().nullable(),
  duration: Quantity.nullable(),
  agenda: list(Topic).describe("of a contact: what these words tell was talked about"),
  status: z.enum(eventStatuses),
  announced: z
    .enum(announcements)
    .nullable()
    .describe("how a coming event is spoken of, where the words say more than that it is planned, or that it is off"),
  follows: list(record({ event: z.string(), span: Span })).describe(
    "events that its article tells it came after, by id, with the words that say so: [after], [hours later]",
  ),
  outcomeOf: record({ event: z.string(), span: Span })
    .nullable()
    .describe("the contact that it was agreed, signed or announced at, by id, with the words for that"),
  statement: z.string().nullable().describe("id of the statement it is told in; null for the outlet's own voice"),
  rule: z.string(),
}).describe("A coded action between actors, at one place of a text.");
export type Event = z.infer<typeof Event>;
export type PloverType = Event["type"];
export type QuadClass = Event["quad"];
export type EventStatus = Event["status"];
export type Announcement = NonNullable<Event["announced"]>;

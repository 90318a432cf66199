import { z } from "zod";
import { list, record } from "./schema.ts";

export const timeUnits = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "weekend",
  "fortnight",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
] as const;
export const seasons = ["spring", "summer", "autumn", "winter"] as const;
export const dayParts = ["morning", "afternoon", "evening", "night"] as const;
export const edges = ["early", "mid", "late", "start", "end", "earlier", "later"] as const;
/** How exact a count is, in the words of TIMEX3. */
export const approximations = ["APPROX", "LESS_THAN", "MORE_THAN"] as const;
export const timeDirections = ["past", "present", "future"] as const;

export type TimeUnit = (typeof timeUnits)[number];
export type Season = (typeof seasons)[number];
export type DayPart = (typeof dayParts)[number];
/** Where in a longer time, and against the anchor: [earlier this week], [later this week]. */
export type Edge = (typeof edges)[number];
export type Approximation = (typeof approximations)[number];
export type Direction = (typeof timeDirections)[number];
/** Where the words around a time look; null where they do not tell. */
export type Lean = Direction | null;

const Unit = z.enum(timeUnits);
const Step = z.union([z.literal(-1), z.literal(0), z.literal(1)]);
/** One back, none, one ahead: [last], [this], [next]. */
export type Step = z.infer<typeof Step>;
const Count = z.number().nullable().describe("null where the words leave it open: [several weeks ago]");

const CalendarDate = record({
  kind: z.literal("calendar"),
  year: z.int().optional(),
  lastYear: z.int().optional().describe("of [1996-97]"),
  yearShift: z.int().optional().describe("years from the anchor's: [this year] is 0"),
  decade: z.int().optional().describe("its first year"),
  century: z.int().optional().describe("its number: [the 20th century]"),
  half: z.int().optional(),
  quarter: z.int().optional(),
  season: z.enum(seasons).optional(),
  firstMonths: z.int().optional().describe("the first so many months of a year"),
  month: z.int().optional(),
  day: z.int().optional(),
  lastDay: z.int().optional().describe("of [March 3-5]"),
  weekday: z.int().optional().describe("of [Monday, 26 October], which helps to find the year"),
  nth: z.int().optional().describe("[the first Sunday in October] is 1, [the last week of May] -1"),
  which: Step.optional().describe("[last November] is -1, [this summer] 0, [next April] 1"),
  origin: z
    .enum(["published", "text"])
    .optional()
    .describe("`text`: beside the time named before: [the following spring]"),
}).describe("A date by the calendar, whole or in part: [4 February 2026], [November], [the first half of this year].");
export type CalendarDate = z.infer<typeof CalendarDate>;

const Weekday = record({
  kind: z.literal("weekday"),
  weekday: z.int().describe("ISO number: Monday is 1"),
  which: Step.optional(),
  weekShift: z.int().optional().describe("weeks from the anchor's: [Thursday next week] is 1"),
  origin: z.enum(["published", "text"]).optional().describe("`text`: in the week of the time named before"),
}).describe("A day of the week: [Wednesday], [next Thursday], [that Friday].");
export type Weekday = z.infer<typeof Weekday>;

const UnitDate = record({
  kind: z.literal("unit"),
  unit: Unit,
  shift: z.int(),
  bare: z.boolean().optional().describe("[the year]: a date only inside another, as in [the end of the year]"),
}).describe("The unit around the anchor, or so many before or after: [today], [last week], [this year].");
export type UnitDate = z.infer<typeof UnitDate>;

const Distance = record({
  kind: z.literal("distance"),
  unit: Unit,
  count: Count,
  sign: Step,
  origin: z.enum(["published", "text"]).describe("`text`: counted from the time named before"),
  alike: z
    .boolean()
    .optional()
    .describe("[a year earlier] is as long as what it counts from; [the previous year] is a year"),
  loose: z.boolean().optional().describe("[in ten days] is a date only where the tense looks ahead"),
}).describe("So many units away from a time: [three days ago], [a week later].");
export type Distance = z.infer<typeof Distance>;

const Stretch = record({
  kind: z.literal("stretch"),
  unit: Unit,
  count: Count,
  sign: z.union([z.literal(-1), z.literal(1)]),
  loose: z
    .boolean()
    .optional()
    .describe("[within 24 hours] begins at the anchor only where the tense does not look back"),
}).describe("A time that ends or begins at the anchor: [the past decade], [the next three years], [recent months].");
export type Stretch = z.infer<typeof Stretch>;

const Length = record({
  kind: z.literal("length"),
  parts: list(record({ unit: Unit, count: Count })).describe("[one hour and 25 minutes]"),
}).describe("A length of time that dates nothing: [for two weeks], [a three-day visit].");
export type Length = z.infer<typeof Length>;

const Repeated = record({
  kind: z.literal("repeated"),
  unit: Unit,
  every: z.number().describe("[every two years] is 2"),
  weekday: z.int().optional(),
  month: z.int().optional(),
  season: z.enum(seasons).optional(),
  part: z.enum(dayParts).optional(),
}).describe("A set of times: [every Tuesday], [daily], [twice a year].");
export type Repeated = z.infer<typeof Repeated>;

const Vague = record({
  kind: z.literal("vague"),
  side: z.enum(timeDirections),
}).describe("A time that the words leave open: [recently], [now], [soon].");
export type Vague = z.infer<typeof Vague>;

export const TimeMeaning = z.discriminatedUnion("kind", [
  CalendarDate,
  Weekday,
  UnitDate,
  Distance,
  Stretch,
  Length,
  Repeated,
  Vague,
]);
export type TimeMeaning = z.infer<typeof TimeMeaning>;

export const TimeReading = record({
  meaning: TimeMeaning,
  edge: z.enum(edges).optional().describe("[late], [the end of], [earlier]"),
  part: z.enum(dayParts).optional().describe("[Wednesday evening]"),
  clock: record({ hour: z.int(), minute: z.int().nullable() }).optional().describe("[9.30 a.m.]"),
  about: z.enum(approximations).optional().describe("how exact its count is: [nearly three weeks]"),
  lean: z.enum(timeDirections).nullable().describe("where the words around it look; null where they do not tell"),
}).describe("What an expression says, before anybody counts from a day: what a range is resolved from.");
export type TimeReading = z.infer<typeof TimeReading>;

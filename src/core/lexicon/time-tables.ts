import { z } from "zod";
import { entry, words } from "./entry.ts";

export const Month = entry({ name: z.string(), number: z.int().min(1).max(12), short: words });
export const Weekday = entry({
  name: z.string(),
  number: z.int().min(1).max(7).describe("ISO: Monday is 1"),
  short: words,
});

export const timeWordKinds = [
  "unit",
  "which",
  "edge",
  "edge-noun",
  "part",
  "season",
  "ordinal",
  "century",
  "decade",
  "count",
  "about",
  "vague",
  "holiday",
] as const;
export const TimeWords = entry({
  means: z.string().regex(new RegExp(`^(?:${timeWordKinds.join("|")}) \\S+$`)),
  words,
});

export const timeDirectionKinds = [
  "infinitive-ahead",
  "infinitive-real",
  "scheduling",
  "moving",
  "before-coming",
  "coming-noun",
  "open-noun",
  "done-noun",
  "plain-past",
  "coming-verb",
  "gerund-past",
  "gerund-ahead",
  "lead-ahead",
  "lead-past",
  "thwarting",
  "falling-due",
  "comparing",
  "naming",
  "discussing",
  "calling-off",
] as const;
export const TimeDirections = entry({ says: z.enum(timeDirectionKinds), words });

import { z } from "zod";
import { entry, words } from "./entry.ts";

const saying = [
  "hearsay",
  "open-plan",
  "expected",
  "firm-plan",
  "behind-item",
  "open-list",
  "direction",
  "region",
  "english-state",
] as const;
export const DivergenceWords = entry({ says: z.enum(saying), words });

export const VagueAmount = entry({
  words: z.string(),
  low: z.number().describe("smallest number that the words may stand for"),
  high: z.number().describe("largest one"),
});

export const PlacesWithin = entry({ within: z.string(), places: words });

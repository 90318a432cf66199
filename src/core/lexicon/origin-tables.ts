import { z } from "zod";
import { entry, words } from "./entry.ts";

const saying = [
  "divulging",
  "keeping-back",
  "author",
  "bare-relative",
  "it",
  "determiner",
  "definite",
] as const;

export const OriginWords = entry({ says: z.enum(saying), words });

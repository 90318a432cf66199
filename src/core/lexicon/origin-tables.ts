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
  "somebody",
  "tally",
  "hearsay",
  "going-on",
] as const;

export const OriginWords = entry({ says: z.enum(saying), words });

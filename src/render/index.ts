import type { Analysis } from "../core/model/analysis.ts";
import type { Dossier } from "../core/model/dossier.ts";
import type { Explanation } from "./explanation/explanation.ts";
import type { Format } from "./format.ts";

/** How a dossier can be printed; the first is the default. One line here registers a format. */
export const dossierFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./text.ts") },
  { name: "json", mediaType: "application/json", load: () => import("./json.ts") },
  { name: "csv", mediaType: "text/csv", load: () => import("./csv.ts") },
  { name: "ics", mediaType: "text/calendar", load: () => import("./ics.ts") },
] as const satisfies readonly Format<Dossier>[];

/** How an explanation can be printed. */
export const explanationFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./explanation/text.ts") },
  { name: "json", mediaType: "application/json", load: () => import("./json.ts") },
] as const satisfies readonly Format<Explanation>[];

/** How an analysis can be printed: one a line. */
export const analysisFormats = [
  { name: "jsonl", mediaType: "application/jsonl", load: () => import("./jsonl.ts") },
] as const satisfies readonly Format<Analysis>[];

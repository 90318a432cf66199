import type { Analysis } from "../core/model/analysis.ts";
import type { Dossier } from "../core/model/dossier.ts";
import type {
  ActorRecord,
  Hits,
  Ingested,
  Queued,
  Reanalysed,
  StoryChange,
  StorySummary,
  Table,
  UpcomingEntry,
  Worked,
} from "../core/model/stored.ts";
import type { Explanation } from "./explanation/explanation.ts";
import type { Format } from "./format.ts";

async function loadHtml() {
  const html = await import("./html.ts");
  html.loadApplication();
  return html;
}

/** How a dossier can be printed; the first is the default. One line here registers a format. */
export const dossierFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./text.ts") },
  { name: "json", mediaType: "application/json", load: () => import("./json.ts") },
  { name: "html", mediaType: "text/html", load: loadHtml },
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

const json = { name: "json", mediaType: "application/json", load: () => import("./json.ts") } as const;
const jsonLines = { name: "jsonl", mediaType: "application/jsonl", load: () => import("./jsonl.ts") } as const;

/** How what operations on the store give can be printed. */
export const ingestedFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/ingested.ts") },
  jsonLines,
] as const satisfies readonly Format<Ingested>[];

export const queuedFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/queued.ts") },
  jsonLines,
] as const satisfies readonly Format<Queued>[];

export const workedFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/worked.ts") },
  jsonLines,
] as const satisfies readonly Format<Worked>[];

export const changesFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/changes.ts") },
  json,
] as const satisfies readonly Format<StoryChange[]>[];

export const storiesFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/stories.ts") },
  json,
] as const satisfies readonly Format<StorySummary[]>[];

export const actorFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/actor.ts") },
  json,
] as const satisfies readonly Format<ActorRecord>[];

export const hitsFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/hits.ts") },
  json,
] as const satisfies readonly Format<Hits>[];

export const upcomingFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/upcoming.ts") },
  json,
] as const satisfies readonly Format<UpcomingEntry[]>[];

export const reanalysedFormats = [
  { name: "text", mediaType: "text/plain", load: () => import("./stored/reanalysed.ts") },
  jsonLines,
] as const satisfies readonly Format<Reanalysed>[];

export const tableFormats = [
  { name: "jsonl", mediaType: "application/jsonl", load: () => import("./stored/table-jsonl.ts") },
  { name: "csv", mediaType: "text/csv", load: () => import("./stored/table-csv.ts") },
] as const satisfies readonly Format<Table>[];

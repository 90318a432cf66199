import type { Article } from "../model/article.ts";
import { surelyOne } from "../model/claim.ts";
import type { Coverage, OutletCoverage } from "../model/dossier.ts";
import { firstDayOf, lastDayOf } from "../times/calendar.ts";
import type { AlignedClaim } from "./claims/align.ts";
import { outletOf } from "./outlet.ts";

type Cell = Coverage["cells"][number][number];

/** When an article came out: its day, counted from 1970, and its moment, where the input gives them. */
interface Publication {
  readonly day: number | null;
  readonly moment: number | null;
}

/** Who reports which claim, who came out before it could be known, and what each outlet alone has or leaves out. */
export function tellCoverage(articles: readonly Article[], claims: readonly AlignedClaim[]): Coverage {
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const published = articles.map(publicationOf);
  const ids = claims.map(({ id }) => id);
  const cells = claims.map((claim) => rowOf(claim, published, places));
  return { claims: ids, articles: articles.map(({ id }) => id), cells, outlets: outletsOf(articles, claims, cells) };
}

const dayLength = "2026-02-04".length;

function publicationOf({ publishedAt }: Article): Publication {
  if (publishedAt === null) return { day: null, moment: null };
  const moment = publishedAt.length > dayLength ? Date.parse(publishedAt) : Number.NaN;
  return { day: firstDayOf(publishedAt.slice(0, dayLength)), moment: Number.isNaN(moment) ? null : moment };
}

function rowOf(claim: AlignedClaim, published: readonly Publication[], places: ReadonlyMap<string, number>): Cell[] {
  const reporting = new Set(claim.assertions.map(({ article }) => places.get(article.id)!));
  const reports = [...reporting].map((at) => published[at]!);
  const over = lastDayOfEvent(claim);
  return published.map((one, at) => {
    if (reporting.has(at)) return "reports";
    return isEarlier(one, reports, over) ? "earlier" : "silent";
  });
}

/** The last day of what most of a claim's assertions tell of first, if it has taken place; null of other claims. */
function lastDayOfEvent({ assertions }: AlignedClaim): number | null {
  const told = Map.groupBy(assertions, ({ events }) => events[0]);
  const main = [...told].find(([, same]) => same.length * 2 > assertions.length)?.[0];
  return main?.status === "happened" && main.time ? lastDayOf(main.time.to) : null;
}

/** Whether an article came out while the event was not over, and before all that report it. */
function isEarlier(one: Publication, reports: readonly Publication[], over: number | null): boolean {
  if (one.day === null || (over !== null && one.day >= over)) return false;
  return reports.every((report) => (report.day === null ? over !== null : isBefore(one, report)));
}

/** By the moment where both have one, else by the day. */
const isBefore = (one: Publication, other: Publication): boolean =>
  one.moment !== null && other.moment !== null ? one.moment < other.moment : one.day! < other.day!;

/** What each outlet makes of the claims that are surely one, over all of its articles. */
function outletsOf(
  articles: readonly Article[],
  claims: readonly AlignedClaim[],
  cells: readonly (readonly Cell[])[],
): OutletCoverage[] {
  const columns = [...Map.groupBy(articles.keys(), (at) => outletOf(articles[at]!)).values()];
  const notes = columns.map((): Record<List, string[]> => ({ alone: [], leavesOut: [], tooEarly: [] }));
  for (const [at, row] of cells.entries()) {
    if (claims[at]!.likeness < surelyOne) continue;
    for (const [outlet, list] of noted(columns.map((own) => joinedCell(own, row))))
      notes[outlet]![list].push(claims[at]!.id);
  }
  return columns.map((own, at) => ({
    outlet: articles[own[0]!]!.outlet,
    articles: own.map((column) => articles[column]!.id),
    ...notes[at]!,
  }));
}

/** Of several articles of one outlet: what one of them reports, it reports; what one of them could know, it could. */
function joinedCell(own: readonly number[], row: readonly Cell[]): Cell {
  let joined: Cell = "earlier";
  for (const column of own) {
    if (row[column] === "reports") return "reports";
    if (row[column] === "silent") joined = "silent";
  }
  return joined;
}

type List = "alone" | "leavesOut" | "tooEarly";

/** Fewer outlets than this are no others to stand against. */
const fewestTelling = 2;

/** The outlets for which a claim is worth a note, by its cell for each of them. */
function noted(cells: readonly Cell[]): (readonly [number, List])[] {
  const telling = tally(cells, "reports");
  if (telling < fewestTelling) return cells.length > 1 ? [[cells.indexOf("reports"), "alone"]] : [];
  const silent = tally(cells, "silent");
  if (telling < silent) return [];
  return cells.flatMap((cell, at): (readonly [number, List])[] => {
    if (cell === "silent" && telling > silent - 1) return [[at, "leavesOut"]];
    return cell === "earlier" && telling > silent ? [[at, "tooEarly"]] : [];
  });
}

function tally(cells: readonly Cell[], wanted: Cell): number {
  let found = 0;
  for (const cell of cells) if (cell === wanted) found++;
  return found;
}

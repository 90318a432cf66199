import type { TimelineEntry } from "../../model/dossier.ts";
import type { TimeRange, TimeReference } from "../../model/time.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { StoryAssertion } from "../material.ts";
import { shorten } from "../printed-words.ts";
import { isOpenAt, liesAfter, overlap, rangeText } from "../ranges.ts";
import type { DatedEntry } from "./event-entries.ts";

const longestTitle = 90;

interface DatedPlace {
  readonly one: StoryAssertion;
  readonly range: TimeRange;
  readonly future: boolean;
}

/** Claims with an exact day or a time to come, where no event of the timeline tells of it already. */
export function claimEntries(claims: readonly AlignedClaim[], events: readonly DatedEntry[]): DatedEntry[] {
  return claims.flatMap((claim) => {
    const places = claim.assertions.flatMap(datedPlaces).filter((place) => !isTold(place, events));
    return [...Map.groupBy(places, ({ range }) => rangeText(range)).values()].map((same) => toEntry(claim, same));
  });
}

function datedPlaces(one: StoryAssertion): DatedPlace[] {
  return one.times.flatMap((time) => {
    const { from, to, direction } = time;
    if (!from || !to || !(direction === "future" || isExact(time))) return [];
    return [{ one, range: { from, to }, future: direction === "future" }];
  });
}

const isExact = ({ granularity, from, to }: TimeReference): boolean =>
  (granularity === "day" || granularity === "hour" || granularity === "minute") && from === to;

/** Whether an event that the assertion tells of, or that stands in its words, has this time. */
function isTold({ one: { assertion, event }, range }: DatedPlace, events: readonly DatedEntry[]): boolean {
  return events.some(({ entry }) => {
    if (!entry.from || !entry.to || !overlap({ from: entry.from, to: entry.to }, range)) return false;
    const inside = entry.evidence.some(
      ({ article, span }) =>
        article === assertion.article && span.start >= assertion.span.start && span.end <= assertion.span.end,
    );
    return inside || entry.event === event?.id;
  });
}

function toEntry({ id, gist }: AlignedClaim, places: readonly DatedPlace[]): DatedEntry {
  const { from, to } = places[0]!.range;
  const upcoming = places.some(isAnnounced);
  const status: TimelineEntry["status"] = upcoming ? "planned" : "happened";
  const evidence = places.map(({ one: { assertion } }) => ({ article: assertion.article, span: assertion.span }));
  return { entry: { from, to, what: shorten(gist, longestTitle), status, claim: id, evidence }, upcoming };
}

function isAnnounced({ one, range, future }: DatedPlace): boolean {
  const published = one.article.publishedAt?.slice(0, 10);
  if (!published) return false;
  return liesAfter(range, published) || (future && isOpenAt(range, published));
}

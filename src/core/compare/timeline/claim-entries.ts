import type { TimelineEntry } from "../../model/dossier.ts";
import type { TimeRange, TimeReference } from "../../model/time.ts";
import type { AlignedClaim } from "../claims/align.ts";
import { announcedIn } from "./announced-words.ts";
import { strongestOf } from "./entry-status.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { oneLine, printedWords, shorten } from "../printed-words.ts";
import { daysIn, hasPassed, isOpenAt, liesAfter, overlap, rangeText } from "../ranges.ts";
import type { DatedEntry } from "./event-entries.ts";

const longestTitle = 90;
const shortestTitle = 30;
/** What takes longer says little of when: [over the next three years]. */
const mostDays = 366;

interface DatedPlace {
  readonly one: StoryAssertion;
  readonly time: TimeReference;
  readonly range: TimeRange;
  readonly future: boolean;
}

/** Claims with a time to come, or with an exact day that several outlets give, where no event tells of it already. */
export function claimEntries(
  claims: readonly AlignedClaim[],
  events: readonly DatedEntry[],
  newest: string | null,
): DatedEntry[] {
  return claims.flatMap((claim) => {
    const shared = new Set(claim.assertions.map(({ outlet }) => outlet)).size >= 2;
    const dated = claim.assertions.flatMap(datedPlaces);
    const told = dated.filter((place) => isTold(place, events));
    const places = dated.filter(
      (place) => (shared || place.future) && !told.some(({ range }) => overlap(range, place.range)),
    );
    return [...Map.groupBy(places, ({ range }) => rangeText(range)).values()].map((same) =>
      toEntry(claim, same, newest),
    );
  });
}

function datedPlaces(one: StoryAssertion): DatedPlace[] {
  return one.times.flatMap((time) => {
    const { from, to, direction } = time;
    if (!from || !to || daysIn({ from, to }) > mostDays || !(direction === "future" || isExact(time))) return [];
    return [{ one, time, range: { from, to }, future: direction === "future" }];
  });
}

const isExact = ({ granularity, from, to }: TimeReference): boolean =>
  (granularity === "day" || granularity === "hour" || granularity === "minute") && from === to;

/** Whether an event that the assertion tells of, or that stands in its words, has this time. */
function isTold({ one: { assertion, events: told }, range }: DatedPlace, events: readonly DatedEntry[]): boolean {
  return events.some(({ entry }) => {
    if (!entry.from || !entry.to || !overlap({ from: entry.from, to: entry.to }, range)) return false;
    const inside = entry.evidence.some(
      ({ article, span }) =>
        article === assertion.article && span.start >= assertion.span.start && span.end <= assertion.span.end,
    );
    return inside || told.some(({ id }) => id === entry.event);
  });
}

/** The claim's own words where all of it has this time; else the words that lead to the time. */
function titleOf({ gist, assertions }: AlignedClaim, places: readonly DatedPlace[]): string {
  if (places.length === assertions.length) return shorten(gist, longestTitle);
  const { one, time } = places[0]!;
  const { start } = one.assertion.span;
  const words = oneLine(one.article.text.slice(start, time.span.end));
  if (words.length < shortestTitle) return shorten(wordsAt(one, one.assertion.span), longestTitle);
  return words.length <= longestTitle ? words : `… ${words.slice(words.indexOf(" ", words.length - longestTitle) + 1)}`;
}

function toEntry(claim: AlignedClaim, places: readonly DatedPlace[], newest: string | null): DatedEntry {
  const { from, to } = places[0]!.range;
  const upcoming = places.some(isAnnounced);
  const isOver = newest !== null && hasPassed({ from, to }, newest);
  const announced = announcedAs(places);
  const told = places.every(goesOn) ? "ongoing" : "happened";
  const status = upcoming ? (isOver && announced !== "due" ? "overdue" : announced) : told;
  const evidence = places.map(({ one: { assertion } }) => ({ article: assertion.article, span: assertion.span }));
  return { entry: { from, to, what: titleOf(claim, places), status, claim: claim.id, evidence }, upcoming };
}

/** [for the rest of the week]: begun when the article came out, and not over. */
const goesOn = ({ one, range, future }: DatedPlace): boolean =>
  future && one.article.publishedAt !== null && isOpenAt(range, one.article.publishedAt.slice(0, 10));

/** Of several places the one that says most; [may] alone leaves it open. */
const announcedAs = (places: readonly DatedPlace[]): TimelineEntry["status"] =>
  strongestOf(
    places.map(
      ({ one }) =>
        announcedIn(printedWords(wordsAt(one, one.assertion.span))) ??
        (one.assertion.certainty === "possible" ? "conditional" : "planned"),
    ),
  );

function isAnnounced({ one, range, future }: DatedPlace): boolean {
  const published = one.article.publishedAt?.slice(0, 10);
  if (!published) return false;
  const open = future && one.assertion.certainty !== "stated" && isOpenAt(range, published);
  return liesAfter(range, published) || open;
}

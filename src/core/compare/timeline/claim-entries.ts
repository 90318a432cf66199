import type { TimelineEntry } from "../../model/dossier.ts";
import type { Span } from "../../model/span.ts";
import type { TimeRange, TimeReference } from "../../model/time.ts";
import type { AlignedClaim } from "../claims/align.ts";
import { announcedIn } from "./announced-words.ts";
import { strongestOf } from "./entry-status.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { oneLine } from "../../text/one-line.ts";
import { printedWords, shorten } from "../printed-words.ts";
import { contains } from "../../text/spans.ts";
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
  const index = indexEntries(events);
  return claims.flatMap((claim) => {
    const shared = new Set(claim.assertions.map(({ outlet }) => outlet)).size >= 2;
    const dated = claim.assertions.flatMap(datedPlaces);
    const told = dated.filter((place) => isTold(place, index));
    const places = dated.filter(
      (place) => (shared || place.future) && !told.some(({ range }) => overlap(range, place.range)),
    );
    return [...Map.groupBy(places, ({ range }) => rangeText(range)).values()].map((same) =>
      toEntry(claim, same, newest),
    );
  });
}

function datedPlaces(one: StoryAssertion): DatedPlace[] {
  return one.times.flatMap((time, at) => {
    const { from, direction } = time;
    const to = (endOf(one.times, at) ?? time).to;
    if (!from || !to || isEnd(one.times, at) || daysIn({ from, to }) > mostDays) return [];
    if (direction !== "future" && !isExact(time)) return [];
    return [{ one, time, range: { from, to }, future: direction === "future" }];
  });
}

/** [from Monday | to Friday]: the second end of a time. */
const endOf = (times: readonly TimeReference[], at: number): TimeReference | undefined =>
  times[at]!.bound === "since" && times[at + 1]?.bound === "until" ? times[at + 1] : undefined;

const isEnd = (times: readonly TimeReference[], at: number): boolean => at > 0 && endOf(times, at - 1) !== undefined;

const isExact = ({ granularity, from, to }: TimeReference): boolean =>
  (granularity === "day" || granularity === "hour" || granularity === "minute") && from === to;

/** Dated events by their ids, and by the articles that tell of them, each with its places there. */
interface Entries {
  readonly byEvent: ReadonlyMap<string, readonly DatedEntry[]>;
  readonly byArticle: ReadonlyMap<string, readonly { readonly dated: DatedEntry; readonly span: Span }[]>;
}

function indexEntries(events: readonly DatedEntry[]): Entries {
  const places = events.flatMap((dated) => dated.entry.evidence.map(({ article, span }) => ({ dated, article, span })));
  return {
    byEvent: Map.groupBy(events, ({ entry }) => entry.event ?? ""),
    byArticle: Map.groupBy(places, ({ article }) => article),
  };
}

/** Whether an event that the assertion tells of, or that stands in its words, has this time. */
function isTold({ one: { assertion, events: told }, range }: DatedPlace, { byEvent, byArticle }: Entries): boolean {
  const inside = (byArticle.get(assertion.article) ?? []).filter(({ span }) => contains(assertion.span, span));
  const candidates = [...inside.map(({ dated }) => dated), ...told.flatMap(({ id }) => byEvent.get(id) ?? [])];
  return candidates.some(({ entry: { from, to } }) => from !== null && to !== null && overlap({ from, to }, range));
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

/** Words for one thing differ more than tellings of an event, so that what is overdue here may well have been told: it is no more than dated. */
function toEntry(claim: AlignedClaim, places: readonly DatedPlace[], newest: string | null): DatedEntry {
  const { from, to } = places[0]!.range;
  const upcoming = places.some((place) => isAnnounced(place, newest));
  const status = upcoming ? whatBecame(places, newest) : places.every(goesOn) ? "ongoing" : "happened";
  const evidence = places.map(({ one: { assertion } }) => ({ article: assertion.article, span: assertion.span }));
  const entry = { from, to, what: titleOf(claim, places), status, claim: claim.id, evidence } as const;
  return { entry, upcoming: upcoming && status !== "overdue" };
}

/** How it is announced, or that an article tells it as done, or that its time is over and none does. */
function whatBecame(places: readonly DatedPlace[], newest: string | null): TimelineEntry["status"] {
  if (places.some(isDone)) return "happened";
  const announced = announcedAs(places);
  const isOver = newest !== null && hasPassed(places[0]!.range, newest);
  return isOver && announced !== "due" && announced !== "cancelled" ? "overdue" : announced;
}

/** Stated of a time that was over when the article came out. */
const isDone = ({ one: { assertion, article }, range, future }: DatedPlace): boolean =>
  !future &&
  assertion.certainty === "stated" &&
  article.publishedAt !== null &&
  !liesAfter(range, article.publishedAt.slice(0, 10));

/** [for the rest of the week]: begun when the article came out, and not over. */
const goesOn = ({ one, range, future }: DatedPlace): boolean =>
  future && one.article.publishedAt !== null && isOpenAt(range, one.article.publishedAt.slice(0, 10));

/** Of several places the one that says most; what is off is off; [may] alone leaves it open. */
function announcedAs(places: readonly DatedPlace[]): TimelineEntry["status"] {
  const found = places.map(
    ({ one }) =>
      announcedIn(printedWords(wordsAt(one, one.assertion.span))) ??
      (one.assertion.certainty === "possible" ? "conditional" : "planned"),
  );
  return found.find((one) => one === "cancelled" || one === "postponed") ?? strongestOf(found);
}

/** For a time after the article came out, or, without a date of its own, after the newest of the story. */
function isAnnounced({ one: { article, assertion }, time, range, future }: DatedPlace, newest: string | null): boolean {
  if (assertion.polarity === "negative") return false;
  const published = (article.publishedAt ?? newest)?.slice(0, 10);
  if (!published) return false;
  const open = future && (assertion.certainty !== "stated" || isDeadline(time)) && isOpenAt(range, published);
  return liesAfter(range, published) || open;
}

/** [within 30 days]: its range begins at once, and what is to be done in it is still to come. */
const isDeadline = ({ reading: { meaning } }: TimeReference): boolean =>
  meaning.kind === "stretch" && meaning.loose === true;

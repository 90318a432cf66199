import ical, { escape as escapeText, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Dossier } from "../core/model/dossier.ts";
import { rangeText } from "../view/dates.ts";
import type { View } from "./format.ts";
import { datedEntries, type DatedEntry } from "./ics/dated-entry.ts";
import { describeEntry } from "./ics/describe-entry.ts";
import { newestMoment } from "./ics/newest-moment.ts";
import { standings } from "./ics/standings.ts";
import { summarise } from "./ics/summarise.ts";
import { giveUids } from "./ics/uids.ts";
import { wholeDays } from "./ics/when.ts";
import { count } from "./layout/few.ts";
import { printable } from "./layout/printable.ts";
import { openStoryPage, type StoryPage } from "../view/story-page.ts";

/**
 * What is announced, as an iCalendar file (RFC 5545, RFC 7986): an all-day event for each entry that has a date; none
 * makes its reader busy. Where nothing has a date the calendar holds no event: RFC 5545 asks for one, but an empty
 * calendar does no harm, and no file at all would. Nothing in it comes from a clock.
 */
export function render(dossier: Dossier, view: View): string {
  const page = openStoryPage(dossier, view.all);
  const entries = datedEntries(dossier.upcoming);
  const stamp = newestMoment(dossier.articles);
  const calendar = ical({
    prodId: "//Readout//Upcoming//EN",
    method: ICalCalendarMethod.PUBLISH,
    name: asText(nameOf(dossier)),
    description: asText(contentOf(dossier, entries)),
  });
  for (const { entry, uid } of giveUids(entries)) calendar.createEvent({ id: uid, stamp, ...eventOf(entry, page) });
  return `${calendar}\r\n`;
}

const eventOf = (entry: DatedEntry, page: StoryPage) => ({
  ...wholeDays(entry),
  allDay: true,
  sequence: 0,
  summary: summarise(entry),
  description: describeEntry(entry, page),
  status: ICalEventStatus[standings[entry.status]],
  transparency: ICalEventTransparency.TRANSPARENT,
});

/** The library escapes what events say, but not what the calendar says of itself. */
const asText = (text: string): string => escapeText(printable(text), false);

/** Calendars of several stories are told apart by the event that most places tell of. */
function nameOf({ storyEvents }: Dossier): string {
  const [main] = storyEvents.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return main ? `Readout: ${main.title}` : "Readout";
}

/** [9 announced dates in 5 articles, 4 – 6 Feb 2026] */
function contentOf({ articles }: Dossier, entries: readonly DatedEntry[]): string {
  const days = articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).toSorted();
  const published = days.length > 0 ? `, ${rangeText({ from: days[0]!, to: days.at(-1)! })}` : "";
  return `${count(entries.length, "announced date")} in ${count(articles.length, "article")}${published}`;
}

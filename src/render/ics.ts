import type { Dossier } from "../core/model/dossier.ts";
import { rangeText } from "../view/dates.ts";
import type { View } from "./format.ts";
import { writeCalendar } from "./ics/calendar.ts";
import { datedEntries, type DatedEntry } from "./ics/dated-entry.ts";
import { describeEntry } from "./ics/describe-entry.ts";
import { newestMoment } from "./ics/newest-moment.ts";
import { giveUids } from "./ics/uids.ts";
import { count } from "./layout/few.ts";
import { openStoryPage } from "../view/story-page.ts";

/** What is announced in a story, as an iCalendar file: an event for each entry that has a date. */
export function render(dossier: Dossier, view: View): string {
  const page = openStoryPage(dossier, view.all);
  const entries = datedEntries(dossier.upcoming);
  const stamp = newestMoment(dossier.articles);
  return writeCalendar(
    { name: nameOf(dossier), description: contentOf(dossier, entries) },
    giveUids(entries).map((each) => ({ ...each, stamp, description: describeEntry(each.entry, page) })),
  );
}

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

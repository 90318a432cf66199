import type { Source, UpcomingEntry } from "../../core/model/stored.ts";
import { dateText } from "../../view/dates.ts";
import { nameOf } from "../../view/labels.ts";
import { quoted } from "../../view/quoted.ts";
import { statusWords } from "../../view/status-words.ts";
import { storyAddress } from "../atom/story-address.ts";
import type { View } from "../format.ts";
import { writeCalendar } from "../ics/calendar.ts";
import { newestMoment } from "../ics/newest-moment.ts";
import { whenText } from "../ics/when.ts";
import { count } from "../layout/few.ts";
import { printable } from "../layout/printable.ts";

/** What is announced over all stories, as a calendar to subscribe to. */
export const render = (entries: readonly UpcomingEntry[], { base }: View): string =>
  writeCalendar(
    { name: "Readout: coming", description: count(entries.length, "announced date") },
    entries.map((entry) => ({
      entry,
      uid: entry.id,
      stamp: newestMoment(entry.sources),
      description: describeUpcoming(entry),
      ...(base !== undefined && { url: storyAddress(entry.story, base) }),
    })),
  );

/** How an entry stands and when it is to be, and the words behind it. */
export const describeUpcoming = (entry: UpcomingEntry): string =>
  [`${statusWords[entry.status]} · ${whenText(entry)}`, ...entry.sources.map(describeSource)].join("\n\n");

const describeSource = (source: Source): string => {
  const published = source.publishedAt ? dateText(source.publishedAt) : "date unknown";
  const words = `${nameOf(source)}, ${published}: ${quoted(source.words)}`;
  return [words, source.url ?? ""].map(printable).filter(Boolean).join("\n");
};

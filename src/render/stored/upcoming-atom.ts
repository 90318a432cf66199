import type { UpcomingEntry } from "../../core/model/stored.ts";
import { writeFeed } from "../atom/feed.ts";
import type { View } from "../format.ts";
import { newestMoment } from "../ics/newest-moment.ts";
import { summarise } from "../ics/summarise.ts";
import { describeUpcoming } from "./upcoming-ics.ts";

/** What is announced, as a feed: an entry is as new as the newest article behind it. */
export const render = (entries: readonly UpcomingEntry[], { base }: View): string =>
  writeFeed(
    { id: "upcoming", title: "Readout: coming", base },
    entries.map((entry) => ({
      id: `upcoming:${entry.id}`,
      story: entry.story,
      title: summarise(entry),
      summary: describeUpcoming(entry),
      updated: newestMoment(entry.sources),
    })),
  );

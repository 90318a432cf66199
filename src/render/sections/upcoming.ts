import type { TimelineEntry } from "../../core/model/dossier.ts";
import { rangeText } from "../dates.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint } from "../layout/rich.ts";
import { tellEvents } from "../told-events.ts";
import type { Section, StoryPage } from "../story-page.ts";

const dateColumn = 17;

/** What is announced, expected or due after the newest article. */
export function writeUpcoming(page: StoryPage): Section {
  const dated = page.dossier.upcoming.map((each) => describe(each, page));
  const lines = [...dated, ...undated(page).map((each) => describe(each, page))];
  return { title: "COMING", lines: lines.length > 0 ? lines : [line(2, "Nothing found.")] };
}

/** Planned, conditional or demanded events without a time. */
const undated = (page: StoryPage): TimelineEntry[] =>
  tellEvents(page)
    .filter(({ isComing, dated }) => isComing && !dated?.from)
    .map(({ event, status, mentions }) => ({ from: null, to: null, what: event.title, status, evidence: mentions }));

function describe({ from, to, what, status, evidence }: TimelineEntry, { labels }: StoryPage): Line {
  const date = from ? rangeText({ from, to: to ?? from }) : "no date";
  const articles = labels.many(evidence.map(({ article }) => article));
  return entry(2, dateColumn, date, [what, faint(` · ${status} · ${articles}`)]);
}

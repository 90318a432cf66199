import type { TimelineEntry } from "../../core/model/dossier.ts";
import { rangeText } from "../dates.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint } from "../layout/rich.ts";
import type { Section, StoryPage } from "../story-page.ts";

const dateColumn = 17;

/** What is announced, expected or due after the newest article. */
export function writeUpcoming(page: StoryPage): Section {
  const lines = page.dossier.upcoming.map((each) => describe(each, page));
  return { title: "COMING", lines: lines.length > 0 ? lines : [line(2, "Nothing with a date found.")] };
}

function describe({ from, to, what, status, evidence }: TimelineEntry, { labels }: StoryPage): Line {
  const date = from ? rangeText({ from, to: to ?? from }) : "no date";
  const articles = labels.many(evidence.map(({ article }) => article));
  return entry(2, dateColumn, date, [what, faint(` · ${status} · ${articles}`)]);
}

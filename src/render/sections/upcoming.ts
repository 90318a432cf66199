import type { TimelineEntry } from "../../core/model/dossier.ts";
import { rangeText } from "../../view/dates.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint } from "../layout/rich.ts";
import { tellEvents, type ToldEvent } from "../../view/told-events.ts";
import { printedWords } from "../../view/printed-words.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";

const dateColumn = 17;

/** What is announced, expected or due after the newest article. */
export function writeUpcoming(page: StoryPage): Section {
  const told = tellEvents(page);
  const entries = [...page.dossier.upcoming, ...undated(told)];
  const lines = entries.flatMap((each) => describe(each, told, page));
  return { title: "COMING", lines: lines.length > 0 ? lines : [line(2, "Nothing found.")] };
}

/** Contacts that are planned, conditional or demanded, without a time. */
const undated = (told: readonly ToldEvent[]): TimelineEntry[] =>
  told
    .filter(({ isComing, dated, mentions }) => isComing && !dated?.from && mentions[0]?.type === "CONSULT")
    .map(({ event, status, mentions }) => ({
      from: null,
      to: null,
      what: event.title,
      status,
      order: "open",
      event: event.id,
      evidence: mentions,
    }));

function describe(upcoming: TimelineEntry, told: readonly ToldEvent[], page: StoryPage): Line[] {
  const { from, to, what, status, event, evidence } = upcoming;
  const date = from ? rangeText({ from, to: to ?? from }) : "no date";
  const articles = page.labels.many(evidence.map(({ article }) => article));
  const own = told.find((each) => each.event.id === event);
  const words = own ? printedWords(own, page) : "";
  return [
    entry(2, dateColumn, date, [what, faint(` · ${status} · ${articles}`)]),
    ...(words ? [entry(2, dateColumn, "", words)] : []),
  ];
}

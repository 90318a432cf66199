import type { Event } from "../../core/model/event.ts";
import { rangeText } from "../dates.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, joined, quoted, strong, styled, type Rich } from "../layout/rich.ts";
import type { Section, StoryPage } from "../story-page.ts";
import { tellersOf } from "../tellers.ts";
import { toldBy } from "../told-by.ts";
import { tellEvents, type ToldEvent } from "../told-events.ts";

const dateColumn = 15;

/** The events in order of time: when, what, who, how, how long, told by whom on whose word. */
export function writeEvents(page: StoryPage): Section {
  const told = tellEvents(page).filter(({ isComing }) => !isComing);
  const lines = told.toSorted(byTime).flatMap((each) => describe(each, page));
  return { title: "WHAT HAPPENED", lines: lines.length > 0 ? lines : [line(2, "No event found.")] };
}

/** Undated ones last. */
const byTime = (a: ToldEvent, b: ToldEvent): number => (sortKey(a) < sortKey(b) ? -1 : 1);
const sortKey = ({ dated }: ToldEvent): string => `${dated?.from ?? "~"} ${dated?.to ?? "~"}`;

function describe(told: ToldEvent, page: StoryPage): Line[] {
  const status = told.status === "happened" ? "" : [" ", styled("mixed", `(${told.status})`)];
  const details = [participants(told, page), modes(told, page), durations(told, page)].filter(
    (detail) => detail !== "",
  );
  return [
    entry(2, dateColumn, dateOf(told), [strong(told.event.title), status]),
    ...details.map((detail) => entry(2, dateColumn, "", detail)),
    entry(2, dateColumn, "", faint(toldBy(tellersOf(told.mentions, page), page.labels))),
  ];
}

const dateOf = ({ dated }: ToldEvent): string =>
  dated?.from ? rangeText({ from: dated.from, to: dated.to ?? dated.from }) : "no date";

/** Who takes part, where the title does not say it. */
function participants({ event, mentions }: ToldEvent, { actorName }: StoryPage): string {
  const names = [...new Set(mentions.flatMap(({ actors }) => actors.map(({ actor }) => actorName(actor))))];
  return names.some((name) => !event.title.includes(name)) ? `with ${names.join(", ")}` : "";
}

const modes = (told: ToldEvent, page: StoryPage): Rich => variants(told, page, ({ mode }) => mode);

const durations = (told: ToldEvent, page: StoryPage): Rich =>
  variants(told, page, ({ duration }) => duration && quoted(duration.text));

/** What the articles say of one field; whose word is whose, where they say different things. */
function variants({ mentions }: ToldEvent, { labels }: StoryPage, read: (event: Event) => string | null): Rich {
  const groups = Map.groupBy(mentions.filter(read), (event) => read(event)!);
  const parts = [...groups].map(([value, events]): Rich => {
    const numbers = faint(` ${labels.numbers(events.map(({ article }) => article))}`);
    return groups.size > 1 || value.startsWith("“") ? [value, numbers] : value;
  });
  return joined(parts, " · ");
}

import type { StoryEvent, TimelineEntry } from "../../core/model/dossier.ts";
import type { Event, EventStatus } from "../../core/model/event.ts";
import { rangeText } from "../dates.ts";
import { entry, type Line } from "../layout/lines.ts";
import { faint, joined, quoted, strong, styled, type Rich } from "../layout/rich.ts";
import type { Section, StoryPage } from "../story-page.ts";
import { tellersOf } from "../tellers.ts";
import { toldBy } from "../told-by.ts";

/** An event of the story with its places in the articles and its entry in the timeline. */
interface Told {
  readonly event: StoryEvent;
  readonly mentions: readonly Event[];
  readonly dated: TimelineEntry | undefined;
  readonly status: EventStatus;
}

const past: readonly EventStatus[] = ["happened", "ongoing", "denied"];
const dateColumn = 15;

/** The events in order of time: when, what, who, how, how long, told by whom on whose word. */
export function writeEvents(page: StoryPage): Section {
  const told = page.dossier.storyEvents
    .map((event) => collect(event, page))
    .filter(({ status }) => past.includes(status));
  const ordered = told.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
  const lines = ordered.flatMap((each) => describe(each, page));
  return { title: "WHAT HAPPENED", lines: lines.length > 0 ? lines : [entry(2, 0, "", "No event found.")] };
}

function collect(event: StoryEvent, { dossier }: StoryPage): Told {
  const mentions = dossier.events.filter(({ id }) => event.mentions.includes(id));
  const dated = dossier.timeline.find((each) => each.event === event.id);
  return { event, mentions, dated, status: dated?.status ?? mentions[0]?.status ?? "happened" };
}

const sortKey = ({ dated }: Told): string => `${dated?.from ?? "~"} ${dated?.to ?? "~"}`;

function describe(told: Told, page: StoryPage): Line[] {
  const status = told.status === "happened" ? "" : [" ", styled("mixed", `(${told.status})`)];
  const details = [participants(told, page), modes(told, page), durations(told, page)];
  return [
    entry(2, dateColumn, dateOf(told), [strong(told.event.title), status]),
    ...details.filter((detail) => detail !== "").map((detail) => entry(2, dateColumn, "", detail)),
    entry(2, dateColumn, "", faint(toldBy(tellersOf(told.mentions, page), page.labels))),
  ];
}

const dateOf = ({ dated }: Told): string =>
  dated?.from ? rangeText({ from: dated.from, to: dated.to ?? dated.from }) : "no date";

/** Who takes part, where the title does not say it. */
function participants({ event, mentions }: Told, { actorName }: StoryPage): string {
  const names = [...new Set(mentions.flatMap(({ actors }) => actors.map(({ actor }) => actorName(actor))))];
  return names.some((name) => !event.title.includes(name)) ? `with ${names.join(", ")}` : "";
}

const modes = (told: Told, page: StoryPage): Rich => variants(told, page, ({ mode }) => mode);

const durations = (told: Told, page: StoryPage): Rich =>
  variants(told, page, ({ duration }) => duration && quoted(duration.text));

/** What the articles say of one field; whose word is whose, where they say different things. */
function variants({ mentions }: Told, { labels }: StoryPage, read: (event: Event) => string | null): Rich {
  const groups = Map.groupBy(mentions.filter(read), (event) => read(event)!);
  const parts = [...groups].map(([value, events]): Rich => {
    const numbers = faint(` ${labels.numbers(events.map(({ article }) => article))}`);
    return groups.size > 1 || value.startsWith("“") ? [value, numbers] : value;
  });
  return joined(parts, " · ");
}

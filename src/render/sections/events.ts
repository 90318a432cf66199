import type { Event } from "../../core/model/event.ts";
import { rangeText } from "../../view/dates.ts";
import { othersIn, outcomesOf, sidesTaken, variantsOf } from "../../view/event-facts.ts";
import { few } from "../layout/few.ts";
import { entry, line, type Line } from "../layout/lines.ts";
import { faint, joined, strong, styled, type Rich } from "../layout/rich.ts";
import { quoted } from "../../view/quoted.ts";
import type { StoryPage } from "../../view/story-page.ts";
import type { Section } from "./section.ts";
import { spread } from "../../view/spread.ts";
import { tellersOf } from "../../view/tellers.ts";
import { toldBy } from "../../view/told-by.ts";
import { printedWords } from "../../view/printed-words.ts";
import { tellEvents, type ToldEvent } from "../../view/told-events.ts";

const dateColumn = 17;
const undatedShown = 4;

/** The events in order of time, undated ones last: when, what, who, how, how long, told by whom on whose word. */
export function writeEvents(page: StoryPage): Section {
  const told = tellEvents(page).filter(({ isComing }) => !isComing);
  const dated = told.filter((each) => each.dated?.from).toSorted(byTime);
  const undated = told.filter((each) => !each.dated?.from).toSorted((a, b) => spread(b.mentions) - spread(a.mentions));
  const { shown, more } = few(undated, undatedShown, page.all);
  const lines = [...dated, ...shown].flatMap((each) => describe(each, page));
  if (more > 0) lines.push(entry(2, dateColumn, "", faint(`and ${more} more without a date (--all)`)));
  return { title: "WHAT HAPPENED", lines: lines.length > 0 ? lines : [line(2, "No event found.")] };
}

const byTime = (a: ToldEvent, b: ToldEvent): number => (sortKey(a) < sortKey(b) ? -1 : 1);
const sortKey = ({ dated }: ToldEvent): string => `${dated?.from} ${dated?.to}`;

function describe(told: ToldEvent, page: StoryPage): Line[] {
  const status = told.status === "happened" ? "" : [" ", styled("mixed", `(${told.status})`)];
  const details = [printedWords, participants, modes, durations, sides, agenda, outcomes]
    .map((read) => read(told, page))
    .filter((detail) => detail !== "");
  return [
    entry(2, dateColumn, dateOf(told), [strong(told.event.title), status]),
    ...details.map((detail) => entry(2, dateColumn, "", detail)),
    entry(2, dateColumn, "", faint(toldBy(tellersOf(told.mentions, page), page.labels))),
  ];
}

const dateOf = ({ dated }: ToldEvent): string =>
  dated?.from ? rangeText({ from: dated.from, to: dated.to ?? dated.from }) : "no date";

/** Who takes part, where the title leaves somebody out. */
function participants(told: ToldEvent, page: StoryPage): string {
  const names = othersIn(told, page);
  return names.length > 0 ? `with ${names.join(", ")}` : "";
}

const modes = (told: ToldEvent, page: StoryPage): Rich => variants(told, page, ({ mode }) => mode);

const durations = (told: ToldEvent, page: StoryPage): Rich =>
  variants(told, page, ({ duration }) => duration && quoted(duration.text));

const sides = (told: ToldEvent, page: StoryPage): string =>
  sidesTaken(told, page)
    .map(({ deed, name }) => `${deed} ${name}`)
    .join(" · ");

/** Each topic with the articles that name it. */
function agenda({ event }: ToldEvent, { labels }: StoryPage): Rich {
  if (event.agenda.length === 0) return "";
  const topics = event.agenda.map(({ topic, evidence }): Rich => [
    topic,
    faint(` ${labels.numbers(evidence.map(({ article }) => article))}`),
  ]);
  return ["about ", joined(topics, " · ")];
}

/** What was agreed, signed or announced there. */
function outcomes(told: ToldEvent, page: StoryPage): string {
  const titles = outcomesOf(told, page);
  return titles.length > 0 ? `led to: ${titles.join(" · ")}` : "";
}

/** What the articles say of one field; whose word is whose, where they say different things. */
function variants(told: ToldEvent, { labels }: StoryPage, read: (event: Event) => string | null): Rich {
  const groups = variantsOf(told, read);
  const parts = groups.map(({ value, mentions }): Rich => {
    const numbers = faint(` ${labels.numbers(mentions.map(({ article }) => article))}`);
    return groups.length > 1 || value.startsWith("“") ? [value, numbers] : value;
  });
  return joined(parts, " · ");
}

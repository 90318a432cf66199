import { outletOf } from "../../core/compare/outlet.ts";
import { ploverEntry } from "../../core/lexicon/plover.ts";
import type { Actor } from "../../core/model/actor.ts";
import type { Article } from "../../core/model/article.ts";
import type { Dossier, StoryEvent } from "../../core/model/dossier.ts";
import { quadClasses } from "../../core/model/event.ts";
import { firstDayOf, isoDay, lastDayOf } from "../../core/times/calendar.ts";
import { mannersOf, ploverModeOf } from "./plover-mode.ts";

/** An event with what its cells are read from. */
export interface Row {
  readonly event: StoryEvent;
  readonly articles: readonly Article[];
  /** How many places deny it. */
  readonly denials: number;
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
}

/** One column: its name, what it holds, and how it is read. Empty where nothing is known. */
export interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly read: (row: Row) => string | number | null;
}

/** Parts the values of one cell; addresses, which may hold it, are parted by spaces. */
const several = (values: readonly string[]): string => [...new Set(values)].join("; ");

const namesOf = (actors: readonly Actor[]): string => several(actors.map(({ name }) => name));
const idsOf = (actors: readonly Actor[]): string => several(actors.map(({ id }) => id));
const countriesOf = (actors: readonly Actor[]): string => several(actors.flatMap(({ country }) => country ?? []));

/** The columns in their order; one entry here adds one. */
export const columns: readonly Column[] = [
  { name: "event", meaning: "id of the story event in the JSON dossier", read: ({ event }) => event.id },
  {
    name: "date_from",
    meaning: "first day on which it can have happened, `YYYY-MM-DD`; for a month its first; empty where undated",
    read: ({ event: { time } }) => time && isoDay(firstDayOf(time.from)),
  },
  {
    name: "date_to",
    meaning: "last day, the same as `date_from` where the day is known",
    read: ({ event: { time } }) => time && isoDay(lastDayOf(time.to)),
  },
  {
    name: "status",
    meaning:
      "`happened`, `ongoing`, `planned`, `conditional`, `denied` or `demanded`: most event-data scripts want the first two",
    read: ({ event }) => event.status,
  },
  {
    name: "kind",
    meaning: "our name of the kind, finer than PLOVER's: see docs/lexicon.md",
    read: ({ event }) => event.kind,
  },
  { name: "plover_type", meaning: "PLOVER event type", read: ({ event }) => event.type },
  {
    name: "plover_mode",
    meaning: "PLOVER mode, as `visit`, `phone`, `arrest`; ours where PLOVER has none (`ease`)",
    read: ({ event }) => ploverModeOf(event),
  },
  { name: "plover_contexts", meaning: "PLOVER contexts", read: ({ event }) => several(event.contexts) },
  {
    name: "cameo_code",
    meaning: "CAMEO code, root or finer, where one is just as wide; else empty. Text: keep the leading zero",
    read: ({ event }) => event.cameo,
  },
  {
    name: "quad_class",
    meaning: "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
    read: ({ event }) => quadClasses.indexOf(event.quad) + 1,
  },
  {
    name: "intensity",
    meaning:
      "of the PLOVER type, −10 to 10: the value that CAMEO's scale after Goldstein (1992) gives the root just as wide; empty where there is none",
    read: ({ event }) => ploverEntry(event.type).intensity ?? null,
  },
  {
    name: "manner",
    meaning: "how a contact was held, by all accounts: `phone call`, `video call`, `in person`, `written`",
    read: ({ event }) => several(mannersOf(event)),
  },
  {
    name: "source",
    meaning: "who acts; of equal sides the first, or who called or hosted",
    read: ({ sources }) => namesOf(sources),
  },
  { name: "source_id", meaning: "id of the actor in the dossier", read: ({ sources }) => idsOf(sources) },
  { name: "source_country", meaning: "ISO 3166-1 alpha-3", read: ({ sources }) => countriesOf(sources) },
  { name: "target", meaning: "who is acted upon; of equal sides the others", read: ({ targets }) => namesOf(targets) },
  { name: "target_id", meaning: "id of the actor in the dossier", read: ({ targets }) => idsOf(targets) },
  { name: "target_country", meaning: "ISO 3166-1 alpha-3", read: ({ targets }) => countriesOf(targets) },
  { name: "place", meaning: "where, in the words of the articles", read: ({ event }) => event.place },
  {
    name: "agenda",
    meaning: "what a contact was about",
    read: ({ event }) => several(event.agenda.map(({ topic }) => topic)),
  },
  {
    name: "outlets",
    meaning: "number of outlets that tell of it; an article without an outlet counts as its own",
    read: ({ articles }) => new Set(articles.map(outletOf)).size,
  },
  { name: "articles", meaning: "number of articles", read: ({ articles }) => articles.length },
  { name: "mentions", meaning: "number of places in them", read: ({ event }) => event.mentions.length },
  { name: "denials", meaning: "how many of these places deny it", read: ({ denials }) => denials },
  {
    name: "origins",
    meaning: "number of origins: whose word it is at the far end, an outlet's own voice included",
    read: ({ event }) => event.origins.length,
  },
  { name: "origin_names", meaning: "their names", read: ({ event }) => several(event.origins.map(({ name }) => name)) },
  {
    name: "urls",
    meaning: "addresses of the articles, parted by spaces; the file where an article has none",
    read: ({ articles }) => [...new Set(articles.map(({ url, input }) => url ?? input))].join(" "),
  },
  { name: "title", meaning: "the event in a few words", read: ({ event }) => event.title },
];

/** The rows of a dossier, in the order of its events: by time, undated ones last. */
export function rowsOf({ storyEvents, events, articles, actors }: Dossier): Row[] {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const mentionOf = new Map(events.map((event) => [event.id, event]));
  return storyEvents.map((event) => {
    const mentions = event.mentions.map((id) => mentionOf.get(id)!);
    const telling = new Set(mentions.map(({ article }) => article));
    const { sources, targets } = sidesOf(event);
    return {
      event,
      articles: articles.filter(({ id }) => telling.has(id)),
      denials: mentions.filter(({ status }) => status === "denied").length,
      sources: sources.flatMap((id) => actorOf.get(id) ?? []),
      targets: targets.flatMap((id) => actorOf.get(id) ?? []),
    };
  });
}

/** Sources and targets as they are; of equal sides one becomes the source, since a row has a direction. */
function sidesOf({ actors }: StoryEvent): { sources: string[]; targets: string[] } {
  const inRole = (role: string): string[] => actors.filter((one) => one.role === role).map(({ actor }) => actor);
  const equal = inRole("participant");
  const first = actors.find(({ role, side }) => role === "participant" && side)?.actor ?? equal[0];
  return {
    sources: [...inRole("source"), ...equal.filter((id) => id === first)],
    targets: [...inRole("target"), ...equal.filter((id) => id !== first)],
  };
}

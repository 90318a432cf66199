import { quadOf } from "../../lexicon/plover.ts";
import type { Event, PloverType } from "../../model/event.ts";
import type { TimeReference } from "../../model/time.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf } from "../../text/tagged-text.ts";
import { setAgenda } from "./agenda/agenda.ts";
import { contextsOf } from "./contexts.ts";
import { nounPattern } from "./finders/noun-pattern.ts";
import { verbPattern } from "./finders/verb-pattern.ts";
import type { Finder, Found, Refiner } from "./found.ts";
import { setAnnounced } from "./refiners/announced.ts";
import { resolveDefinite } from "./refiners/definite.ts";
import { dropGeneral, dropOthers } from "./refiners/drop.ts";
import { setDuration } from "./refiners/duration.ts";
import { setDuring } from "./refiners/during.ts";
import { orderOf } from "./order.ts";
import { outcomesOf, type Outcome } from "./outcome.ts";
import { cameoOf } from "./plover-type.ts";
import { resolveFollowing } from "./refiners/following.ts";
import { joinObject } from "./refiners/join-object.ts";
import { setMode } from "./refiners/mode.ts";
import { oneOfEach } from "./refiners/one-of-each.ts";
import { setPlace } from "./refiners/place.ts";
import { dropAgenda, sameContact } from "./refiners/same-contact.ts";
import { secondSide, secondSideOfDefinite } from "./refiners/second-side.ts";
import { separateContacts } from "./refiners/separate-contacts.ts";
import { setSide } from "./refiners/side.ts";
import { setStatus } from "./refiners/status.ts";
import { setTime } from "./refiners/time.ts";
import { buildScene, type Findings, type Scene } from "./scene.ts";
import { chooseType } from "./typing/choose-type.ts";
import type { EventModel } from "./typing/event-model.ts";

type Coded = Pick<Event, "type" | "quad" | "cameo" | "mode">;

const finders: readonly Finder[] = [verbPattern, nounPattern];

/** Participants before their times, times before what points back at them. */
const refiners: readonly Refiner[] = [
  joinObject,
  dropGeneral,
  dropAgenda,
  oneOfEach,
  separateContacts,
  setMode,
  setStatus,
  setTime,
  setAnnounced,
  setPlace,
  setDuration,
  secondSide,
  resolveDefinite,
  secondSideOfDefinite,
  sameContact,
  resolveFollowing,
  setSide,
  setDuring,
  dropOthers,
  setAgenda,
];

/** Finds who did what to whom, planned, denied or done; the statement each stands in is left for `analyse`. */
export function findEvents(text: ParsedText, article: { id: string }, found: Findings, model?: EventModel): Event[] {
  const scene = buildScene(text, found);
  const events = readEvents(scene);
  const told = events.map((event, at) => ({
    ...toEvent(text, { article: article.id, times: found.times }, event, at + 1),
    ...codesOf(event, chooseType(text, events, event, model)),
    contexts: contextsOf(text, text.tokens[event.head]!.sentence),
  }));
  const order = orderOf(scene, events);
  const outcomes = outcomesOf(scene, events);
  return told.map((event, at) => ({
    ...event,
    outcomeOf: contactOf(
      text,
      told,
      outcomes.find(({ outcome }) => outcome === at),
    ),
    follows: order
      .filter(({ later }) => later === at)
      .map(({ earlier, words }) => ({ event: told[earlier]!.id, span: spanOf(text, words) })),
  }));
}

const contactOf = (text: ParsedText, told: readonly { id: string }[], found: Outcome | undefined): Event["outcomeOf"] =>
  found ? { event: told[found.contact]!.id, span: spanOf(text, found.words) } : null;

/** The events of a scene by token, as the patterns find them and the refiners settle them. */
export function readEvents(scene: Scene): readonly Found[] {
  const drafts = finders.flatMap((find) => find(scene)).toSorted((a, b) => a.first - b.first || a.head - b.head);
  return refiners.reduce<readonly Found[]>((list, refine) => refine(list, scene), drafts);
}

function rangeOf({ dated, until }: Found): Event["time"] {
  const to = (until ?? dated)?.to;
  return dated?.from && to && dated.from <= to ? { from: dated.from, to } : null;
}

/** A mode is one of its type: what is only planned or demanded has none, unless it is a contact. */
const codesOf = ({ kind, mode }: Found, type: PloverType): Coded => ({
  type,
  quad: quadOf(type),
  cameo: cameoOf(kind, type),
  mode: kind.contact || type === kind.type ? mode : null,
});

function toEvent(
  text: ParsedText,
  { article, times }: { readonly article: string; readonly times: readonly TimeReference[] },
  event: Found,
  number: number,
): Omit<Event, keyof Coded | "contexts"> {
  const { kind, parts, dated, place, duration, rule } = event;
  return {
    id: `${article}:e${number}`,
    article,
    span: spanOf(text, event),
    kind: kind.name,
    actors: parts.map((part) => ({
      actor: part.actor,
      role: kind.reciprocal ? "participant" : part.role,
      span: spanOf(text, part),
      ...(part.side && { side: part.side }),
    })),
    time: rangeOf(event),
    timeReference: dated && times.indexOf(dated),
    place,
    duration,
    agenda: event.agenda.map((topic) => ({ span: spanOf(text, topic), text: wordsOf(text, topic) })),
    status: event.status ?? "happened",
    announced: event.announced,
    follows: [],
    outcomeOf: null,
    statement: null,
    rule,
  };
}

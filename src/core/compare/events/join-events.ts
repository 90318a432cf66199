import type { Actor } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import { byText } from "../order.ts";
import { agreedStatus, agreedTime, participantsOf, widest, type EventGroup, type ToldEvent } from "./event-group.ts";
import { eventTitle } from "./event-title.ts";
import { familyOf, relatedFamilies } from "./family.ts";
import { fits, isNearMiss, sameParticipants, type Profile } from "./same-event.ts";

/** The events of a story: what single articles tell, joined where it is the same, in order of time. */
export function joinEvents(analyses: readonly Analysis[], actors: ReadonlyMap<string, Actor>): EventGroup[] {
  const told = analyses.flatMap(toldEvents).toSorted(clearestFirst);
  const comparable = [...Map.groupBy(told, ({ family }) => relatedFamilies(family)).values()];
  const profiles = comparable.flatMap((events) => joinNearMisses(placeAll(events)));
  const groups = profiles.map(({ told: places, family, participants }) => {
    const time = agreedTime(places);
    const title = eventTitle(family, participants, actors);
    return { title, family, participants, time, status: agreedStatus(places, time), told: inReadingOrder(places) };
  });
  const ordered = groups.toSorted((a, b) => byText(a.time?.from ?? "~", b.time?.from ?? "~"));
  return ordered.map((group, index) => ({ id: `e${index + 1}`, ...group }));
}

function toldEvents({ article, events, assertions }: Analysis): ToldEvent[] {
  const terms = Map.groupBy(assertions, (assertion) => assertion.event);
  return events.map((event) => ({
    event,
    family: familyOf(event),
    participants: participantsOf(event),
    terms: new Set((terms.get(event.id) ?? []).flatMap((assertion) => assertion.terms)),
    published: article.publishedAt,
  }));
}

/** Two sides and a date are the clearest account; vaguer ones then find their place among the clear ones. */
function clearestFirst(a: ToldEvent, b: ToldEvent): number {
  return vagueness(a) - vagueness(b);
}

function vagueness({ event, family, participants: { size } }: ToldEvent): number {
  const sides = size === 2 ? 0 : size > 2 ? 1 : size === 1 ? 2 : 3;
  return sides * 4 + (family === "talks" ? 2 : 0) + (event.time ? 0 : 1);
}

function placeAll(events: readonly ToldEvent[]): Profile[] {
  const profiles: Profile[] = [];
  for (const told of events) {
    const chosen = chooseProfile(
      profiles.filter((profile) => fits(profile, told)),
      told,
    );
    if (chosen) profiles[profiles.indexOf(chosen)] = toProfile([...chosen.told, told], chosen.family);
    else profiles.push(toProfile([told], told.family));
  }
  return profiles;
}

/** Of several, those with just these participants; among them the most told. Participants that could be either: none. */
function chooseProfile(fitting: readonly Profile[], told: ToldEvent): Profile | undefined {
  const exact = fitting.filter(({ participants }) => sameParticipants(participants, told.participants));
  const open = exact.length > 0 ? exact : fitting;
  const first = open[0];
  if (!first || open.some(({ participants }) => !sameParticipants(participants, first.participants))) return undefined;
  return open.reduce((best, profile) => (profile.told.length > best.told.length ? profile : best), first);
}

const toProfile = (told: readonly ToldEvent[], family: string): Profile => ({
  family,
  participants: widest(told),
  time: agreedTime(told),
  told,
});

function joinNearMisses(profiles: readonly Profile[]): Profile[] {
  const joined: Profile[] = [];
  for (const profile of profiles) {
    const at = joined.findIndex((other) => isNearMiss(other, profile));
    if (at < 0) joined.push(profile);
    else joined[at] = toProfile([...joined[at]!.told, ...profile.told], profile.family);
  }
  return joined;
}

function inReadingOrder(told: readonly ToldEvent[]): ToldEvent[] {
  return told.toSorted(
    (a, b) =>
      byText(a.published ?? "~", b.published ?? "~") ||
      byText(a.event.article, b.event.article) ||
      a.event.span.start - b.event.span.start,
  );
}

import type { Actor } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import { byText } from "../order.ts";
import { agreedStatus, agreedTime, clearest, noTimes, tallied, type EventGroup } from "./event-group.ts";
import { eventTitle } from "./event-title.ts";
import { relatedFamilies } from "./family.ts";
import { fits, isNearMiss, sameParticipants, type Profile } from "./same-event.ts";
import { toldEvents, type Background, type ToldEvent } from "./told-event.ts";

/** The events of a story: what single articles tell, joined where it is the same, in order of time. */
export function joinEvents(
  analyses: readonly Analysis[],
  actors: ReadonlyMap<string, Actor>,
  background: Background,
): EventGroup[] {
  const told = analyses.flatMap((analysis) => toldEvents(analysis, background)).toSorted(clearestFirst);
  const comparable = [...Map.groupBy(told, ({ family }) => relatedFamilies(family)).values()];
  const profiles = comparable.flatMap((events) => joinNearMisses(placeAll(events)));
  const groups = profiles.map(({ told: places, family, participants, time }) => {
    const title = eventTitle(family, participants, actors);
    return { title, family, participants, time, status: agreedStatus(places, time), told: inReadingOrder(places) };
  });
  const ordered = groups.toSorted((a, b) => byText(a.time?.from ?? "~", b.time?.from ?? "~"));
  return ordered.map((group, index) => ({ id: `e${index + 1}`, ...group }));
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
    if (chosen) profiles[profiles.indexOf(chosen)] = withTold(chosen, [told]);
    else profiles.push(withTold({ family: told.family, told: [], times: noTimes }, [told]));
  }
  return profiles;
}

/** How many times as often as any other an event must be told for a vague mention to mean it. */
const dominance = 4;

/** Of several, those with just these participants; of what remains the most told. Who could be either, is neither. */
function chooseProfile(fitting: readonly Profile[], told: ToldEvent): Profile | undefined {
  const exact = fitting.filter(({ participants }) => sameParticipants(participants, told.participants));
  const open = (exact.length > 0 ? exact : fitting).toSorted((a, b) => b.told.length - a.told.length);
  const [first] = open;
  const rival = open.find(({ participants }) => !sameParticipants(participants, first!.participants));
  return rival && first!.told.length < dominance * rival.told.length ? undefined : first;
}

/** A profile with more places that tell of it; what is known of the times is carried on, since it is asked for after each place. */
function withTold(
  { family, told: known, times: before }: Pick<Profile, "family" | "told" | "times">,
  more: readonly ToldEvent[],
): Profile {
  const [told, times] = [[...known, ...more], more.reduce(tallied, before)];
  return { family, participants: clearest(told), times, time: agreedTime(times), told };
}

function joinNearMisses(profiles: readonly Profile[]): Profile[] {
  const joined: Profile[] = [];
  for (const profile of profiles) {
    const at = joined.findIndex((other) => isNearMiss(other, profile));
    if (at < 0) joined.push(profile);
    else joined[at] = withTold(joined[at]!, profile.told);
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

import type { TimeRange } from "../../model/time.ts";
import { daysIn, gapInDays, overlap } from "../ranges.ts";
import type { ToldEvent } from "./event-group.ts";
import { familiesAgree, isContact } from "./family.ts";

/** What is known so far of an event that several places tell of. */
export interface Profile {
  readonly family: string;
  readonly participants: ReadonlySet<string>;
  readonly time: TimeRange | null;
  readonly told: readonly ToldEvent[];
}

const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((actor) => outer.has(actor));

/** Whether one set of participants is the other, or a part of it. */
export const participantsAgree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && (within(a, b) || within(b, a));

/** Whether two sets of participants are the same. */
export const sameParticipants = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && within(a, b);

/** Whether an event of one article can be the one that the profile describes. */
export function fits(profile: Profile, told: ToldEvent): boolean {
  if (!familiesAgree(profile.family, told.family)) return false;
  if (!participantsAgree(profile.participants, told.participants)) return false;
  const { time } = told.event;
  if (time && profile.time && !overlap(time, profile.time)) return false;
  return !isOverWhenPlanned(profile, told) && (isContact(told.event.kind) || tellsTheSame(profile, told));
}

/** What an article still expects cannot have taken place before it came out. */
function isOverWhenPlanned({ time }: Profile, { event, published }: ToldEvent): boolean {
  const expected = event.status === "planned" || event.status === "conditional";
  return expected && event.time === null && time !== null && published !== null && time.to < published.slice(0, 10);
}

/** Two agreements of the same sides need not be one: other actions also need a common time or common words. */
function tellsTheSame(profile: Profile, told: ToldEvent): boolean {
  if (!sameParticipants(profile.participants, told.participants)) return false;
  if (profile.time && told.event.time) return true;
  return profile.told.some(({ terms }) => [...told.terms].filter((term) => terms.has(term)).length >= commonTerms);
}

/** Two words are the names of the two sides; the third must be about the matter. */
const commonTerms = 3;

/** Days by which accounts of one contact may differ, and months for one that is still to come. */
const nearDays = 3;
const nearPlans = 62;

/** Whether two contacts differ only by a date that no article gives for a second one: one event, told with two dates. */
export function isNearMiss(a: Profile, b: Profile): boolean {
  if (a.family !== b.family || !isContact(a.told[0]!.event.kind) || !a.time || !b.time) return false;
  if (!sameParticipants(a.participants, b.participants) || sharesArticle(a, b)) return false;
  const gap = gapInDays(a.time, b.time);
  const days = Math.max(daysIn(a.time), daysIn(b.time)) <= 2;
  return days ? gap <= nearDays : gap <= nearPlans && isPlanned(a) && isPlanned(b);
}

const sharesArticle = (a: Profile, b: Profile): boolean =>
  a.told.some(({ event }) => b.told.some((other) => other.event.article === event.article));

const isPlanned = ({ told }: Profile): boolean => told.every(({ event }) => event.status === "planned");

import type { TimeRange } from "../../model/time.ts";
import { daysIn, gapInDays, liesAfter, overlap } from "../ranges.ts";
import type { TimeTally } from "./event-group.ts";
import type { ToldEvent } from "./told-event.ts";
import { familiesAgree, isContact } from "./family.ts";

/** What is known so far of an event that several places tell of. */
export interface Profile {
  readonly family: string;
  readonly participants: ReadonlySet<string>;
  readonly times: TimeTally;
  /** The one that most places can agree on. */
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
  if (isOver(profile.time, told) || (time && profile.told.some((other) => isOver(time, other)))) return false;
  if (!sameParticipants(profile.participants, told.participants) && isAhead(profile, told)) return false;
  return isContact(told.event.kind) || tellsTheSame(profile, told);
}

/** What an article still expects, without a date, cannot have taken place before the article came out. */
function isOver(time: TimeRange | null, { event, published }: ToldEvent): boolean {
  const expected = event.status === "planned" || event.status === "conditional";
  return expected && event.time === null && time !== null && published !== null && time.to < published.slice(0, 10);
}

/** What an article calls done, without a date and without all participants, is not what still lies ahead of it. */
function isAhead({ time }: Profile, { event, published }: ToldEvent): boolean {
  const done = event.status === "happened" && event.time === null;
  return done && time !== null && published !== null && liesAfter(time, published.slice(0, 10));
}

/** Two agreements of the same sides need not be one: other actions also need a common time or common words. */
function tellsTheSame(profile: Profile, told: ToldEvent): boolean {
  const dated = profile.time !== null && told.event.time !== null;
  if (dated && sameParticipants(profile.participants, told.participants)) return true;
  return profile.told.some(({ terms }) => [...told.terms].filter((term) => terms.has(term)).length >= commonTerms);
}

/** Two words may be the names of the two sides, and one the action; the rest must be about the matter. */
const commonTerms = 4;

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

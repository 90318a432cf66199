import type { TimeReference } from "../../model/time.ts";
import type { EventGroup } from "../events/event-group.ts";
import { familiesAgree } from "../events/family.ts";
import { participantsAgree } from "../events/same-event.ts";
import type { StoryAssertion } from "../material.ts";
import { gapInDays, overlap } from "../ranges.ts";

/** What forbids that two assertions are one claim, however alike their words. */
type Veto = (a: StoryAssertion, b: StoryAssertion) => boolean;

/** [the call with A] and [the call with B], [the call of May] and [the call of June]; not where one event is common. */
const differentEvents: Veto = (a, b) =>
  !shareEvent(a, b) && a.events.some((event) => b.events.some((other) => excludes(event, other)));

const shareEvent = (a: StoryAssertion, b: StoryAssertion): boolean =>
  a.events.some((event) => b.events.includes(event));

function excludes(a: EventGroup, b: EventGroup): boolean {
  if (!familiesAgree(a.family, b.family)) return false;
  if (a.time && b.time && !overlap(a.time, b.time)) return true;
  return a.participants.size > 0 && b.participants.size > 0 && !participantsAgree(a.participants, b.participants);
}

/** Days by which two accounts of one thing may differ: they then diverge, and are not two things. */
const slip = 3;

type Dated = TimeReference & { from: string; to: string };
const isDated = (time: TimeReference): time is Dated => time.from !== null && time.to !== null;

/** [in October] and [in November]: every date of one lies outside every date of the other. */
const differentDates: Veto = (a, b) => {
  const [left, right] = [a.times.filter(isDated), b.times.filter(isDated)];
  if (left.length === 0 || right.length === 0 || shareEvent(a, b)) return false;
  return left.every((time) => right.every((other) => gapInDays(time, other) > slip));
};

const vetoes: readonly Veto[] = [differentEvents, differentDates];

/** Whether two assertions may belong to one claim. */
export const mayAlign = (a: StoryAssertion, b: StoryAssertion): boolean => !vetoes.some((veto) => veto(a, b));

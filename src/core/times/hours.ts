import { isoTime } from "./calendar.ts";
import type { DayPart, TimeReading } from "../model/time-meaning.ts";
import type { Range } from "./range.ts";

/** First and last hour of each part of a day. */
const partHours: Record<DayPart, readonly [number, number]> = {
  morning: [5, 11],
  afternoon: [12, 17],
  evening: [18, 23],
  night: [20, 23],
};

/** [Wednesday morning] */
export const partRange = (range: Range, part: DayPart): Range => ({
  from: isoTime(range.from, partHours[part][0], null),
  to: isoTime(range.to, partHours[part][1], null),
  granularity: "hour",
});

/** [9:30 a.m. Wednesday] */
export const clockRange = ({ from, to }: Range, { hour, minute }: NonNullable<TimeReading["clock"]>): Range => ({
  from: isoTime(from, hour, minute),
  to: isoTime(to, hour, minute),
  granularity: minute === null ? "hour" : "minute",
});

import type { Timex } from "../model/time.ts";
import type { CalendarDate, Direction, Edge, Length, Repeated, TimeReading, TimeUnit } from "../model/time-meaning.ts";
import { dayOf, isoWeek } from "./calendar.ts";
import type { Range } from "./range.ts";

type Mod = NonNullable<Timex["mod"]>;

/** TIMEX3 type and value (ISO-TimeML, ISO 24617-1) of a reading and its range. */
export function timexOf(reading: TimeReading, range: Range | null): Timex {
  const mod = reading.about ?? (reading.edge && mods[reading.edge]);
  return { ...valueOf(reading, range), ...(mod && { mod }) };
}

const mods: Partial<Record<Edge, Mod>> = { early: "START", start: "START", mid: "MID", late: "END", end: "END" };

const references: Record<Direction, string> = { past: "PAST_REF", present: "PRESENT_REF", future: "FUTURE_REF" };

const date = (value: string): Timex => ({ type: "DATE", value });

function valueOf(reading: TimeReading, range: Range | null): Timex {
  const { meaning, part, clock } = reading;
  if (meaning.kind === "length") return { type: "DURATION", value: lengthValue(meaning) };
  if (meaning.kind === "repeated") return { type: "SET", value: setValue(meaning) };
  if (meaning.kind === "vague") return date(references[meaning.side]);
  if (meaning.kind === "stretch") return { type: "DURATION", value: period([meaning]) };
  if (meaning.kind === "distance" && meaning.count === null) return date(references[sideOf(meaning.sign)]);
  if (meaning.kind === "calendar" && meaning.firstMonths)
    return { type: "DURATION", value: `P${meaning.firstMonths}M` };
  if (range && isHour(range) && !clock && !part) return { type: "TIME", value: range.from.padEnd(16, ":00") };
  const day = range ? rangeValue(reading, range) : openValue(reading);
  if (clock) return { type: "TIME", value: `${day}T${hours(clock)}` };
  return part ? { type: "TIME", value: `${day}T${partCodes[part]}` } : date(day);
}

const isHour = ({ granularity }: Range): boolean => granularity === "hour" || granularity === "minute";
const pad = (value: number): string => String(value).padStart(2, "0");
const hours = ({ hour, minute }: NonNullable<TimeReading["clock"]>): string => `${pad(hour)}:${pad(minute ?? 0)}`;
const partCodes = { morning: "MO", afternoon: "AF", evening: "EV", night: "NI" };
const seasonCodes = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" };

const letters: Record<TimeUnit, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  weekend: "WE",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  year: "Y",
  decade: "DE",
  century: "CE",
};
const isOfDay = (unit: TimeUnit): boolean => unit === "second" || unit === "minute" || unit === "hour";

const lengthValue = ({ parts }: Length): string => period(parts);

/** [P2W], [PT1H25M], [PXY]; weeks in a fortnight and years in decades and centuries are counted out. */
function period(parts: readonly { readonly unit: TimeUnit; readonly count: number | null }[]): string {
  const written = parts.map(({ unit, count }) => ({ isOfDay: isOfDay(unit), value: countedUnit(unit, count) }));
  const days = written.filter((part) => !part.isOfDay).map(({ value }) => value);
  const times = written.filter((part) => part.isOfDay).map(({ value }) => value);
  return `P${days.join("")}${times.length > 0 ? `T${times.join("")}` : ""}`;
}

const counts: Partial<Record<TimeUnit, readonly [factor: number, letter: string]>> = {
  fortnight: [2, "W"],
  decade: [10, "Y"],
  century: [100, "Y"],
};

/** Half a year is 6M, half an hour 30M; other fractions stay. */
function countedUnit(unit: TimeUnit, count: number | null): string {
  if (count === null) return `X${counts[unit]?.[1] ?? letters[unit]}`;
  const [factor, letter] = counts[unit] ?? [1, letters[unit]];
  const whole = Math.floor(count * factor);
  const rest = count * factor - whole;
  const smaller = rest > 0 ? { year: [12, "M"] as const, hour: [60, "M"] as const }[unit as "year"] : undefined;
  if (!smaller) return `${count * factor}${letter}`;
  return `${whole > 0 ? whole + letter : ""}${Math.round(rest * smaller[0])}${smaller[1]}`;
}

/** [P1D] for every day, [XXXX-WXX-2] for every Tuesday. */
function setValue({ unit, every, weekday, month, season, part }: Repeated): string {
  const hour = part ? `T${partCodes[part]}` : "";
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${hour}`;
  if (month !== undefined) return `XXXX-${pad(month)}`;
  if (season !== undefined) return `XXXX-${seasonCodes[season]}`;
  return hour ? `XXXX-XX-XX${hour}` : period([{ unit, count: every }]);
}

/** [XXXX-WXX-3], [XXXX-04]: a date whose anchor is missing. */
function openValue({ meaning, lean }: TimeReading): string {
  if (meaning.kind === "weekday") return `XXXX-WXX-${meaning.weekday}`;
  if (meaning.kind === "calendar") return `XXXX${openDate(meaning)}`;
  const sign = meaning.kind === "unit" ? meaning.shift : meaning.kind === "distance" ? meaning.sign : 0;
  return references[sign === 0 ? (lean ?? "present") : sideOf(sign)];
}

const sideOf = (sign: number): Direction => (sign < 0 ? "past" : "future");

function openDate({ month, day, quarter, half, season }: CalendarDate): string {
  if (month) return `-${pad(month)}${day ? `-${pad(day)}` : ""}`;
  if (quarter) return `-Q${quarter}`;
  if (half) return `-H${half}`;
  return season ? `-${seasonCodes[season]}` : "";
}

/** The value of a range, in the unit that the words name: [late 2025] is 2025. */
function rangeValue({ meaning }: TimeReading, { from, granularity }: Range): string {
  const year = from.slice(0, 4);
  if (meaning.kind === "calendar" && meaning.season) return `${year}-${seasonCodes[meaning.season]}`;
  if (meaning.kind === "unit" && meaning.unit === "weekend") return `${isoWeek(dayOf(from))}-WE`;
  switch (granularity) {
    case "century":
      return year.slice(0, 2);
    case "decade":
      return year.slice(0, 3);
    case "year":
      return year;
    case "half":
      return `${year}-H${from.slice(5, 7) === "01" ? 1 : 2}`;
    case "quarter":
      return `${year}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
    case "month":
      return from.slice(0, 7);
    case "week":
      return isoWeek(dayOf(from));
    default:
      return from.slice(0, 10);
  }
}

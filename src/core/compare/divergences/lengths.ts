import type { Quantity } from "../../model/event.ts";
import type { TimeReference } from "../../model/time.ts";
import type { TimeUnit } from "../../model/time-meaning.ts";

/** Minutes in each unit of a length of time; a month and what is longer on average. */
const minutes: Readonly<Partial<Record<TimeUnit, number>>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  month: 43_830,
  year: 525_960,
  decade: 5_259_600,
  century: 52_596_000,
};

/** How far words open a length: [about], [nearly], [more than]. */
const openings = { APPROX: [0.9, 1.1], LESS_THAN: [0.9, 1], MORE_THAN: [1, 1.2] } as const;

/** Longer ones are read in days. */
const longestInMinutes = 2880;

/** Units that quantities measure time in, in minutes. */
const measured: Readonly<Record<string, number>> = { minute: 1, day: 1440, month: 43_830 };

/** A length of time as minutes whatever it is told in, so that [143 days] and [nearly five months] can be compared; other amounts as they are. */
export function inMinutes(amount: Quantity): Quantity {
  const factor = measured[amount.unit];
  return factor === undefined
    ? amount
    : { ...amount, unit: "minute", low: amount.low * factor, high: amount.high * factor };
}

/** The lengths of time among an article's times: [for a full hour], [almost a year]; none where a count is left open. */
export function lengthsIn(times: readonly TimeReference[]): Quantity[] {
  return times.flatMap(({ span, text, reading: { meaning, about } }) => {
    if (meaning.kind !== "length") return [];
    const parts = meaning.parts.map(({ unit, count }) =>
      count === null ? undefined : count * (minutes[unit] ?? Number.NaN),
    );
    if (parts.some((part) => part === undefined || Number.isNaN(part))) return [];
    const length = parts.reduce<number>((sum, part) => sum + part!, 0);
    const [low, high] = about ? openings[about] : [1, 1];
    const long = length > longestInMinutes;
    const factor = long ? 1440 : 1;
    const [from, to] = [low, high].map((share) => Number(((length * share) / factor).toPrecision(3)));
    return [{ span, text, unit: long ? "day" : "minute", low: from!, high: to! }];
  });
}

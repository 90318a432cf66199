import { lexicon } from "../../lexicon/lexicon.ts";
import type { Quantity } from "../../model/event.ts";

const minutesPerHour = 60;

/** How far a number may lie from what it rounds: 90 minutes said for 85, 200 for 195. */
function tolerance(unit: string, value: number): number {
  if (unit === "minute") {
    if (value > 12 * minutesPerHour) return value * 0.05;
    if (value % minutesPerHour === 0) return 15;
    return value % 30 === 0 ? 10 : value % 10 === 0 ? 5 : 0;
  }
  if (unit === "%") return Number.isInteger(value) ? 0.5 : 0;
  if (!Number.isInteger(value) || value < 10 || value % 10 !== 0) return 0;
  return Math.min(lastDigitsOf(value) / 2, value * 0.1);
}

/** 10 for 250, 100 for 300, 1000 for 4000. */
function lastDigitsOf(value: number): number {
  let unit = 10;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

interface Reach {
  readonly low: number;
  readonly high: number;
}

function reach({ low, high, unit }: Quantity): Reach {
  const slack = tolerance(unit, (low + high) / 2);
  return { low: Math.min(low, high - slack), high: Math.max(high, low + slack) };
}

/** [nearly an hour] and [more than an hour]: one ends where the other begins, and neither means the hour itself. */
const liesBeside = (a: Quantity, b: Quantity): boolean =>
  a.low < a.high && b.low < b.high && (a.high === b.low || b.high === a.low);

/** Whether two amounts of one unit can both be true: their ranges meet, or rounding explains the rest. */
export function amountsAgree(a: Quantity, b: Quantity): boolean {
  if (liesBeside(a, b)) return false;
  const [left, right] = [reach(a), reach(b)];
  return left.low <= right.high && right.low <= left.high;
}

/**
 * Whether two amounts are one in two wordings: [over 60 years] and [more than six decades] begin at one number,
 * [8,000] and [eight thousand] are one as long as no word opens either.
 */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  if (a.low === b.low && (a.high === b.high || (a.low < a.high && b.low < b.high))) return true;
  return a.low + a.high === b.low + b.high && !isOpened(a) && !isOpened(b);
}

const openings = lexicon.approximators.map(({ words }) => `${words} `);
const isOpened = ({ text }: Quantity): boolean => openings.some((words) => text.toLowerCase().startsWith(words));

const scales = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
] as const;

/** [85 minutes], [81–90 minutes], [40 soldier], [23.4–28.6 billion USD] */
export function amountText({ low, high, unit }: Quantity): string {
  const [size, word] = scales.find(([least]) => high >= least) ?? ([1, ""] as const);
  const [from, to] = [low, high].map((value) => Number((value / size).toFixed(size === 1 ? 2 : 3)));
  const amount = from === to ? `${from}` : `${from}–${to}`;
  return `${amount}${word} ${unit === "minute" ? "minutes" : unit}`;
}

import type { Finder } from "./finder.ts";
import { readNumber } from "./number.ts";
import { rounded, times, type Range } from "./range.ts";
import { currencySigns } from "./units.ts";

/** Short scales that stand only behind an amount of money. */
const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
]);

/** [$200 billion], [€3.5bn], [US$12 million] */
export const money: Finder = (tokens, at) => {
  const unit = currencySigns.get(tokens[at]!.lower);
  const number = unit === undefined ? null : readNumber(tokens, at + 1);
  if (unit === undefined || !number) return null;
  const scale = shortScales.get(tokens[number.next]?.lower ?? "");
  if (scale === undefined) return { ...number, unit, first: at, last: number.next };
  return { ...times(withStep(number), scale), unit, first: at, last: number.next + 1 };
};

/** Before a scale a whole number is round: [$5m]. */
const withStep = (number: Range): Range => (number.open > 0 ? number : rounded(number.low, 1));

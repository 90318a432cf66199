/** A value or the ends of a range, and how far rounding opens it at both ends. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly open: number;
}

export const exactly = (value: number): Range => ({ low: value, high: value, open: 0 });

/** Half a step of the last printed digit, at most a tenth of the value: [1.5] is 1.45 to 1.55, [two million] 1.8 to 2.2. */
export const rounded = (value: number, step: number): Range => ({
  low: value,
  high: value,
  open: Math.min(step / 2, value / 10),
});

/** The range in another unit: hours as minutes. */
export const times = ({ low, high, open }: Range, factor: number): Range => ({
  low: tidy(low * factor),
  high: tidy(high * factor),
  open: tidy(open * factor),
});

export const plus = (one: Range, other: Range): Range => ({
  low: tidy(one.low + other.low),
  high: tidy(one.high + other.high),
  open: tidy(one.open + other.open),
});

/** The value without the noise of binary fractions. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

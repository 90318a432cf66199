/** The values that words for a number allow. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const exactly = (value: number): Range => ({ low: value, high: value });

/** The range in another unit: hours as minutes. */
export const times = ({ low, high }: Range, factor: number): Range => ({
  low: tidy(low * factor),
  high: tidy(high * factor),
});

export const plus = (one: Range, other: Range): Range => ({
  low: tidy(one.low + other.low),
  high: tidy(one.high + other.high),
});

/** Half a step of the last printed digit, at most a tenth of the value: [1.5] is 1.45 to 1.55, [two million] 1.8 to 2.2. */
export function rounded(value: number, step: number): Range {
  const open = Math.min(step / 2, value / 10);
  return { low: tidy(value - open), high: tidy(value + open) };
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

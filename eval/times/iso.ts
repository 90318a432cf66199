const form = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?$/;
const clockAndZone = /^T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;
const yearLength = "2031".length;
const dayLength = "2031-03-05".length;
const minuteLength = "2031-03-05T21:40".length;

/** The first day of a year, month, day or hour: of `2031-03` it is `2031-03-01`. */
export function firstDay(prefix: string): string {
  return prefix.slice(0, dayLength) + "-01-01".slice(prefix.length - yearLength);
}

/** The last day of a year, month, day or hour: of `2031-02` it is `2031-02-28`. */
export function lastDay(prefix: string): string {
  if (prefix.length >= dayLength) return prefix.slice(0, dayLength);
  const [year, month = 12] = prefix.split("-").map(Number);
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, dayLength);
}

/** Whether these words are a year, month, day, hour or minute of the calendar: `2031-02-29` is none. */
export function isIsoPrefix(words: string): boolean {
  return form.test(words) && (words.length < dayLength || words.slice(0, dayLength) <= lastDay(words.slice(0, 7)));
}

/** Whether these words are a date, or a date and time with zone. */
export function isPublication(words: string): boolean {
  if (words.length === dayLength) return isIsoPrefix(words);
  return clockAndZone.test(words.slice(dayLength)) && isIsoPrefix(words.slice(0, minuteLength));
}

/** Whether the first does not begin behind the second, as far as both are exact. */
export function isInOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s{1,2})?`;
const month = String.raw`(?<month>\p{L}{3,12})`;
const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>\d{4})`;
const dayMonthYear = String.raw`${weekday}${day}(?:st|nd|rd|th|er|[.º])?(?:\s(?:of|de)\s|[\s-]{1,2})${month}\.?,?(?:\sde\s|[\s-]{1,2})${year}`;
const monthDayYear = String.raw`${weekday}${month}\.?\s{1,2}${day}(?:st|nd|rd|th)?,?\s{1,2}${year}`;
const yearMonthDay = String.raw`${year}(?<mark>[-/.])(?<month>\d{1,2})\k<mark>${day}\.?`;
const marked = String.raw`${year}\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?${day}\s?[日일]`;
const numbers = String.raw`(?<one>\d{1,2})(?<mark>[-/.])(?<other>\d{1,2})\k<mark>${year}`;
const clock = String.raw`(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?<half>[ap])\.?m\.?)?`;
const zone = String.raw`(?:(?:,\s|\s)?\(?(?<zone>(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5})\)?(?:\s?\([^()]{1,40}\))?)?`;
const join = String.raw`(?:t|,|\s?(?:-{1,2}|[–—|·•@/])|,?\s(?:at|às|um|à))?\s{0,2}`;

const dates = [yearMonthDay, dayMonthYear, monthDayYear, marked, numbers];

/** [2026-02-06T15:28:00+05:30] [06 February 2026, 15:28 IST] [Feb. 6, 2026 | 3:28 p.m.] [06.02.2026 15:28] [6 de fevereiro de 2026 às 15h28] */
const dateFirst = dates.map((date) => `${date}(?:${join}${clock}${zone})?`);
/** [15:28 IST, 6 February 2026] [3:28 pm EST, Friday, February 6, 2026] [15:28 06.02.2026] */
const clockFirst = dates.map((date) => `${clock}${zone},?\\s(?:on\\s)?${date}`);
/** [Fri Feb 6 15:28:00 2026], as computers of old print it */
const clockInside = `${weekday}${month}\\s{1,2}${day}\\s${clock}${zone}\\s${year}`;
const forms = [...dateFirst, ...clockFirst, clockInside];

/** A text that is a date and nothing else, in each form. */
export const wholeForms = forms.map((form) => new RegExp(`^${form}$`, "iu"));

/** A date inside a text, in each form. */
export const innerForms = forms.map(
  (form) => new RegExp(String.raw`(?<![\p{L}\d]|\d[./-])${form}(?![\p{L}\d]|[./-]\d)`, "giu"),
);

/** [20260206] [20260206T152800Z] [20260206152800] */
export const packedForm =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:t?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>z|[+-]\d{2}:?\d{2})?)?$/i;

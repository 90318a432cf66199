import { lexicon } from "./lexicon.ts";

/** Names of months, as printed: [May]. */
export const monthNames: ReadonlySet<string> = new Set(lexicon.months.map(({ name }) => name));

/** Names of weekdays, as printed: [Monday]. */
export const weekdayNames: ReadonlySet<string> = new Set(lexicon.weekdays.map(({ name }) => name));

/** Names of months and weekdays, also in short: [May] [Jun] [Monday] [Mon]. */
export const calendarWords: ReadonlySet<string> = new Set(
  [...lexicon.months, ...lexicon.weekdays].flatMap(({ name, short }) => [name, ...short]),
);

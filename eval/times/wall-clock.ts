/** An entry that other parsers can be given: without a publication they would count from today. */
export type Dated = { readonly text: string; readonly published: string };

/**
 * What a clock at the place of publication showed, as if that place were UTC; noon where only the date is known.
 * Given as UTC too, it keeps the zone of the machine and any conversion out of the days that others count.
 */
export function wallClock(published: string): Date {
  const isDate = published.length === "2031-03-05".length;
  return new Date(isDate ? `${published}T12:00Z` : `${published.slice(0, "2031-03-05T21:40".length)}Z`);
}

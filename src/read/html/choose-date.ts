import type { Published } from "../draft.ts";

const day = 86_400_000;
/** Clocks differ by no more; some pages print the time of one zone under the name of another. */
const widestZones = 0.6 * day;

/**
 * The date of publication, from the dates that a page's data give, the best first, and from the one that it shows, which is only
 * looked for where it is needed: where the data give none or only a day, or give the date of the last change in its place.
 */
export function choosePublication(
  dates: readonly Published[],
  modified: string | undefined,
  findShown: () => Published | undefined,
): Published | undefined {
  const best = dates[0] && sharpen(dates[0], dates);
  if (best === undefined) return findShown();
  const shown = best.at === modified || !isMoment(best.at) ? findShown() : undefined;
  if (shown === undefined) return best;
  return best.at === modified && isEarlier(shown.at, best.at) ? shown : sharpen(best, [shown]);
}

/** A day alone may be the same moment in another zone. */
function isEarlier(shown: string, given: string): boolean {
  const distance = Date.parse(given) - Date.parse(shown);
  if (!isMoment(shown)) return distance >= 2 * day;
  return isMoment(given) ? distance > widestZones : shown.slice(0, 10) < given;
}

/** A day is known to the minute where another place gives a moment on it. */
const sharpen = (best: Published, dates: readonly Published[]): Published =>
  (isMoment(best.at) ? undefined : dates.find(({ at }) => isMoment(at) && at.startsWith(best.at))) ?? best;

const isMoment = (at: string): boolean => at.includes("T");

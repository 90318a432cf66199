import ical, { escape as escapeText, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { TimelineEntry } from "../../core/model/dossier.ts";
import type { TimeRange } from "../../core/model/time.ts";
import { printable } from "../layout/printable.ts";
import { standings } from "./standings.ts";
import { summarise } from "./summarise.ts";
import { wholeDays } from "./when.ts";

/** What a calendar shows of something announced. */
export interface CalendarEntry {
  readonly entry: Pick<TimelineEntry, "what" | "status"> & TimeRange;
  readonly uid: string;
  readonly stamp: Date;
  readonly description: string;
  readonly url?: string;
}

/**
 * A calendar (RFC 5545, RFC 7986) with an all-day event for each entry; none makes its reader busy. Where there is none the calendar holds no event:
 * RFC 5545 asks for one, but an empty calendar does no harm, and no file at all would. Nothing in it comes from a clock.
 */
export function writeCalendar(
  told: { readonly name: string; readonly description: string },
  entries: readonly CalendarEntry[],
): string {
  const calendar = ical({
    prodId: "//Readout//Upcoming//EN",
    method: ICalCalendarMethod.PUBLISH,
    name: asText(told.name),
    description: asText(told.description),
  });
  for (const each of entries) calendar.createEvent(eventOf(each));
  return `${calendar}\r\n`;
}

const eventOf = ({ entry, uid, stamp, description, url }: CalendarEntry) => ({
  id: uid,
  stamp,
  ...wholeDays(entry),
  allDay: true,
  sequence: 0,
  summary: summarise(entry),
  description,
  ...(url !== undefined && { url }),
  status: ICalEventStatus[standings[entry.status]],
  transparency: ICalEventTransparency.TRANSPARENT,
});

/** The library escapes what events say, but not what the calendar says of itself. */
const asText = (text: string): string => escapeText(printable(text), false);

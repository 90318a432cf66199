import { parse, type Component, type ParsedComponents, type ParsedResult } from "chrono-node";
import { isIsoPrefix } from "./iso.ts";
import type { Reading } from "./readings.ts";
import { wallClock, type Dated } from "./wall-clock.ts";

/** How long the ISO prefix is where a component is certain, the most exact first; minutes are certain even where nobody gives them. */
const lengths: readonly (readonly [Component, number])[] = [
  ["hour", "2031-03-05T21".length],
  ["day", "2031-03-05".length],
  ["month", "2031-03".length],
  ["year", "2031".length],
];

/** The components as an ISO prefix, as exact as what is certain; the day, as `date()` has it, where nothing or only a weekday is. */
function prefixOf(components: ParsedComponents): string | null {
  const digits = (name: Component, length = 2) => String(components.get(name)).padStart(length, "0");
  const iso = `${digits("year", 4)}-${digits("month")}-${digits("day")}T${digits("hour")}`;
  const length = lengths.find(([name]) => components.isCertain(name))?.[1] ?? "2031-03-05".length;
  const prefix = iso.slice(0, length);
  return isIsoPrefix(prefix) ? prefix : null;
}

function toReading({ index, text, start, end }: ParsedResult): Reading {
  const span = { start: index, end: index + text.length };
  return { span, from: prefixOf(start), to: prefixOf(end ?? start) };
}

/** The times that chrono-node finds, with the options it has by default. */
export function findWithChrono({ text, published }: Dated): Reading[] {
  return parse(text, { instant: wallClock(published), timezone: 0 }).map(toReading);
}

import type { TimeRange } from "../core/model/time.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO prefix for reading: `4 Feb 2026`, `Feb 2026`, `2026`. */
export function dateText(prefix: string): string {
  const [year, month, day] = prefix.slice(0, 10).split("-");
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** A date with the time of day and the zone, where they are given: `5 Feb 2026, 07:15 +08:00`. */
export function momentText(iso: string): string {
  const { clock, zone = "" } =
    /T(?<clock>\d{2}:\d{2})[\d:.]{0,12}(?<zone>Z|[+-]\d{2}:?\d{2})?$/.exec(iso)?.groups ?? {};
  return clock ? `${dateText(iso)}, ${clock} ${zone === "Z" ? "UTC" : zone}`.trim() : dateText(iso);
}

/** A range for reading: `Jan – Jun 2026`, `3 – 5 Feb 2026`; a single date where both ends are one. */
export function rangeText({ from, to }: TimeRange): string {
  const [start, end] = [dateText(from), dateText(to)];
  if (start === end) return end;
  const shared = sharedWords(start, end);
  return `${start.slice(0, start.length - shared.length).trim()} – ${end}`;
}

/** What two dates have in common at their ends, in whole words. */
function sharedWords(start: string, end: string): string {
  const [a, b] = [start.split(" "), end.split(" ")];
  const differs = a.findLastIndex((word, index) => word !== b[index]);
  return a.slice(differs + 1).join(" ");
}

import type { TimeReference } from "../../model/time.ts";

/** A time as TIMEX3 writes it, for exchange and for measuring. */
export interface Timex {
  readonly type: "DATE" | "TIME" | "DURATION";
  readonly value: string;
}

/** The TIMEX3 type and value of a time reference. */
export function timexOf({ from, to, granularity, rule, text, direction }: TimeReference): Timex {
  if (rule === "now") return { type: "DATE", value: "PRESENT_REF" };
  if (from === null || to === null) return { type: "DATE", value: direction === "past" ? "PAST_REF" : "FUTURE_REF" };
  if (rule === "stretch" || rule === "within")
    return { type: "DURATION", value: lengthOf(text, from, to, granularity) };
  if (rule === "vague-stretch") return { type: "DURATION", value: `PX${letters[granularity]}` };
  return { type: from.includes("T") ? "TIME" : "DATE", value: valueOf(from, to, granularity, rule) };
}

const letters: Record<TimeReference["granularity"], string> = {
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  year: "Y",
  decade: "DE",
};

const days = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;
const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1);

function lengthOf(text: string, from: string, to: string, granularity: TimeReference["granularity"]): string {
  if (/\b(few|several)\b/.test(text)) return `PX${letters[granularity]}`;
  if (granularity === "day") return `P${days(to) - days(from)}D`;
  if (granularity === "week") return `P${Math.round((days(to) - days(from)) / 7)}W`;
  if (granularity === "quarter") return `P${(months(to) - months(from)) / 3}Q`;
  if (granularity === "month" || granularity === "half") return `P${months(to) - months(from)}M`;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return `P${years}Y`;
}

const partCodes = new Map([
  ["05", "MO"],
  ["12", "AF"],
  ["18", "EV"],
  ["20", "NI"],
]);
const seasonCodes = new Map([
  ["03", "SP"],
  ["06", "SU"],
  ["09", "FA"],
  ["12", "WI"],
]);

function valueOf(from: string, to: string, granularity: TimeReference["granularity"], rule: string): string {
  const year = from.slice(0, 4);
  if (rule === "season") return `${year}-${seasonCodes.get(from.slice(5, 7))}`;
  if (granularity === "week") return rule === "weekend" ? `${isoWeek(from)}-WE` : isoWeek(from);
  if (granularity === "quarter") return `${year}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
  if (granularity === "half") return `${year}-H${from.slice(5, 7) === "01" ? 1 : 2}`;
  if (granularity === "decade") return from.slice(0, 3);
  if (granularity === "year") return year;
  if (granularity === "month") return from.slice(0, 7);
  if (granularity === "day") return from.slice(0, 10);
  const part = from === to ? undefined : partCodes.get(from.slice(11, 13));
  return part ? `${from.slice(0, 10)}T${part}` : from.length === 13 ? `${from}:00` : from;
}

/** [2026-W06] of an ISO day. */
function isoWeek(iso: string): string {
  const day = days(iso);
  const thursday = day - ((((day + 3) % 7) + 7) % 7) + 3;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  const week = Math.floor((thursday - days(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

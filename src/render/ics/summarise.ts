import { printable } from "../layout/printable.ts";
import type { CalendarEntry } from "./calendar.ts";
import { rangeHint } from "./range-hint.ts";

/** The line that a calendar shows: [Visit: Reik → Veldania (accepted, in June 2031)]. */
export function summarise({ from, to, what, status }: CalendarEntry["entry"]): string {
  const notes = [status === "planned" ? "" : status, rangeHint({ from, to }, what)].filter((note) => note !== "");
  return printable(notes.length > 0 ? `${what} (${notes.join(", ")})` : what);
}

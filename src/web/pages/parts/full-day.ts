/** The first or last day of a date that may be a year or a month, for a field that takes days only: `2026-02` → `2026-02-28`. */
export function fullDay(date: string | undefined, end: "first" | "last"): string {
  const { year, month, day } =
    /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(date ?? "")?.groups ?? {};
  if (!year) return "";
  if (day) return date!;
  if (end === "first") return `${year}-${month ?? "01"}-01`;
  return month ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : `${year}-12-31`;
}

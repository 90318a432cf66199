import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { UpcomingEntry } from "../../../src/core/model/stored.ts";
import { firstDayOf, isoDay, lastDayOf } from "../../../src/core/times/calendar.ts";
import { fullDay } from "../../../src/web/pages/parts/full-day.ts";
import {
  firstDay,
  lastDay,
  shiftDay,
  shiftDayByMonths,
  shiftMonth,
  todayHere,
  weekdayOf,
  weeksOf,
} from "../../../src/web/pages/upcoming/days.ts";
import { filterEntries, groupByMonth, isOnDays, isWithin, placeBars } from "../../../src/web/pages/upcoming/placing.ts";

const entry = (from: string, to = from, more: Partial<UpcomingEntry> = {}): UpcomingEntry => ({
  id: `${from} ${to}`,
  story: "s",
  from,
  to,
  what: "Talks",
  status: "planned",
  evidence: [],
  sources: [],
  ...more,
});

test("days and months are counted over the ends of years", () => {
  expect(shiftDay("2026-12-31", 1)).toBe("2027-01-01");
  expect(shiftDay("2028-03-01", -1)).toBe("2028-02-29");
  expect([shiftMonth("2026-11", 3), shiftMonth("2026-01", -1)]).toEqual(["2027-02", "2025-12"]);
  expect([shiftDayByMonths("2026-01-31", 1), shiftDayByMonths("2026-03-15", -1)]).toEqual(["2026-02-28", "2026-02-15"]);
  expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-22")]).toEqual([0, 6]);
  expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});

const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].slice(0, parts).join("-"),
  );

test("first and last days of dates of any precision are those of the calendar that the analysis has", () =>
  fc.assert(
    fc.property(date, (one) => {
      const days = [isoDay(firstDayOf(one)), isoDay(lastDayOf(one))];
      expect([firstDay(one), lastDay(one)]).toEqual(days);
      expect([fullDay(one, "first"), fullDay(one, "last")]).toEqual(days);
    }),
  ));

test("what is no date fills no field", () =>
  expect([undefined, "", "soon", "2026-2", "2026-02-04T10:00"].map((each) => fullDay(each, "first"))).toEqual([
    "",
    "",
    "",
    "",
    "",
  ]));

test("a month is whole weeks from Monday, with all its days once", () =>
  fc.assert(
    fc.property(date, (one) => {
      const month = firstDay(one).slice(0, 7);
      const weeks = weeksOf(month);
      for (const week of weeks) expect([week.length, weekdayOf(week[0]!)]).toEqual([7, 0]);
      for (const week of weeks) expect(week.some((day) => day.startsWith(month))).toBe(true);
      const days = weeks.flat();
      expect(days.every((day, at) => at === 0 || day === shiftDay(days[at - 1]!, 1))).toBe(true);
      expect(days.filter((day) => day.startsWith(month))).toHaveLength(Number(lastDay(month).slice(8)));
    }),
  ));

const week = weeksOf("2026-12")[1]!;

test("bars stand on their days, side by side where they meet, and tell where they go on", () => {
  const bars = placeBars(
    [
      entry("2026-12-08"),
      entry("2026-12-05", "2026-12-09"),
      entry("2026-12-10", "2026-12-20"),
      entry("2026-12"),
      entry("2026-12-14"),
    ],
    week,
  );
  expect(
    bars.map(({ entry: { id }, start, length, line, isFromBefore, goesOn }) => [
      id,
      start,
      length,
      line,
      isFromBefore,
      goesOn,
    ]),
  ).toEqual([
    ["2026-12-05 2026-12-09", 0, 3, 0, true, false],
    ["2026-12-08 2026-12-08", 1, 1, 1, false, false],
    ["2026-12-10 2026-12-20", 3, 4, 0, false, true],
  ]);
});

test("no two bars cover each other, and none leaves the week", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 15 }), fc.nat(12)), { maxLength: 12 }), (spans) => {
      const entries = spans.map(([start, days]) =>
        entry(shiftDay("2026-12-07", start), shiftDay("2026-12-07", start + days)),
      );
      const bars = placeBars(entries, week);
      expect(bars).toHaveLength(entries.filter((each) => isWithin(each, week[0]!, week[6]!)).length);
      const taken = bars.flatMap(({ start, length, line }) =>
        Array.from({ length }, (_, at) => `${line}:${start + at}`),
      );
      expect(new Set(taken).size).toBe(taken.length);
      for (const { start, length } of bars) expect(start >= 0 && length > 0 && start + length <= 7).toBe(true);
    }),
  ));

test("entries are told apart by precision, month, status and words", () => {
  const [april, day, year] = [
    entry("2026-04"),
    entry("2026-04-14", "2026-04-16", { status: "cancelled" }),
    entry("2026"),
  ];
  expect([april, day, year].map(isOnDays)).toEqual([false, true, false]);
  expect([april, day, year].map((each) => isWithin(each, "2026-04-15", "2026-04-15"))).toEqual([true, true, true]);
  expect(isWithin(day, "2026-04-17", "2026-04-30")).toBe(false);
  expect(groupByMonth([year, april, day])).toEqual([
    ["2026", [year]],
    ["2026-04", [april, day]],
  ]);
  expect(filterEntries([april, day], { status: "cancelled" })).toEqual([day]);
  const words = "The leaders will meet in Orrin.";
  const told = entry("2026-05", "2026-05", {
    sources: [{ article: "a", outlet: "Post", input: "a.txt", url: null, publishedAt: null, words }],
  });
  expect(filterEntries([april, told], { words: "ORRIN talks" })).toEqual([told]);
  expect(filterEntries([april, told], { words: "post" })).toEqual([told]);
  expect(filterEntries([april, told], { words: "mars" })).toEqual([]);
});

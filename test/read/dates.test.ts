import { expect, test } from "vitest";
import { readDate } from "../../src/read/dates.ts";

test.each([
  ["2026-02-06", "2026-02-06"],
  ["2026-02-06T15:28:00Z", "2026-02-06T15:28:00Z"],
  ["2026-02-06T15:28:00.123+0530", "2026-02-06T15:28:00+05:30"],
  ["2026-02-06 15:28:00", "2026-02-06"],
  ["06 February 2026, 15:28 IST", "2026-02-06T15:28:00+05:30"],
  ["6th Feb 2026", "2026-02-06"],
  ["Fri, 06 Feb 2026 15:28:00 GMT", "2026-02-06T15:28:00Z"],
  ["Fri, 06 Feb 2026 15:28:00 +0100", "2026-02-06T15:28:00+01:00"],
  ["Friday, Feb. 6, 2026 3:28 p.m. EST", "2026-02-06T15:28:00-05:00"],
  ["February 6, 2026 at 12:05 AM UTC+8", "2026-02-06T00:05:00+08:00"],
  ["Sept. 6, 2026", "2026-09-06"],
  ["15:28 IST, 6 February 2026", "2026-02-06T15:28:00+05:30"],
  ["29 February 2028", "2028-02-29"],
])("%s", (printed, date) => {
  expect(readDate(printed)).toBe(date);
});

test.each([
  "6 February 2026, 15:28 CST",
  "6 February 2026, 15:28 BST",
  "6 February 2026, 15:28",
  "6 February 2026, 25:61 GMT",
])("%s keeps only the date", (printed) => {
  expect(readDate(printed)).toBe("2026-02-06");
});

test.each([
  "",
  "Friday",
  "February 2026",
  "29 February 2026",
  "2026-13-01",
  "04/05/2026",
  "2 days ago",
  "the 6 February 2026 call",
])("%s is no full date", (printed) => {
  expect(readDate(printed)).toBeNull();
});

import { expect, test } from "vitest";
import { toTimex } from "../../eval/timex.ts";
import type { TimeReference } from "../../src/core/model/index.ts";
import { timeOf } from "./findings.ts";

const write = (granularity: TimeReference["granularity"], from: string, to = from) =>
  toTimex(timeOf({ granularity, from, to }));

test.each([
  ["minute", "2026-02-04T15:28", "2026-02-04T15:28", "2026-02-04T15:28"],
  ["hour", "2026-02-04T15", "2026-02-04T15", "2026-02-04T15"],
  ["day", "2026-02-04", "2026-02-04", "2026-02-04"],
  ["week", "2026-02-02", "2026-02-08", "2026-W06"],
  ["week", "2026-02-01", "2026-02-07", "2026-W06"],
  ["week", "2025-12-29", "2026-01-04", "2026-W01"],
  ["week", "2026-12-28", "2027-01-03", "2026-W53"],
  ["month", "2026-02", "2026-02", "2026-02"],
  ["month", "2025-11-21", "2025-11-30", "2025-11"],
  ["quarter", "2026-01", "2026-03", "2026-Q1"],
  ["quarter", "2026-10-01", "2026-12-31", "2026-Q4"],
  ["quarter", "2025-06", "2025-08", "2025-SU"],
  ["quarter", "2025-12", "2026-02", "2025-WI"],
  ["half", "2026-01", "2026-06", "2026-H1"],
  ["half", "2026-07-01", "2026-12-31", "2026-H2"],
  ["year", "2026", "2026", "2026"],
  ["year", "2026-01-01", "2026-12-31", "2026"],
  ["decade", "1990", "1999", "199"],
] as const)("%s %s to %s is %s and so on", (granularity, from, to, value) => {
  expect(write(granularity, from, to)).toBe(value);
});

test.each([
  ["day", "2026-02-04", "2026-02-06"],
  ["day", "2026-02", "2026-02"],
  ["week", "2026", "2026"],
  ["month", "2026-01", "2026-03"],
  ["quarter", "2026", "2026"],
  ["quarter", "2026-02", "2026-04"],
  ["half", "2026", "2026"],
  ["year", "2021", "2025"],
] as const)("%s %s to %s has no single value", (granularity, from, to) => {
  expect(write(granularity, from, to)).toBeNull();
});

test("what is unresolved has no value", () => {
  expect(toTimex(timeOf({ from: "2026", to: "2026", granularity: "year", basis: "unresolved" }))).toBeNull();
  expect(toTimex(timeOf({ from: null, to: null }))).toBeNull();
});

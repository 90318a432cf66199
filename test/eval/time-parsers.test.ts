import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { findWithChrono } from "../../eval/times/chrono.ts";
import { findWithCompromise } from "../../eval/times/compromise.ts";
import type { Reading } from "../../eval/times/readings.ts";
import { wallClock, type Dated } from "../../eval/times/wall-clock.ts";
import { place } from "./findings.ts";

const evening = "2031-03-05T21:40-05:00";
const night = "2031-03-05T00:30+14:00";
const absolute = "🛥 The two delegations met on 3 May 2030 in Skarn.";
const day = (from: string, to = from) => ({ from, to });

/** The ranges that a parser finds, on an ordinary day unless told otherwise. */
const rangesOf =
  (find: (dated: Dated) => Reading[]) =>
  (text: string, published = "2031-03-05") =>
    find({ text, published }).map(({ from, to }) => ({ from, to }));

describe("chrono", () => {
  const ranges = rangesOf(findWithChrono);

  test("a plain date, in its place", () => {
    expect(findWithChrono({ text: absolute, published: evening })).toEqual([
      { span: place(absolute, "on 3 May 2030"), ...day("2030-05-03") },
    ]);
  });

  test("is as exact as what is certain", () => {
    expect(ranges("They met in May 2030.")).toEqual([day("2030-05")]);
    expect(ranges("They met in February.")).toEqual([day("2031-02")]);
    expect(ranges("They met last year.")).toEqual([day("2030")]);
    expect(ranges("They met on Monday.")).toEqual([day("2031-03-03")]);
    expect(ranges("They met this week.")).toEqual([day("2031-03-02")]);
    expect(ranges("They met yesterday at 9 p.m. local time.")).toEqual([day("2031-03-04T21")]);
    expect(ranges("They met on 3 March 2031 at 9:30.")).toEqual([day("2031-03-03T09")]);
  });

  test("has both ends of a range", () => {
    expect(ranges("They met from 3 to 5 March 2031.")).toEqual([day("2031-03-03", "2031-03-05")]);
  });

  test("counts from the day at the place of publication", () => {
    expect(ranges("They met yesterday.", evening)).toEqual([day("2031-03-04")]);
    expect(ranges("They met yesterday.", night)).toEqual([day("2031-03-04")]);
  });

  test("what no ISO prefix can say has no range", () => {
    expect(ranges("Caesar died in March 44 BC.")).toEqual([{ from: null, to: null }]);
  });
});

describe("compromise", () => {
  const ranges = rangesOf(findWithCompromise);

  test("a plain date, in its place", () => {
    expect(findWithCompromise({ text: absolute, published: evening })).toEqual([
      { span: place(absolute, "on 3 May 2030"), ...day("2030-05-03") },
    ]);
  });

  test("has first and last days", () => {
    expect(ranges("They met in May 2030.")).toEqual([day("2030-05-01", "2030-05-31")]);
    expect(ranges("They met last week.")).toEqual([day("2031-02-24", "2031-03-02")]);
  });

  test("counts from the day at the place of publication", () => {
    expect(ranges("They met yesterday.", evening)).toEqual([day("2031-03-04")]);
    expect(ranges("They met yesterday.", night)).toEqual([day("2031-03-04")]);
  });

  test("what is repeated has no range", () => {
    expect(ranges("They meet every Tuesday.")).toEqual([{ from: null, to: null }]);
  });
});

test("the clock at the place of publication; noon where only the date is known", () => {
  expect([evening, night, "2031-03-05T21:40:30Z", "2031-03-05"].map((one) => wallClock(one).toISOString())).toEqual([
    "2031-03-05T21:40:00.000Z",
    "2031-03-05T00:30:00.000Z",
    "2031-03-05T21:40:00.000Z",
    "2031-03-05T12:00:00.000Z",
  ]);
});

/** What the parsers find in a process of its own whose machine stands in this zone, and the hour that its clock shows at noon UTC. */
function findIn(TZ: string) {
  const texts = [absolute, "They met yesterday.", "They met on Monday.", "They met two hours ago.", "It ends tonight."];
  const dated = texts.flatMap((text) => [evening, night, "2031-03-05"].map((published) => ({ text, published })));
  const last = { text: "It must be done by the end of the month.", published: "2031-03-31T23:30-05:00" };
  const script = `
    import { findWithChrono } from "./eval/times/chrono.ts";
    import { findWithCompromise } from "./eval/times/compromise.ts";
    const found = ${JSON.stringify([...dated, last])}.map((one) => [findWithChrono(one), findWithCompromise(one)]);
    console.log(JSON.stringify({ hour: new Date("2031-03-05T12:00Z").getHours(), found }));`;
  const env = { ...process.env, TZ };
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { env, encoding: "utf8" });
  return JSON.parse(output) as { hour: number; found: unknown[] };
}

test("the zone of the machine changes nothing", () => {
  const [utc, east, west] = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map(findIn);
  expect([utc!.hour, east!.hour, west!.hour]).toEqual([12, 2, 4]);
  expect(utc!.found).toHaveLength(16);
  expect(utc!.found[0]).toMatchObject([[day("2030-05-03")], [day("2030-05-03")]]);
  expect(east!.found).toEqual(utc!.found);
  expect(west!.found).toEqual(utc!.found);
});

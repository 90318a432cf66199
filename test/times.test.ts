import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadEntries } from "../eval/times/entries.ts";
import { findTimes } from "../src/core/extract/times/times.ts";
import { IsoPrefix, TimeReading, type TimeReference } from "../src/core/model/index.ts";
import { comparePrefixes } from "../src/core/times/calendar.ts";
import { parseText } from "../src/core/text/parse.ts";
import { runCases } from "./case-files.ts";

/** A case may begin with `@` and the publication date; without it the article is undated. */
function print(text: string): string {
  const [, publishedAt = null, body = text] = /^@ (\S+)\n([\s\S]*)$/.exec(text) ?? [];
  return findTimes(parseText(body), { id: "case", publishedAt })
    .map(({ text: words, from, to, granularity, direction, basis, bound, timex, rule }) =>
      [
        bound ? `${bound} [${words}]` : words,
        `${from ?? "?"}..${to ?? "?"}`,
        granularity,
        direction,
        basis,
        Object.values(timex).join(" "),
        rule,
      ].join(" | "),
    )
    .join("\n");
}

runCases("times", print);

test.each([
  ["the two met late last year", "DATE", "2025"],
  ["in the third quarter of 2025", "DATE", "2025-Q3"],
  ["they met last week", "DATE", "2026-W05"],
  ["they met last summer", "DATE", "2025-SU"],
  ["they met on Tuesday morning", "TIME", "2026-02-03TMO"],
  ["they met at 9 p.m. on Tuesday", "TIME", "2026-02-03T21:00"],
  ["in the 1990s", "DATE", "199"],
  ["over the next three years", "DURATION", "P3Y"],
  ["in recent months", "DURATION", "PXM"],
  ["the port is now shut", "DATE", "PRESENT_REF"],
])("TIMEX3 of %s", (text, type, value) => {
  const times = findTimes(parseText(text), { id: "case", publishedAt: "2026-02-04" });
  expect(times.map(({ timex }) => timex)).toMatchObject([{ type, value }]);
});

test("stored text is the slice of its span, in order", () => {
  const text = parseText("On Tuesday, February 10, and late next month the envoys of Karvia will meet.");
  const times = findTimes(text, { id: "case", publishedAt: "2026-02-04" });
  expect(times.map(({ span }) => text.text.slice(span.start, span.end))).toEqual(times.map((time) => time.text));
  expect(times.map(({ span }) => span.start)).toEqual([3, 29]);
});

/** Texts of all cases and of our table, without their expectations. */
const texts = [...readFileSync("test/cases/times.txt", "utf8").matchAll(/^== .*\n(?:@ .*\n)?([\s\S]*?)\n--$/gm)]
  .map(([, text]) => text!)
  .concat(loadEntries("corpus/times").map(({ text }) => text));

/** What is wrong with a time, whatever its words: a range that is none, out of order, or without a TIMEX3 value. */
function faultsOf({ text, from, to, timex, reading }: TimeReference): string[] {
  const isRange = from !== null && to !== null;
  const isOrdered = !isRange || comparePrefixes(from, to) <= 0;
  const isIso = !isRange || [from, to].every((end) => IsoPrefix.safeParse(end).success);
  const isWhole = (from === null) === (to === null) && timex.value !== "" && TimeReading.safeParse(reading).success;
  return isOrdered && isIso && isWhole ? [] : [`${text}: ${from} to ${to}, ${timex.value}`];
}

test("whatever is counted from whatever day: a range is one, in order, and TIMEX3 has a value", () => {
  const days = ["2028-02-29", "2026-12-31", "2027-01-01T00:30:00+14:00", "2030-03-31", "0001-01-01", "9999-12-31"];
  const faults = texts
    .map((text) => parseText(text))
    .flatMap((text) =>
      [null, ...days].flatMap((publishedAt) => findTimes(text, { id: "case", publishedAt }).flatMap(faultsOf)),
    );
  expect(faults).toEqual([]);
});

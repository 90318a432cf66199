import { assert, constantFrom, date as anyDate, integer, oneof, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { findAddressDate, findFileDate } from "../../src/read/dates/in-address.ts";
import { findDates, readDate, readMoment } from "../../src/read/dates.ts";
import { chooseModified, choosePublished } from "../../src/read/published.ts";

test.each([
  ["2026-02-06", "2026-02-06"],
  ["2026-02-06T15:28:00Z", "2026-02-06T15:28:00Z"],
  ["2026-02-06T15:28:00.123+0530", "2026-02-06T15:28:00+05:30"],
  ["2026-02-06 15:28:00", "2026-02-06"],
  ["2026-02-06 15:28:00 UTC", "2026-02-06T15:28:00Z"],
  ["2026/02/06 15:28", "2026-02-06"],
  ["2026.02.06", "2026-02-06"],
  ["2026年2月6日 15:28", "2026-02-06"],
  ["2026년 2월 6일", "2026-02-06"],
  ["06 February 2026, 15:28 IST", "2026-02-06T15:28:00+05:30"],
  ["6th Feb 2026", "2026-02-06"],
  ["6th of February 2026", "2026-02-06"],
  ["Tue 6 Feb 2026 10.15 GMT", "2026-02-06T10:15:00Z"],
  ["Fri, 06 Feb 2026 15:28:00 GMT", "2026-02-06T15:28:00Z"],
  ["Fri, 06 Feb 2026 15:28:00 +0100", "2026-02-06T15:28:00+01:00"],
  ["Fri Feb 06 2026 15:28:00 GMT+0100 (Central European Time)", "2026-02-06T15:28:00+01:00"],
  ["Fri Feb  6 15:28:00 UTC 2026", "2026-02-06T15:28:00Z"],
  ["February 6 15:28 2026", "2026-02-06"],
  ["Friday, Feb. 6, 2026 3:28 p.m. EST", "2026-02-06T15:28:00-05:00"],
  ["Feb 6, 2026 at 3:28 pm ET", "2026-02-06"],
  ["February 6, 2026 at 12:05 AM UTC+8", "2026-02-06T00:05:00+08:00"],
  ["February 6, 2026 | 3:28pm", "2026-02-06"],
  ["February 6, 2026 -- 15:28 GMT (15:28 GMT)", "2026-02-06T15:28:00Z"],
  ["Friday 6 February 2026 15:28, UK", "2026-02-06"],
  ["6 February 2026 • 3:28pm", "2026-02-06"],
  ["Sept. 6, 2026", "2026-09-06"],
  ["15:28 IST, 6 February 2026", "2026-02-06T15:28:00+05:30"],
  ["3:28 pm EST, Friday, February 6, 2026", "2026-02-06T15:28:00-05:00"],
  ["15:28 26.02.2026", "2026-02-26"],
  ["06.02.2026", "2026-02-06"],
  ["26/02/2026", "2026-02-26"],
  ["02/26/2026", "2026-02-26"],
  ["02/02/2026", "2026-02-02"],
  ["29 February 2028", "2028-02-29"],
])("%s", (printed, date) => {
  expect(readDate(printed)).toBe(date);
});

test.each([
  ["6 de fevereiro de 2026 às 15h28", "pt-BR", "2026-02-06"],
  ["6. März 2026", "de", "2026-03-06"],
  ["6 февраля 2026", "ru", "2026-02-06"],
  ["6 août 2026", "fr-FR", "2026-08-06"],
  ["Mei 6, 2026", "id", "2026-05-06"],
  ["30. Juli 2026", "en", "2026-07-30"],
  ["03/04/2026", "en-US", "2026-03-04"],
  ["03/04/2026", "en_GB", "2026-04-03"],
  ["03/04/2026", "it", "2026-04-03"],
])("%s in %s", (printed, language, date) => {
  expect(readDate(printed, language)).toBe(date);
});

test.each([
  "6 February 2026, 15:28 CST",
  "6 February 2026, 15:28 BST",
  "6 February 2026, 15:28",
  "6 February 2026, 25:61 GMT",
  "6 February 2026, 15:28 +99:00",
])("%s keeps only the date", (printed) => {
  expect(readDate(printed)).toBe("2026-02-06");
});

test.each([
  ["", "en"],
  ["Friday", "en"],
  ["February 2026", "en"],
  ["29 February 2026", "en"],
  ["2026-13-01", "en"],
  ["04/05/2026", "en"],
  ["04/05/2026", "ja"],
  ["04/05/2026", "no language at all"],
  ["06/02/26", "en-GB"],
  ["31/31/2026", "en-GB"],
  ["2 days ago", "en"],
  ["the 6 February 2026 call", "en"],
  ["6 Pluviôse 2026", "fr"],
  ["20260206", "en"],
  ["1770391680", "en"],
  ["0001-01-01T00:00:00Z", "en"],
  ["1970-01-01T00:00:00Z", "en"],
  ["Wednesday, December 31, 1969", "en"],
  ["9999-12-31", "en"],
  [`${" ".repeat(300)}6 February 2026`, "en"],
])("%s (%s) is no full date", (printed, language) => {
  expect(readDate(printed, language)).toBeNull();
});

test.each([
  [1_770_391_680, "2026-02-06T15:28:00Z"],
  ["1770391680000", "2026-02-06T15:28:00Z"],
  ["20260206", "2026-02-06"],
  ["20260206T152800Z", "2026-02-06T15:28:00Z"],
  ["20260206152800", "2026-02-06"],
  [" 2026-02-06T15:28:00Z ", "2026-02-06T15:28:00Z"],
  [12, null],
  [null, null],
  [{ year: 2026 }, null],
])("a moment for machines: %j", (value, moment) => {
  expect(readMoment(value)).toBe(moment);
});

test.each([
  ["Published on 6 February 2026 by Ada Quill", ["2026-02-06"]],
  ["Updated Feb. 6, 2026 8:21 am EST / Original Feb. 5, 2026", ["2026-02-06T08:21:00-05:00", "2026-02-05"]],
  ["Nov.November 18, 2026", ["2026-11-18"]],
  ["build 1.2.2026.4 of 12 phones 2026", []],
  ["build 1.26.02.2026", []],
  [`6 February 2026${" and on".repeat(60)}`, []],
])("the dates in a line: %s", (line, dates) => {
  expect(findDates(line).map(({ at }) => at)).toEqual(dates);
});

const months = [
  ["January", "Jan", "01"],
  ["May", "May", "05"],
  ["September", "Sept.", "09"],
  ["December", "dec", "12"],
] as const;
const moment = tuple(integer({ min: 1990, max: 2099 }), constantFrom(...months), integer({ min: 13, max: 28 })).map(
  ([year, [long, short, number], day]) => ({ year, long, short, number, day }),
);
interface Moment {
  readonly year: number;
  readonly long: string;
  readonly short: string;
  readonly number: string;
  readonly day: number;
}

/** How a date may be printed, with the time of 09:05 in UTC where there is one. */
const prints: readonly [printed: (date: Moment) => string, isTimed: boolean][] = [
  [({ year, number, day }) => `${year}-${number}-${day}`, false],
  [({ year, number, day }) => `${year}-${number}-${day}T09:05:00Z`, true],
  [({ year, number, day }) => `${day}.${number}.${year}`, false],
  [({ year, number, day }) => `${number}/${day}/${year}`, false],
  [({ year, long, day }) => `${day} ${long} ${year}`, false],
  [({ year, long, day }) => `${day} ${long.toUpperCase()} ${year}, 09:05 GMT`, true],
  [({ year, short, day }) => `${short} ${day}, ${year} | 9:05 a.m. UTC`, true],
  [({ year, short, day }) => `09.05 GMT, ${day} ${short} ${year}`, true],
  [({ year, number, day }) => `${year}年${Number(number)}月${day}日`, false],
];

/** Whether an ISO date or moment is one of a day that exists. */
const isDay = (at: string): boolean =>
  new Date(`${at.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(at.slice(0, 10)) && !Number.isNaN(Date.parse(at));

describe("properties", () => {
  test("a date is read from every form in which it is printed, alone and in a line", () => {
    assert(
      property(moment, constantFrom(...prints), (date, [print, isTimed]) => {
        const at = `${date.year}-${date.number}-${date.day}${isTimed ? "T09:05:00Z" : ""}`;
        expect(readDate(print(date))).toBe(at);
        expect(findDates(`Posted ${print(date)} (Halvik)`).map((found) => found.at)).toEqual([at]);
      }),
      { numRuns: 500 },
    );
  });

  test("epoch seconds and ISO moments agree", () => {
    const bounds = { min: new Date("2001-10-01"), max: new Date("2099-01-01"), noInvalidDate: true };
    assert(
      property(anyDate(bounds), (date) => {
        const iso = `${date.toISOString().slice(0, 19)}Z`;
        expect(readMoment(Math.floor(date.getTime() / 1000))).toBe(iso);
        expect(readMoment(iso)).toBe(iso);
      }),
    );
  });

  const nearDates = string({
    unit: constantFrom(..."0123456789 /.-:,TZ年月日apm+()|of–thFebMarAU".split("")),
    maxLength: 400,
  });
  test("no text throws or takes long, and what is read is a day that exists", () => {
    assert(
      property(oneof(nearDates, string({ maxLength: 400 })), string({ maxLength: 12 }), (text, language) => {
        const before = performance.now();
        const found = [
          readDate(text, language),
          readMoment(text, language),
          ...findDates(text, language).map(({ at }) => at),
        ];
        expect(found.filter((at) => at !== null && !isDay(at))).toEqual([]);
        expect(performance.now() - before).toBeLessThan(200);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["https://post.example/2026/02/04/lamp", "2026-02-04", true],
  ["https://post.example/2026/2/4/lamp/", "2026-02-04", true],
  ["https://post.example/world/2026/feb/04/lamp", "2026-02-04", true],
  ["https://post.example/story/2026-02-04/lamp", "2026-02-04", true],
  ["https://post.example/2026-02/04/c_1.htm", "2026-02-04", true],
  ["https://post.example/2026/0204/c9-1.html", "2026-02-04", true],
  ["https://post.example/20260204/lamp?from=2025/01/01/", "2026-02-04", true],
  ["https://post.example/lamp-goes-out-20260204/", "2026-02-04", false],
  ["https://post.example/2026-02-04-lamp.html", "2026-02-04", false],
  ["https://post.example/t20260204_99.shtml", "2026-02-04", false],
])("%s is dated", (address, at, inFolders) => {
  expect(findAddressDate(address)).toEqual({ at, inFolders });
});

test.each([
  undefined,
  "no address",
  "https://post.example/2026/02/lamp",
  "https://post.example/lamp-14848164.php",
  "https://post.example/2026/02/31/lamp",
  "https://post.example/1889/02/04/lamp",
  "https://post.example/2026/02/04/lamp/2025/01/01/",
  "https://post.example/lamp-of-2026-02-04-in-sund",
  "https://post.example/202602041077343476-lamp/",
  "https://post.example/a20260204b",
])("%s is not dated", (address) => {
  expect(findAddressDate(address)).toBeUndefined();
});

test.each([
  ["saved/2026-02-04-lamp.html", "2026-02-04"],
  ["C:\\saved\\20260204_lamp.txt", "2026-02-04"],
  ["lamp_2026-02-04.html.gz", "2026-02-04"],
  ["2026-02-04.jsonl:3", undefined],
  ["2026-02-04.xml#1", undefined],
  ["https://post.example/2026-02-04.html", undefined],
  ["lamp.txt", undefined],
  ["-", undefined],
  ["042026020477.txt", undefined],
])("the name of a file: %s", (input, at) => {
  expect(findFileDate(input)).toBe(at);
});

test("any day is found in an address, in folders and at an end, and no text throws", () => {
  const path = string({ unit: constantFrom(..."/-_.0126ta%".split("")), maxLength: 3000 });
  assert(
    property(moment, path, ({ year, number, day }, rest) => {
      const at = `${year}-${number}-${day}`;
      expect(findAddressDate(`https://post.example/${year}/${number}/${day}/lamp`)?.at).toBe(at);
      expect(findAddressDate(`https://post.example/lamp-${year}${number}${day}`)?.at).toBe(at);
      const found = [findAddressDate(`https://post.example/${rest}`)?.at, findFileDate(rest)];
      expect(found.filter((each) => each !== undefined && !isDay(each))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const circumstances = { url: "https://post.example/2026/02/04/lamp", input: "2026-02-09-lamp.html" };

test.each([
  ["what the page says counts first", { at: "2026-02-05", basis: "meta" }, circumstances, "2026-02-05"],
  ["a page that was moved keeps its first date", { at: "2028-02-05", basis: "json-ld" }, circumstances, "2026-02-04"],
  [
    "an end of the address is no such proof",
    { at: "2028-02-05", basis: "json-ld" },
    { ...circumstances, url: "https://post.example/lamp-2026-02-04" },
    "2028-02-05",
  ],
  ["the address counts more than a prefix", { at: "2026-02-06", basis: "prefix" }, circumstances, "2026-02-04"],
  [
    "a prefix counts more than a file's name",
    { at: "2026-02-06", basis: "prefix" },
    { input: "2026-02-09-lamp.html" },
    "2026-02-06",
  ],
  ["the address counts more than a dateline", { at: "2026-02-06", basis: "dateline" }, circumstances, "2026-02-04"],
  ["a file's name is better than nothing", undefined, { input: "2026-02-09-lamp.html" }, "2026-02-09"],
  ["nothing is known", undefined, { input: "lamp.html", url: "https://post.example/2026/02/lamp" }, undefined],
] as const)("%s", (_, found, known, at) => {
  expect(choosePublished(found, known)?.at).toBe(at);
});

test.each([
  ["2026-02-04T10:00:00+02:00", "2026-02-04T08:00:01Z", "2026-02-04T08:00:01Z"],
  ["2026-02-04T10:00:00+02:00", "2026-02-04T08:00:00Z", undefined],
  ["2026-02-04", "2026-02-04T08:00:00Z", undefined],
  ["2026-02-04T10:00:00Z", "2026-02-05", "2026-02-05"],
  [undefined, "2026-02-05", "2026-02-05"],
  ["2026-02-04", undefined, undefined],
])("published %s, changed %s", (at, modified, expected) => {
  expect(chooseModified(modified, at === undefined ? undefined : { at, basis: "meta" })).toBe(expected);
});

import { globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadEntries, readEntryFile } from "../../eval/times/entries.ts";
import { firstDay, lastDay } from "../../eval/times/iso.ts";

const file = "corpus/times/some.yml";
const fields = {
  id: "harbour-thursday",
  topic: "weekday",
  published: "2031-03-05T21:40-05:00",
  text: "🛥 The two delegations met {on Thursday} in Skarn.",
  from: "2031-02-27",
  to: "2031-02-27",
  direction: "past",
  contrast: "true",
};
type Changes = Partial<Record<keyof typeof fields | "mood", string | null>>;

/** A file of one entry; a change to null takes the field out. */
const yamlOf = (changes: Changes = {}) =>
  Object.entries({ ...fields, ...changes })
    .filter(([, value]) => value !== null)
    .map(([name, value], index) => `${index === 0 ? "- " : "  "}${name}: ${value}\n`)
    .join("");
const read = (changes: Changes = {}) => readEntryFile(file, yamlOf(changes));
const silent: Changes = { topic: "silent", from: null, to: null, direction: null, contrast: null };

describe("an entry", () => {
  test("has its text without marks and the place of the words in UTF-16 units", () => {
    const { entries, problems } = read();
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        ...fields,
        text: "🛥 The two delegations met on Thursday in Skarn.",
        span: { start: 27, end: 38 },
        contrast: true,
      },
    ]);
  });

  test("may have a year, no date of publication, and no range", () => {
    expect(read({ published: "2031-03-05", from: "2031", to: "2034" }).entries).toMatchObject([
      { published: "2031-03-05", from: "2031", to: "2034" },
    ]);
    expect(read({ published: "null", from: "null", to: "null", contrast: null }).entries).toMatchObject([
      { published: null, from: null, to: null, direction: "past", contrast: false },
    ]);
  });

  test("may begin and end with prefixes of two lengths", () => {
    expect(read({ from: "2031-02-27", to: "2031-02" }).problems).toEqual([]);
  });

  test("that is silent has neither range nor direction", () => {
    expect(read(silent)).toMatchObject({ problems: [], entries: [{ from: null, to: null, direction: null }] });
  });
});

describe("what is wrong is named with file, id and what to do", () => {
  const wrong: readonly [string, Changes, RegExp][] = [
    ["a field that is missing", { published: null }, /published: missing; write it/],
    ["fields that are missing", { text: null, direction: null }, /text, direction: missing; write them/],
    ["a range that is missing", { from: null, to: null, contrast: null }, /from, to: missing; write them/],
    ["an unknown field", { mood: "sad" }, /`mood`: no such field; the fields are id, topic/],
    ["an unknown topic", { topic: "moon" }, /topic: `moon` is none of month, weekday/],
    ["a publication without a zone", { published: "2031-03-05T21:40" }, /published: `2031-03-05T21:40` is no date/],
    ["a publication that is only a month", { published: "2031-03" }, /published: `2031-03` is no date/],
    ["a text in braces", { text: "{Today}" }, /text: `{"Today":null}` must mark .* in quotes where it begins/],
    ["no mark", { text: "They met." }, /text: `They met.` must mark exactly one/],
    ["two marks", { text: '"{Then} they met {on Thursday}."' }, /must mark exactly one/],
    ["a mark without words", { text: "They {} met." }, /must mark exactly one/],
    ["a mark with a space in it", { text: "They met {on Thursday }." }, /must mark exactly one/],
    ["a day that does not exist", { from: "2031-02-29" }, /from: `2031-02-29` is no day of the calendar; write/],
    ["a month that does not exist", { to: "2031-13" }, /to: `2031-13` is no day/],
    ["an hour that does not exist", { to: "2031-02-27T24" }, /to: `2031-02-27T24` is no day/],
    [
      "a range that ends before it starts",
      { from: "2031-03", to: "2031-02-27" },
      /`2031-03` is behind to: `2031-02-27`/,
    ],
    ["half a range", { to: "null" }, /from, to: one is null/],
    ["an unknown direction", { direction: "sideways" }, /direction: `sideways` is none of past, present, future/],
    ["a contrast of nothing", { from: "null", to: "null" }, /contrast: only what has a range/],
    ["another contrast", { contrast: "maybe" }, /contrast: `maybe`; write `true` or leave it out/],
    ["a silent entry with a range", { ...silent, from: "2031" }, /from, to, direction: a silent entry has none/],
  ];
  test.each(wrong)("%s", (_, changes, message) => {
    const { entries, problems } = read(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).toMatch(/^corpus\/times\/some.yml: harbour-thursday: /);
    expect(entries).toEqual([]);
  });

  test("an id that is no slug, and none", () => {
    expect(read({ id: "Harbour Day" }).problems).toEqual([
      `${file}: Harbour Day: id: \`Harbour Day\` is no slug; use small letters, digits and hyphens`,
    ]);
    expect(readEntryFile(file, `${yamlOf()}- topic: silent\n`).problems).toEqual([
      `${file}: entry 2: id, published, text: missing; write them`,
    ]);
  });

  test("what is no list, no entry and no YAML", () => {
    expect(readEntryFile(file, "id: one").problems).toEqual([expect.stringMatching(/some.yml: is no list; write/)]);
    expect(readEntryFile(file, "- one").problems).toEqual([expect.stringMatching(/entry 1: write it as/)]);
    expect(read({ text: "They met: {today} it was." }).problems).toEqual([
      expect.stringMatching(/some.yml: Nested mappings .* at line 4, column 9: Put quotes around a text/),
    ]);
  });

  test("loading stops with all of them, an id that stands twice among them", () => {
    const folder = mkdtempSync(join(tmpdir(), "entries-"));
    const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
    write("b.yml", yamlOf() + yamlOf({ id: "other", topic: "moon" }));
    write("a.yml", yamlOf({ direction: "up" }) + yamlOf());
    expect(() => loadEntries(folder)).toThrow(
      /put right first:\n.*a.yml: harbour-thursday: direction.*\n.*b.yml: other: topic.*\n.*b.yml: harbour-thursday: the id stands in .*a.yml already; take another$/,
    );
    write("a.yml", yamlOf({ id: "one" }));
    write("b.yml", yamlOf());
    expect(loadEntries(folder).map(({ id }) => id)).toEqual(["one", "harbour-thursday"]);
  });
});

test("first and last days", () => {
  const prefixes = ["2031", "2031-02", "2032-02", "2031-12", "2031-03-05", "2031-03-05T21", "2031-03-05T21:40"];
  expect(prefixes.map(firstDay)).toEqual([
    "2031-01-01",
    "2031-02-01",
    "2032-02-01",
    "2031-12-01",
    "2031-03-05",
    "2031-03-05",
    "2031-03-05",
  ]);
  expect(prefixes.map(lastDay)).toEqual([
    "2031-12-31",
    "2031-02-28",
    "2032-02-29",
    "2031-12-31",
    "2031-03-05",
    "2031-03-05",
    "2031-03-05",
  ]);
});

describe("corpus/times", () => {
  const files = globSync("corpus/times/*.yml").toSorted();

  test.each(files)("%s is consistent", (name) => {
    const { entries, problems } = readEntryFile(name, readFileSync(name, "utf8"));
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  test("loads without problems", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(loadEntries().length).toBeGreaterThanOrEqual(files.length);
  });
});

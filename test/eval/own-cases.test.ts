import { mkdtempSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCases, readCaseFile } from "../../eval/own/cases.ts";
import { toPolnear } from "../../eval/own/polnear.ts";

const text = `🛥 "We are ready," Kari Lund said. She said on Monday that Chile had said “no thanks” again.

Lund: "The door is open."`;
const lines = [
  `1 | source: Kari Lund | cue: said#1 | content: "We … ready," | form: direct | class: say | speaker: Kari Lund`,
  `2 | source: She | cue: said#2 | content: that Chile … again | form: mixed | class: say | speaker: Kari Lund | at: on Monday`,
  `3 | source: Chile | cue: said#3 | content: “no thanks” | form: mixed | class: deny | speaker: Chile | within: 2`,
  `4 | source: Lund#2 | cue: - | content: "The door is open." | form: direct | class: say | speaker: Kari Lund`,
];
const fileOf = (body: string, notes: readonly string[], meta = "") =>
  ["# invented", "== one-case", ...(meta ? [meta] : []), body, "--", ...notes, ""].join("\n");
const read = (notes: readonly string[] = lines, body = text, meta = "") =>
  readCaseFile("corpus/attribution/some.txt", fileOf(body, notes, meta));
const problemsOf = (line: string, body = text) => read([line], body).problems;
const withField = (field: string, value: string) =>
  lines[0]!.replace(new RegExp(`${field}: [^|]*`), `${field}: ${value} `);

describe("a case", () => {
  const { cases, problems } = read(lines, text, "@ outlet: Harbour Post | published: 2031-03-05");
  const [one] = cases;
  const words = (statement: number, role: "source" | "cue" | "content" | "at") =>
    one!.statements[statement]![role].map(({ start, end }) => one!.text.slice(start, end));

  test("has an id, an outlet, a date and a text without its notes", () => {
    expect(problems).toEqual([]);
    expect(one).toMatchObject({ id: "some/one-case", line: 2, outlet: "Harbour Post", published: "2031-03-05", text });
    expect(read().cases[0]).toMatchObject({ outlet: null, published: null, text });
  });

  test("has spans in UTF-16 units of whole words", () => {
    expect(one!.statements[0]!.source).toEqual([{ start: 19, end: 28 }]);
    expect(words(1, "source")).toEqual(["She"]);
    expect(words(0, "content")).toEqual(['"We are ready,"']);
    expect(words(1, "content")).toEqual(["that Chile had said “no thanks” again"]);
    expect(words(1, "at")).toEqual(["on Monday"]);
  });

  test("takes the n-th occurrence", () => {
    expect(one!.statements.map(({ cue }) => cue[0]?.start)).toEqual([29, 39, 69, undefined]);
  });

  test("has the chain", () => {
    const body = "Lund and Araya told NRK on the radio, NRK wrote, citing Aftenbladet, that she had won.";
    const chain = `1 | source: Lund and Araya | cue: told | content: that she had won | form: indirect | class: say | speaker: Kari Lund + Tomas Araya | addressee: NRK#1 | addressee-is: NRK | channel: radio (broadcast) | relay: NRK#2 + Aftenbladet | within: -`;
    const [found] = read([chain], body).cases[0]!.statements;
    expect(found).toMatchObject({
      speakers: ["Kari Lund", "Tomas Araya"],
      addressees: ["NRK"],
      channel: { kind: "broadcast" },
      relays: [
        { start: 38, end: 41 },
        { start: 56, end: 67 },
      ],
      within: null,
    });
    expect(one!.statements[2]).toMatchObject({ within: 2, channel: null, relays: [], addressee: [], addressees: [] });
  });

  test("has silent words, and nobody where the speaker is a question mark", () => {
    const body = 'The so-called "peace train" left, officials said.';
    const { cases: found } = read(
      [
        `1 | source: officials | cue: said | content: The … left | form: indirect | class: say | speaker: ?`,
        `silent: "peace train"`,
      ],
      body,
    );
    expect(found[0]!.silent).toEqual([{ start: 14, end: 27 }]);
    expect(found[0]!.statements[0]!.speakers).toEqual([]);
  });
});

describe("what is wrong is named with its line and what to do", () => {
  const wrong: readonly [string, string, RegExp][] = [
    ["words that are not there", withField("source", "Tomas Araya"), /`Tomas Araya` does not stand in the text/],
    ["words inside a word", withField("source", "hil"), /does not stand/],
    ["words that stand more than once", withField("cue", "said"), /stands 3 times in the text: write which one/],
    ["an occurrence too many", withField("cue", "said#4"), /only 3 times in the text, there is no #4/],
    ["last words before the first", withField("content", 'ready," … "We'), /does not stand behind/],
    ["a cue inside the content", withField("cue", "ready"), /the cue lies in the content/],
    ["a source inside the content", withField("source", "We"), /the source lies in the content/],
    ["a source in the cue", withField("cue", "Kari Lund said"), /source and cue overlap/],
    ["content without words", withField("content", "-"), /content is missing/],
    ["pieces in the wrong order", withField("content", 'ready," + "We'), /must follow one another/],
    ["a piece over two paragraphs", withField("content", '"We … "The door is open."'), /crosses an empty line/],
    ["an unknown form", withField("form", "quoted"), /form: `quoted` is none of direct, indirect, mixed/],
    ["an unknown class", withField("class", "shout"), /class: `shout` is none of say/],
    ["an unknown channel kind", `${lines[0]} | channel: Monday (postcard)`, /channel: `postcard` is none of/],
    ["a channel without a kind", `${lines[0]} | channel: Monday`, /channel: `` is none of/],
    ["an unknown field", `${lines[0]} | mood: sad`, /`mood: sad` is no field/],
    ["a field twice", `${lines[0]} | class: say`, /`class` stands twice/],
    ["a field that is missing", lines[0]!.replace(/ \| speaker.*/, ""), /`speaker` is missing/],
    ["a strange within", `${lines[0]} | within: two`, /`two` is no number/],
    ["a within of nobody", `${lines[0]} | within: 7`, /there is no statement 7/],
    ["a number out of order", lines[0]!.replace("1 |", "3 |"), /number the statements 1, 2, 3/],
    ["a line that is none", "source: nobody", /write `1 \| source: …` or `silent: …`/],
    ["silent words that are not there", "silent: peace", /silent: `peace` does not stand/],
  ];
  test.each(wrong)("%s", (_, line, message) => {
    const found = problemsOf(line);
    expect(found.join("\n")).toMatch(message);
    expect(found.every((problem) => problem.startsWith("corpus/attribution/some.txt:7: "))).toBe(true);
  });

  test("an inner statement outside of the outer content", () => {
    const outside = [lines[0]!, `${lines[1]} | within: 1`];
    expect(read(outside).problems.join()).toMatch(/:8: within: its cue does not lie in the content of statement 1/);
  });

  test("silent words that are a content", () => {
    expect(read([...lines, "silent: “no thanks”"]).problems.join()).toMatch(
      /:11: silent: `“no thanks”` is the content of a statement/,
    );
  });

  test("a title that is no slug and a text without its divider", () => {
    const { problems } = readCaseFile("some.txt", "== Not a slug\nText without notes.\n");
    expect(problems.join("\n")).toMatch(/some.txt:1: write `== slug-of-the-case`.*\n.*a line `--` must stand between/);
  });

  test("loading stops with all of them", () => {
    const folder = mkdtempSync(join(tmpdir(), "own-cases-"));
    writeFileSync(join(folder, "b.txt"), fileOf(text, [withField("class", "shout"), "stray"]));
    expect(() => loadCases(folder)).toThrow(/put right first:\n.*b.txt:7: class.*\n.*b.txt:8: write/);
    writeFileSync(join(folder, "b.txt"), fileOf(text, lines));
    writeFileSync(join(folder, "a.txt"), fileOf(text, lines));
    expect(loadCases(folder).map(({ id }) => id)).toEqual(["a/one-case", "b/one-case"]);
  });
});

describe("the form for training", () => {
  const [one] = read(lines, text, "@ outlet: Harbour Post | published: 2031-03-05").cases;

  test("has the fields and offsets of PolNeAR", () => {
    expect(toPolnear(one!)).toMatchObject({ id: "some/one-case", publisher: "Harbour Post", date: "2031-03-05", text });
    expect(toPolnear(one!).attributions[0]).toEqual({ source: [[19, 28]], cue: [[29, 33]], content: [[3, 18]] });
  });

  test("has the colon of a lead-in as its cue, on either side of the content", () => {
    const { cue } = toPolnear(one!).attributions[3]!;
    expect(cue.map(([start, end]) => text.slice(start, end))).toEqual([":"]);
    expect(cue[0]![0]).toBe(text.lastIndexOf(":"));
    const behind = `1 | source: Araya | cue: - | content: "No fault" | form: direct | class: say | speaker: Araya`;
    expect(toPolnear(read([behind], '"No fault": Araya').cases[0]!).attributions[0]!.cue).toEqual([[10, 11]]);
  });

  test("has no cue where none stands between source and content", () => {
    const dash = `1 | source: residents | cue: - | content: Fire | form: indirect | class: say | speaker: ?`;
    expect(toPolnear(read([dash], "Fire - residents: late").cases[0]!).attributions[0]!.cue).toEqual([]);
    const bare = `1 | source: - | cue: - | content: "No: never." | form: direct | class: say | speaker: ?`;
    expect(toPolnear(read([bare], 'Lund left. "No: never."').cases[0]!).attributions[0]!.cue).toEqual([]);
  });
});

describe("corpus/attribution", () => {
  const files = globSync("corpus/attribution/*.txt").toSorted();

  test.each(files)("%s is consistent and says what it holds", (file) => {
    const content = readFileSync(file, "utf8");
    const { cases, problems } = readCaseFile(file, content);
    expect(problems).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
    expect(content).toMatch(/^# \S/);
  });

  test("names every case once", () => {
    const ids = loadCases().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(files.map((file) => basename(file)).length).toBeGreaterThan(0);
  });

  test("has no text twice", () => {
    const texts = loadCases().map((one) => one.text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

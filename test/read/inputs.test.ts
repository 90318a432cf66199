import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatNames, readInputs } from "../../src/read/read.ts";
import { articlesOf, collect, readOne } from "./collect.ts";

const prose =
  "The lighthouse at Sund went dark on Friday evening, the ministry in Halvik said, after a quarrel over who should pay for the lamp.";
const folder = mkdtempSync(join(tmpdir(), "readout-"));
const inputsOf = async (...names: string[]): Promise<string[]> => {
  const readings = await collect(names.map((name) => join(folder, name)));
  return readings.map((reading) =>
    ("article" in reading ? reading.article : reading.skipped).input.slice(folder.length + 1),
  );
};

beforeAll(() => {
  mkdirSync(join(folder, "b/deep"), { recursive: true });
  for (const name of ["z.txt", "a.TXT", "b/c.txt", "b/deep/a.txt", "b/.hidden.txt", "b/notes.md", "odd.dat"]) {
    writeFileSync(join(folder, name), prose);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder is read in depth and in order; unknown extensions and hidden files are passed over", async () => {
  expect(await inputsOf(".")).toEqual(["a.TXT", "b/c.txt", "b/deep/a.txt", "z.txt"]);
});

test("inputs keep the order given, and a file named twice is read once", async () => {
  expect(await inputsOf("z.txt", "b", "*.txt", "./z.txt")).toEqual(["z.txt", "b/c.txt", "b/deep/a.txt"]);
});

test("a glob means its files with known extensions, or all its files where there are none", async () => {
  expect(await inputsOf("b/**/*")).toEqual(["b/c.txt", "b/deep/a.txt"]);
  expect(await inputsOf("*.dat")).toEqual(["odd.dat"]);
});

test("a file named directly is read whatever its extension", async () => {
  expect(await inputsOf("odd.dat", "b/notes.md")).toEqual(["odd.dat", "b/notes.md"]);
});

test.each([
  ["txt", `Lamp goes out\n\n${prose}`],
  [
    "html",
    `<!-- saved --><!DOCTYPE html><html><head><title>Lamp goes out</title></head><body><article><p>${prose}</p></article></body></html>`,
  ],
  ["json", `{\n  "title": "Lamp goes out",\n  "text": "${prose}"\n}`],
  ["json", `[{"title": "Lamp goes out", "text": "${prose}"}]`],
  ["jsonl", `{"title": "Lamp goes out", "text": "${prose}"}\n{"title": "x"}\n`],
  [
    "xml",
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>x</title><item><title>Lamp goes out</title><description>${prose}</description></item></channel></rss>`,
  ],
])("standard input in %s is known by its look", async (_, content) => {
  expect(await readOne(content)).toMatchObject({ title: "Lamp goes out", text: prose });
});

test("text that starts with a bracket is text", async () => {
  expect((await readOne(`[Updated] ${prose}`)).text).toBe(`[Updated] ${prose}`);
});

test("`as` counts more than the look", async () => {
  expect((await readOne(`{"text": "${prose}"}`, "txt")).text).toBe(`{"text": "${prose}"}`);
  expect(formatNames).toEqual(["txt", "html", "json", "jsonl", "xml", "opml", "warc"]);
});

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

test.each([
  ["txt", `${prose} “Señor”`],
  ["html", `<!DOCTYPE html><html lang="en"><body><article><p>${prose} “Señor”</p></article></body></html>`],
  ["json", JSON.stringify({ text: `${prose} “Señor”` })],
  ["jsonl", `${JSON.stringify({ text: `${prose} “Señor”` })}\n`],
  [
    "xml",
    `<?xml version="1.0" encoding="UTF-16"?><rss version="2.0"><channel><item><description>${prose} “Señor”</description></item></channel></rss>`,
  ],
] as const)("a byte order mark of UTF-16 is followed in %s, named or not", async (format, content) => {
  const little = utf16(content);
  const big = Buffer.from(little).swap16();
  const reads = [readOne(little, format), readOne(big, format), readOne(little), readOne(big)];
  expect((await Promise.all(reads)).map(({ text }) => text)).toEqual(Array(4).fill(`${prose} “Señor”`));
});

test("many lines in UTF-16 are each read", async () => {
  const lines = [1, 2, 3].map((number) => JSON.stringify({ outlet: `Post ${number}`, text: prose }));
  const readings = await collect(["-"], { stdin: async () => utf16(lines.join("\r\n")), as: "jsonl" });
  expect(articlesOf(readings).map(({ input, outlet }) => [input, outlet])).toEqual([
    ["-:1", "Post 1"],
    ["-:2", "Post 2"],
    ["-:3", "Post 3"],
  ]);
});

test.skipIf(!existsSync("/proc/self/fd"))("who stops early leaves no file open", async () => {
  const path = join(folder, "long.jsonl");
  writeFileSync(path, `${JSON.stringify({ text: prose })}\n`.repeat(5000));
  const isOpen = (): boolean =>
    readdirSync("/proc/self/fd").some((name) => {
      try {
        return readlinkSync(`/proc/self/fd/${name}`) === path;
      } catch {
        return false;
      }
    });
  for await (const reading of readInputs([path])) {
    expect(reading).toHaveProperty("article");
    expect(isOpen()).toBe(true);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isOpen()).toBe(false);
});

test("each input is announced when it is begun", async () => {
  const heard: string[] = [];
  const onInput = (input: string): void => void heard.push(input);
  for await (const reading of readInputs([join(folder, "b"), "-"], {
    stdin: async () => Buffer.from(prose),
    onInput,
  })) {
    heard.push("article" in reading ? "article" : "skipped");
  }
  expect(heard).toEqual([join(folder, "b/c.txt"), "article", join(folder, "b/deep/a.txt"), "skipped", "-", "skipped"]);
});

test("the same article has one id, wherever it was read", async () => {
  const json = await readOne(JSON.stringify({ text: prose }));
  const text = await readOne(prose);
  expect(json.id).toBe(text.id);
  expect(json.id).toMatch(/^[0-9a-f]{12}$/);
  expect((await readOne(JSON.stringify({ text: prose, outlet: "Halvik Mirror" }))).id).not.toBe(json.id);
});

test("an address is no name, and of several fields the first that is filled counts", async () => {
  const fields = {
    publisher: { "@id": "https://mirror.example.org/#org" },
    byline: " ",
    author: ["https://mirror.example.org/jon", { name: "Jon Ferreira" }],
  };
  const article = await readOne(JSON.stringify({ ...fields, text: prose, url: "/lamp" }));
  expect(article).toMatchObject({ outlet: null, byline: "Jon Ferreira" });
  expect(article).not.toHaveProperty("url");
});

test("a language that the input does not declare is detected, and `und` where that is not certain", async () => {
  expect((await readOne(prose)).language).toBe("en");
  const german =
    "Der Leuchtturm von Sund ist am Freitag nach einem Streit über die Kosten der Lampe erloschen, teilte das Ministerium in der Hauptstadt mit.";
  expect((await readOne(german)).language).toBe("de");
  expect((await readOne("xq zv ".repeat(15))).language).toBe("und");
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { streamOf } from "../../src/read/input/chunks.ts";
import { gunzip } from "../../src/read/input/gunzip.ts";
import { articlesOf, collect, collectFrom, readOne } from "./collect.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-gzip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const prose = (day: string): string =>
  `The lighthouse at Sund went dark on ${day} evening, the ministry in Halvik said, after a quarrel over who should pay for the lamp.`;
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const line = (day: string): string => `${JSON.stringify({ outlet: `${day} Post`, text: prose(day) })}\n`;
const page = `<!DOCTYPE html><html lang="en"><head><title>Lamp out</title></head><body><article><p>${prose("Friday")}</p></article></body></html>`;

function write(name: string, content: Uint8Array): string {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const namesIn = async (input: string) =>
  (await collect([input])).map((reading) => ("article" in reading ? reading.article : reading.skipped).input);
const outlets = (readings: Awaited<ReturnType<typeof collect>>) => articlesOf(readings).map(({ outlet }) => outlet);

test.each([
  ["lines.jsonl.gz", days.map(line).join(""), 7],
  ["page.html.gz", page, 1],
  ["page.HTM.GZ", page, 1],
  ["text.txt.gz", prose("Friday"), 1],
])("%s is read as what is packed in it", async (name, content, count) => {
  expect(articlesOf(await collect([write(name, gzipSync(content))]))).toHaveLength(count);
});

test("gzip is known by its first bytes, whatever the name, and not by the name", async () => {
  expect((await readOne(gzipSync(prose("Friday")))).text).toBe(prose("Friday"));
  expect((await readOne(gzipSync(page))).text).toBe(prose("Friday"));
  expect(outlets(await collectFrom(gzipSync(line("Friday"))))).toEqual(["Friday Post"]);
  expect(articlesOf(await collect([write("packed.txt", gzipSync(prose("Friday")))]))).toHaveLength(1);
  expect(articlesOf(await collect([write("plain.txt.gz", Buffer.from(prose("Friday")))]))).toHaveLength(1);
});

test("folders and globs take packed files of the formats, and no other packed files", async () => {
  const inputs = ["b.jsonl.gz", "a.txt.gz", "backup.tar.gz", "notes.gz"].map((name) =>
    write(`mixed/${name}`, gzipSync(name.startsWith("b.") ? line("Monday") : prose("Friday"))),
  );
  expect(await namesIn(join(folder, "mixed"))).toEqual([inputs[1], `${inputs[0]}:1`]);
  expect(await namesIn(join(folder, "mixed/*"))).toEqual([inputs[1], `${inputs[0]}:1`]);
});

test("several members are one file, also with zero bytes behind them", async () => {
  const members = days.map((day) => gzipSync(line(day)));
  expect(outlets(await collectFrom(Buffer.concat(members), { as: "jsonl" }))).toHaveLength(7);
  expect(outlets(await collectFrom(Buffer.concat([...members, Buffer.alloc(512)]), { as: "jsonl" }))).toHaveLength(7);
});

test("a cut file is named, and the lines before the cut are read", async () => {
  const packed = Buffer.concat(days.map((day) => gzipSync(line(day))));
  const readings = await collectFrom(packed.subarray(0, -40), { as: "jsonl" });
  expect(outlets(readings)).toEqual(days.slice(0, 6).map((day) => `${day} Post`));
  expect(readings.at(-1)).toMatchObject({
    skipped: { input: "-", reason: expect.stringMatching(/^a gzip file that is cut short: /) },
  });
});

test("what was unpacked comes before the failure, also where the first bytes had to tell the format", async () => {
  const packed = Buffer.concat(days.map((day) => gzipSync(line(day))));
  expect(outlets(await collectFrom(packed.subarray(0, -40)))).toHaveLength(6);
  const wrongSum = gzipSync(Buffer.alloc(1_000_000));
  wrongSum[wrongSum.length - 6]! ^= 0xff;
  let length = 0;
  const unpack = async (): Promise<void> => {
    for await (const chunk of gunzip(streamOf(wrongSum))) length += chunk.length;
  };
  await expect(unpack()).rejects.toMatchObject({ code: "Z_DATA_ERROR" });
  expect(length).toBeGreaterThan(980_000);
});

test("a damaged file is named, and what stands before the damage is read but for the last packed 4 kB", async () => {
  const noise = Array.from({ length: 3000 }, (_, at) => Math.sin(at)).join(" ");
  const members = days.map((day) =>
    gzipSync(`${JSON.stringify({ outlet: `${day} Post`, text: prose(day), noise })}\n`),
  );
  members[4]!.fill(0xaa, 6000, 6100);
  const readings = await collectFrom(Buffer.concat(members), { as: "jsonl" });
  expect(outlets(readings)).toEqual(days.slice(0, 4).map((day) => `${day} Post`));
  expect(readings.at(-1)).toMatchObject({ skipped: { reason: expect.stringMatching(/^a damaged gzip file: /) } });
});

test.each([
  ["cut.html.gz", gzipSync(page).subarray(0, -20), /^a gzip file that is cut short: /],
  ["head.txt.gz", Buffer.from([0x1f, 0x8b]), /^a gzip file that is cut short: /],
  [
    "broken.txt.gz",
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff]),
    /^a damaged gzip file: /,
  ],
  ["empty.txt.gz", gzipSync(""), /^empty file/],
  ["twice.txt.gz", gzipSync(gzipSync(prose("Friday"))), /^binary file/],
])("%s is named with its reason and gives no part of an article", async (name, content, reason) => {
  const input = write(name, content);
  expect(await collect([input])).toEqual([{ skipped: { input, reason: expect.stringMatching(reason) } }]);
});

test("a bomb is stopped at 50 MB, and little of it is held at any time", async () => {
  const bomb = gzipSync(Buffer.alloc(400_000_000, " "));
  const start = performance.now();
  expect(await collectFrom(bomb, { as: "txt" })).toMatchObject([
    { skipped: { reason: expect.stringMatching(/^larger than 50 MB/) } },
  ]);
  expect(await collectFrom(bomb, { as: "jsonl" })).toMatchObject([
    { skipped: { reason: expect.stringMatching(/^a line of 400 MB/) } },
  ]);
  expect(performance.now() - start).toBeLessThan(8000);
  let largest = 0;
  for await (const chunk of gunzip(streamOf(bomb.subarray(0, 40_000)))) {
    largest = Math.max(largest, chunk.length);
    if (largest > 0) break;
  }
  expect(largest).toBeLessThanOrEqual(65_536);
});

test("the same bytes come however the stream is sliced", async () => {
  const packed = gzipSync(days.map(line).join("").repeat(50));
  const unpack = async (slice: number): Promise<string> => {
    const slices = Array.from({ length: Math.ceil(packed.length / slice) }, (_, at) =>
      packed.subarray(at * slice, (at + 1) * slice),
    );
    const chunks: Uint8Array[] = [];
    for await (const chunk of gunzip(streamOf(...slices))) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };
  const whole = await unpack(packed.length);
  expect(whole).toBe(days.map(line).join("").repeat(50));
  expect(await Promise.all([1, 3, 1000].map(unpack))).toEqual([whole, whole, whole]);
});

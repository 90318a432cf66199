import { chmodSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { collect, skippedOf } from "./collect.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-"));
afterAll(() => rmSync(folder, { recursive: true }));

const prose =
  "The lighthouse at Sund went dark on Friday evening, the ministry in Halvik said, after a quarrel over who should pay for the lamp.";
const line = (fields: object): string => `${JSON.stringify({ text: prose, ...fields })}\n`;

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each([
  ["empty.txt", "", /^empty file/],
  ["blank.txt", " \n\t\n", /^empty file/],
  ["empty.jsonl", "", /^empty file/],
  ["blank.jsonl", "\n\n", /^empty file/],
  ["empty.html", "", /^empty file/],
  ["nul.txt", `Some text\0${prose}`, /^binary file .*byte 9\)/],
  ["control.txt", "\x01\x02\x03 words", /^binary file .*byte 0\)/],
  ["binary.jsonl", "\x7fELF\0\0\0\n\0\n\0\n", /^binary file/],
  ["broken.txt", Buffer.concat([Buffer.from(prose), Buffer.from([0xff, 0x41])]), /^not valid UTF-8 at byte 130: save/],
  ["cut.txt", Buffer.concat([Buffer.from(prose), Buffer.from([0xe2, 0x82])]), /^not valid UTF-8 at byte \d+/],
  ["short.txt", "Seven words are not an article here.", /^too short to be an article \(7 words/],
  ["furniture.txt", "ADVERTISEMENT\nShare this article\nLast Updated IST", /^too short .*\(0 words/],
  ["links.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>", /^no article text/],
  ["no-html.html", "just words", /^no article text/],
  ["broken.json", '{"title": ', /^not valid JSON .*\.jsonl/],
  ["no-list.json", "[]", /^an empty list/],
  ["number.json", "7", /^not an object/],
  ["no-text.json", '{"title": "x"}', /^no text: none of the fields text, body/],
  ["page.xml", "<?xml version='1.0'?><note>hello</note>", /^no RSS, Atom or RDF feed: /],
  ["no-items.xml", '<rss version="2.0"><channel><title>x</title></channel></rss>', /^a feed without items/],
])("%s is named with its reason", async (name, content, reason) => {
  const path = write(name, content);
  const readings = await collect([path]);
  expect(readings).toEqual([{ skipped: { input: path, reason: expect.stringMatching(reason) } }]);
});

test("a missing path, an empty folder and a glob without matches are named, and the rest goes on", async () => {
  const good = write("good.txt", prose);
  const bare = join(folder, "bare");
  mkdirSync(bare);
  const missing = join(folder, "missing.txt");
  const readings = await collect([missing, bare, join(folder, "*.nothing"), good]);
  expect(skippedOf(readings).map(({ reason }) => reason.split(":")[0])).toEqual([
    "no such file or folder",
    "no articles in this folder",
    "no file matches this pattern",
  ]);
  expect(readings).toHaveLength(4);
  expect(readings[3]).toMatchObject({ article: { input: good, text: prose } });
});

test("a file of more than 50 MB is named; the limit is not exceeded in memory", async () => {
  const path = write("large.txt", "");
  truncateSync(path, 60_000_000);
  expect(await collect([path])).toEqual([
    { skipped: { input: path, reason: expect.stringMatching(/^larger than 50 MB: /) } },
  ]);
});

test("a JSONL line of 50 MB is named, and the other lines are read", async () => {
  const path = write("long-line.jsonl", line({ title: "First", outlet: "Halvik Mirror" }));
  const file = openSync(path, "a");
  const megabyte = Buffer.alloc(1_000_000, "a");
  for (let written = 0; written < 50; written++) writeSync(file, megabyte);
  writeSync(file, `\n${line({ title: "Last", outlet: "Sund Wire" })}`);
  const before = performance.now();
  const readings = await collect([path]);
  expect(performance.now() - before).toBeLessThan(3000);
  expect(readings).toMatchObject([
    { article: { title: "First", input: `${path}:1` } },
    { skipped: { input: `${path}:2`, reason: expect.stringMatching(/^a line of 50 MB, longer than 10 MB/) } },
    { article: { title: "Last", input: `${path}:3` } },
  ]);
});

test("wrong JSONL lines are named by path and line, also without a newline at the end", async () => {
  const invalid = Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  const path = write(
    "lines.jsonl",
    Buffer.concat([Buffer.from(`\uFEFF${line({})}{broken\r\n\n`), invalid, Buffer.from('"text"')]),
  );
  expect(await collect([path])).toMatchObject([
    { article: { input: `${path}:1` } },
    { skipped: { input: `${path}:2`, reason: expect.stringMatching(/^not valid JSON/) } },
    { skipped: { input: `${path}:4`, reason: expect.stringMatching(/^not valid UTF-8 at byte 10/) } },
    { skipped: { input: `${path}:5`, reason: expect.stringMatching(/^not an object/) } },
  ]);
});

test("a file or folder that may not be read is named", async () => {
  const file = write("closed.txt", prose);
  const closed = join(folder, "closed");
  mkdirSync(closed);
  write("closed/inside.txt", prose);
  chmodSync(file, 0o000);
  chmodSync(closed, 0o000);
  chmodSync(folder, 0o755);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    expect(await collect([file, closed])).toEqual([
      { skipped: { input: file, reason: "permission denied: make it readable for this user" } },
      { skipped: { input: closed, reason: "permission denied: make it readable for this user" } },
    ]);
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(closed, 0o755);
  }
});

test("HTML nested deeper than the parser can follow is named", async () => {
  const path = write("deep.html", `<html><body>${"<div>".repeat(50_000)}${prose}`);
  expect(skippedOf(await collect([path]))).toHaveLength(1);
});

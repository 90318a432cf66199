import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Article } from "../../src/core/model/article.ts";
import { formatNames, type Format, type Reading } from "../../src/read/read.ts";
import { collect } from "./collect.ts";

const folder = "test/read/articles";
const sources = readdirSync(folder).map((slug) => {
  const name = readdirSync(`${folder}/${slug}`).find((file) => file.startsWith("source."))!;
  return `${folder}/${slug}/${name}`;
});
const samples = sources.map((source) => readFileSync(source));

const read = (bytes: Uint8Array, as: Format): Promise<Reading[]> => collect(["-"], { stdin: async () => bytes, as });

/** What holds for every reading, whatever was read. */
function check(reading: Reading): void {
  if ("skipped" in reading) {
    expect(reading.skipped.reason).toMatch(/^\S.*\S$/s);
    return;
  }
  const article = Article.parse(reading.article);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  expect(article.text).not.toMatch(/\r|\n{3}|(?<!\n)\n(?!\n)|\u00A0|\u200B|^\s|\s$| \n|\n /);
  expect(article.text).toBe(article.text.normalize("NFC"));
  expect(article.words).toBe(article.text.match(/[\p{L}\p{N}]+/gu)!.length);
  for (const { reason, text } of article.removed) expect([reason, text.trim()]).not.toContain("");
}

/** A sample with a piece cut out and noise put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.nat(),
    fc.nat(400),
    fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.string().map((text) => Buffer.from(text)),
    ),
  )
  .map(([sample, at, length, noise]) => {
    const start = at % (sample.length + 1);
    return Buffer.concat([sample.subarray(0, start), noise, sample.subarray(start + length)]);
  });

describe.each(formatNames)("%s", (format) => {
  test("random bytes never throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for (const reading of await read(bytes, format)) check(reading);
      }),
      { numRuns: 200 },
    );
  });

  test("damaged samples of all formats never throw, and what is read is well-formed", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        for (const reading of await read(bytes, format)) check(reading);
      }),
      { numRuns: 150 },
    );
  });
});

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const texts = sources.filter((source) => source.endsWith(".txt") && !source.includes("/entities/"));

test.each(texts)("no word of %s is lost: all are in the text, in the title or reported as removed", async (source) => {
  const [reading] = await collect([source]);
  if (!reading || "skipped" in reading) throw new Error("not read");
  const { title, text, removed } = reading.article;
  const kept = [title ?? "", text, ...removed.map((each) => each.text)].flatMap(words);
  expect(kept.sort()).toEqual(words(readFileSync(source, "utf8")).sort());
});

test("reading is the same twice", async () => {
  expect(await collect(sources)).toEqual(await collect(sources));
});

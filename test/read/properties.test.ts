import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { assert, asyncProperty, constantFrom, nat, oneof, string, tuple, uint8Array, type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { Article } from "../../src/core/model/article.ts";
import { formatNames, type Format, type Reading } from "../../src/read/read.ts";
import { collect, collectFrom } from "./collect.ts";

const folder = "test/read/articles";
const sources = readdirSync(folder).map((slug) => {
  const name = readdirSync(`${folder}/${slug}`).find((file) => file.startsWith("source."))!;
  return `${folder}/${slug}/${name}`;
});
const samples = sources.map((source) => readFileSync(source));

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Scripts that put no spaces between words have more words than runs of letters. */
const isUnspaced = (text: string): boolean =>
  /\p{scx=Thai}|\p{scx=Lao}|\p{scx=Myanmar}|\p{scx=Khmer}|\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Han}/u.test(text);

/** Whether an article's number of words can be that of its text. */
const isCounted = ({ text, words: counted }: Article): boolean =>
  counted >= 20 && (isUnspaced(text) ? counted >= words(text).length : counted === words(text).length);

/** What is wrong with a reading, whatever was read. */
function problemsOf(reading: Reading): string[] {
  if ("skipped" in reading) return /^\S.*\S$/s.test(reading.skipped.reason) ? [] : ["no reason"];
  const article = Article.parse(reading.article);
  const holds = {
    "it survives JSON": isDeepStrictEqual(JSON.parse(JSON.stringify(article)), article),
    "paragraphs are parted by one empty line": !/\n{3}|(?<!\n)\n(?!\n)|^\s|\s$| \n|\n /.test(article.text),
    "white space is normal": !/[^\S\n ]|\u200B| {2}/.test(article.text),
    "the text is NFC": article.text === article.text.normalize("NFC"),
    "words are counted": isCounted(article),
    "removals say what and why": article.removed.every(({ reason, text }) => reason && text.trim()),
  };
  return Object.entries(holds).flatMap(([name, isTrue]) => (isTrue ? [] : name));
}

/** No few kilobytes take longer, whatever is in them; milliseconds. */
const longest = 3000;

/** Fails with what is wrong where some bytes, read as a format or by their look, throw, hang or give a reading that is not well-formed. */
const isAlwaysSound = (bytes: Arbitrary<Uint8Array>, format: Format | undefined, numRuns: number): Promise<void> =>
  assert(
    asyncProperty(bytes, async (each) => {
      const start = performance.now();
      const readings = await collectFrom(each, format === undefined ? {} : { as: format });
      const problems = readings.flatMap(problemsOf);
      if (readings.length === 0) problems.push("nothing was read and nothing was said");
      if (performance.now() - start > longest) problems.push("it took too long");
      if (problems.length > 0) throw new Error(problems.join("; "));
    }),
    { numRuns },
  );

/** A sample with a piece cut out and noise put in. */
const noise = oneof(
  uint8Array({ maxLength: 20 }),
  string().map((text) => Buffer.from(text)),
);
const damaged = tuple(constantFrom(...samples), nat(), nat(400), noise).map(([sample, at, length, bytes]) => {
  const start = at % (sample.length + 1);
  return Buffer.concat([sample.subarray(0, start), bytes, sample.subarray(start + length)]);
});

describe.each([...formatNames, undefined])("%s", (format) => {
  test("random bytes never throw", async () => {
    await expect(isAlwaysSound(uint8Array({ maxLength: 300 }), format, 200)).resolves.toBeUndefined();
  });

  test("damaged samples of all formats never throw, and what is read is well-formed", async () => {
    await expect(isAlwaysSound(damaged, format, 150)).resolves.toBeUndefined();
  });

  test("nor do damaged samples in sound gzip", async () => {
    await expect(
      isAlwaysSound(
        damaged.map((bytes) => gzipSync(bytes)),
        format,
        50,
      ),
    ).resolves.toBeUndefined();
  });
});

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

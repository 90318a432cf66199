import { expect, test } from "vitest";
import { inventWords } from "../story/invent-words.ts";
import { collect, skippedOf } from "./collect.ts";

const sentence = (number: number): string => `The keeper said that ${inventWords(16, number).join(" ")}.`;
const sentences = Array.from({ length: 30 }, (_, at) => sentence(at));
const text = sentences.join("\n\n");
const read = (...articles: readonly object[]) =>
  collect(["-"], {
    stdin: async () => Buffer.from(articles.map((each) => `${JSON.stringify(each)}\n`).join("")),
    as: "jsonl",
  });
const copiesOf = async (...articles: readonly object[]) => skippedOf(await read(...articles));

test.each([
  ["the same text", text],
  ["a title line more", `Lamps go out at Sund\n\n${text}`],
  ["a paragraph less", [...sentences.slice(0, 12), ...sentences.slice(13)].join("\n\n")],
  ["other quotation marks and line ends", text.replaceAll("'", "’").replaceAll("\n\n", "\r\n")],
  ["another time stamp", `Updated 6 May 2031, 18:05 GMT\n\n${text}`],
])("%s is a copy and named with the first", async (_, copy) => {
  const readings = await read({ outlet: "Halvik Mirror", text }, { outlet: "halvik mirror", text: copy });
  expect(readings).toMatchObject([
    { article: { input: "-:1" } },
    {
      skipped: {
        input: "-:2",
        reason: expect.stringMatching(/^a copy of -:1 \(\d{2,3} % the same words in the same order\): read once$/),
      },
    },
  ]);
});

test("the reason says how much is the same", async () => {
  const [exact, edited] = await copiesOf({ text }, { text }, { text: `Lamps go out, keepers say\n\n${text}` });
  expect(exact!.reason).toContain("(100 % ");
  expect(Number(/\((\d+) %/.exec(edited!.reason)?.[1])).toBeGreaterThan(90);
});

test("the same words from two known outlets are two accounts; an unknown outlet may be either", async () => {
  const [mirror, wire, nobody] = [{ outlet: "Halvik Mirror", text }, { outlet: "Sund Wire", text }, { text }];
  expect(await copiesOf(mirror, wire)).toEqual([]);
  expect(await copiesOf(mirror, nobody)).toHaveLength(1);
  expect(await copiesOf(nobody, mirror)).toHaveLength(1);
  expect(await copiesOf(mirror, wire, mirror, wire)).toMatchObject([
    { input: "-:3", reason: expect.stringContaining("copy of -:1 ") },
    { input: "-:4", reason: expect.stringContaining("copy of -:2 ") },
  ]);
});

test("an update with a sixth of its text new, and another article of the same outlet, stay", async () => {
  const fresh = [101, 102, 103, 104, 105].map(sentence);
  const update = [...sentences.slice(0, 25), ...fresh];
  const articles = [text, update.join("\n\n"), fresh.join("\n\n")];
  const fields = { outlet: "Halvik Mirror", url: "https://mirror.example.org/1" };
  expect(await copiesOf(...articles.map((each) => ({ ...fields, text: each })))).toEqual([]);
});

import { expect, test } from "vitest";
import { articlesOf, collect, skippedOf } from "./collect.ts";

const story = `The harbour of Karrow is to close for a week in May, its council said on Monday, so that the old crane can be taken down.
The ferry to Sund will leave from the fish market until then, and nobody is to pay more for it.`;
const uploads = new Map([
  ["karrow.txt", Buffer.from(story)],
  ["feeds.opml", Buffer.from('<opml version="2.0"><body><outline type="rss" xmlUrl="/etc/hostname"/></body></opml>')],
]);

test("what was sent along is read by its name", async () => {
  const [article, ...others] = articlesOf(await collect(["karrow.txt"], { uploads }));
  expect(article).toMatchObject({ input: "karrow.txt" });
  expect(article!.text).toContain("fish market");
  expect(others).toEqual([]);
});

test("files of the machine are not, by no way of naming them", async () => {
  const names = [
    "package.json",
    "test",
    "examples/*",
    "-",

    "../package.json",
    "feeds.opml",
  ];
  const readings = await collect(names, { uploads });
  expect(articlesOf(readings)).toEqual([]);
  expect(skippedOf(readings).map(({ input }) => input)).toEqual([
    ...names.slice(0, -1),
    expect.stringContaining("hostname"),
  ]);
  for (const { reason } of skippedOf(readings)) expect(reason).toMatch(/^neither sent along nor/);
});

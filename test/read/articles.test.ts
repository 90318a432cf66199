import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

const folder = "test/read/articles";

/** Each folder holds `source.<ext>` and the readings it must give; `UPDATE=1` rewrites them, and the review is the diff. */
test.each(readdirSync(folder))("article folder %s", async (slug) => {
  const source = readdirSync(`${folder}/${slug}`).find((name) => name.startsWith("source."));
  const file = `${folder}/${slug}/expected.json`;
  const readings = await collect([`${folder}/${slug}/${source}`]);
  if (process.env["UPDATE"]) writeFileSync(file, `${JSON.stringify(readings, null, 2)}\n`);
  expect(existsSync(file), `run with UPDATE=1, then read ${file} line by line`).toBe(true);
  expect(readings).toEqual(JSON.parse(readFileSync(file, "utf8")));
});

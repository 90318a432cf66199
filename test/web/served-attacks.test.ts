import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { beforeAll, expect, test } from "vitest";
import type { StorySummary } from "../../src/core/model/stored.ts";
import { scratchFolder } from "../store/databases.ts";
import { attacks, writeAttacks } from "./attacks.ts";
import { useBrowser } from "./browser.ts";
import { usePlaceServer } from "./place-server.ts";

const folder = join(scratchFolder(), "attacks");
const server = usePlaceServer();
const browser = useBrowser();
let stories: StorySummary[];

beforeAll(async () => {
  writeAttacks(folder);
  const form = new FormData();
  // The first article names the story.
  for (const name of ["lines.jsonl", ...readdirSync(folder)])
    form.append("files", new File([readFileSync(join(folder, name))], name));
  await (await fetch(`${server.address()}/api/ingest?format=json`, { method: "POST", body: form })).json();
  stories = (await (await fetch(`${server.address()}/api/stories?limit=100`)).json()) as StorySummary[];
}, 60_000);

test("what was added is there, with its attacks", () => {
  expect(stories.map(({ title }) => title).join(" ")).toMatch(/<script|onerror|javascript:/);
});

test("none of it runs on any page, and no page has markup or links of it", async () => {
  const page = await browser.open();
  const seen: string[] = [];
  page.on("dialog", (dialog) => (seen.push(dialog.message()), dialog.dismiss()));
  page.on("pageerror", (error) => seen.push(error.message));
  page.on("console", (message) => message.type() === "error" && seen.push(message.text()));
  const paths = [
    "",
    "search?q=bridge",
    ...attacks.slice(0, 4).map((attack) => `search?q=${encodeURIComponent(attack)}`),
    "actors/Ilsa%20Marn",
    ...attacks.slice(0, 4).map((attack) => `actors/${encodeURIComponent(attack)}`),
    "upcoming?after=2031-01&view=list",
    "docs",
    ...stories.slice(0, 3).map(({ id }) => `stories/${encodeURIComponent(id)}`),
  ];
  const protocols = new Set<string>();
  for (const path of paths) {
    await page.goto(`${server.address()}/${path}`);
    await page.locator("h1, .empty").first().waitFor();
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    for (const protocol of links) protocols.add(protocol);
    expect([path, await page.locator("iframe, object, base, math, meta[http-equiv=refresh]").count()]).toEqual([
      path,
      0,
    ]);
    expect([path, await page.evaluate(() => "ran" in window)]).toEqual([path, false]);
  }
  expect([...protocols].toSorted().filter((protocol) => !["http:", "https:", "webcal:"].includes(protocol))).toEqual(
    [],
  );
  expect(seen).toEqual([]);
});

test("feeds are sound in spite of it", async () => {
  const text = await (await fetch(`${server.address()}/api/stories?format=atom&limit=100`)).text();
  expect(parseAtomFeed(text).entries).toHaveLength(stories.length);
});

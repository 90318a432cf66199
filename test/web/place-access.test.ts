import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { inventCanal } from "./pages/invented-canal.ts";
import { usePlaceServer } from "./place-server.ts";

const server = usePlaceServer();
const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = "examples/xi-calls-2026-02-04";

let light: Page;
let dark: Page;
let narrow: Page;

beforeAll(async () => {
  const body = new FormData();
  for (const name of readdirSync(folder).filter((each) => each !== "README.md"))
    body.append("files", new File([readFileSync(`${folder}/${name}`)], name));
  body.append("files", new File([inventCanal().lines], "canal.jsonl"));
  const response = await fetch(`${server.address()}/api/ingest?format=json`, { method: "POST", body });
  const stored = (await response.json()) as unknown[];
  if (stored.length !== 7) throw new Error(`7 articles were to be stored, not ${stored.length}`);
  light = await browser.open();
  dark = await browser.open({ dark: true });
  narrow = await browser.open({ width: 380 });
}, 30_000);

const paths = [
  "/",
  "/?actor=nobody",
  "/add",
  "/search?q=call",
  "/actors/Trump",
  "/actors/Quill",
  "/upcoming?after=2026-02-04",
  "/upcoming?view=calendar&month=2026-04",
];

/** Opens a page of the list with all that can be unfolded. */
async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(server.address() + path);
  await page.locator("h1").waitFor();
  await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
  await page.evaluate(`document.querySelectorAll("details").forEach((fold) => (fold.open = true))`);
}

test.each(paths)("axe finds nothing on %s in the light", async (path) => {
  await openWhole(light, path);
  expect(await violations(light)).toEqual([]);
});

test.each(paths)("axe finds nothing on %s in the dark", async (path) => {
  await openWhole(dark, path);
  expect(await violations(dark)).toEqual([]);
});

test.each(paths)("%s is no wider than a small window", async (path) => {
  await openWhole(narrow, path);
  expect(await narrow.evaluate(`document.documentElement.scrollWidth`)).toBe(380);
});

/** What axe finds, by rule and place. It comes by the browser's own door, which the rules of the page do not shut. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = JSON.stringify(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]);
  const results = await page.evaluate(`axe.run(document, { runOnly: ${tags} })`);
  const found = (results as { violations: { id: string; nodes: { html: string }[] }[] }).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

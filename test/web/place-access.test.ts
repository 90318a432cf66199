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

beforeAll(async () => {
  const body = new FormData();
  for (const name of readdirSync(folder).filter((each) => each !== "README.md"))
    body.append("files", new File([readFileSync(`${folder}/${name}`)], name));
  body.append("files", new File([inventCanal().lines], "canal.jsonl"));
  const response = await fetch(`${server.address()}/api/ingest?format=json`, { method: "POST", body });
  expect(await response.json()).toHaveLength(7);
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

test.each([
  ["light", false],
  ["dark", true],
])("axe finds nothing on any page: %s", async (_, dark) => {
  const page = await browser.open({ dark });
  for (const path of paths) {
    await openWhole(page, path);
    expect([path, await violations(page)]).toEqual([path, []]);
  }
});

test("no page is wider than a small window", async () => {
  const page = await browser.open({ width: 380 });
  for (const path of paths) {
    await openWhole(page, path);
    expect([path, await page.evaluate(`document.documentElement.scrollWidth`)]).toEqual([path, 380]);
  }
});

/** What axe finds, by rule and place. It comes by the browser's own door, which the rules of the page do not shut. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = JSON.stringify(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]);
  const results = await page.evaluate(`axe.run(document, { runOnly: ${tags} })`);
  const found = (results as { violations: { id: string; nodes: { html: string }[] }[] }).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

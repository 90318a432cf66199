import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openStoryPage } from "../../src/view/story-page.ts";
import { useBrowser } from "./browser.ts";
import { findViolations } from "./find-violations.ts";
import { compareExamples, useReports } from "./written-report.ts";

const dossier = await compareExamples();
const story = openStoryPage(dossier, true);
const reports = useReports();
const report = reports.write(dossier);
const browser = useBrowser();

const [left, right] = [dossier.articles[1]!.id, dossier.articles[2]!.id];

async function openPair(beside: string = right, options: Parameters<typeof browser.open>[0] = {}): Promise<Page> {
  const page = await browser.open(options);
  await page.goto(`${report}#/?read=${left}&beside=${beside}`);
  await page.waitForSelector(".side-by-side");
  return page;
}
const chosenOnTheRight = async (page: Page): Promise<string> =>
  (await page.locator("#side-right .mark-chosen").allTextContents()).join("").replace(/\s+/g, " ");

test("choosing a claim in one marks its counterpart in the other at the same height", async () => {
  const page = await openPair();
  const numbers = page.locator("#side-left .pair-number");
  const number = await numbers.last().textContent();
  await numbers.last().click();
  const counterpart = page.locator("#side-right .mark-chosen").first();
  await counterpart.waitFor();
  expect(await page.locator("#side-right .pair-number[aria-pressed=true]").first().textContent()).toBe(number);
  const box = async (side: string) => (await page.locator(`#side-${side} .mark-chosen`).first().boundingBox())!;
  const body = (await page.locator("#side-right .side-body").boundingBox())!;
  await expect.poll(async () => Math.abs((await box("left")).y - (await box("right")).y)).toBeLessThan(2);
  expect((await box("right")).y).toBeGreaterThan(body.y);
  const id = new URLSearchParams(page.url().split("?")[1]).get("claim");
  const chosen = dossier.claims.find((one) => one.id === id)!;
  const told = chosen.assertions.filter((one) => one.article === right).map((one) => story.words(one));
  for (const each of told) expect(await chosenOnTheRight(page)).toContain(each);
});

test("the way from pair to pair ends at the last one", async () => {
  const page = await openPair();
  const next = page.getByRole("button", { name: "Next" });
  let steps = 0;
  while (await next.isEnabled()) {
    await next.click();
    steps++;
    await page
      .locator(".pair-count")
      .filter({ hasText: `${steps} of` })
      .waitFor();
  }
  expect(await page.locator(".pair-count").textContent()).toBe(`${steps} of ${steps}`);
  expect(new Set(await page.locator("#side-left .pair-number").allTextContents()).size).toBe(steps);
});

test("another article is picked, and what was cut from the input is listed with its reason", async () => {
  const page = await openPair();
  const cut = dossier.articles[4]!;
  await page.getByLabel("Article on the right").selectOption(cut.id);
  await expect.poll(() => page.url()).toContain(`beside=${cut.id}`);
  const list = page.locator("#side-right .removed");
  await list.locator("summary").click();
  expect(await list.locator("dd").count()).toBe(cut.removed.length);
  expect(await list.locator("dt").allTextContents()).toContain("the label of an advertisement");
});

test("on a narrow screen one stands under the other, and choosing jumps there and back", async () => {
  const page = await openPair(right, { width: 380 });
  const first = page.locator("#side-left .pair-number").first();
  await first.click();
  const focused = () => page.evaluate(() => document.activeElement?.closest(".side")?.id);
  await expect.poll(focused).toBe("side-right");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("side-left");
  await page.getByRole("button", { name: /^To \[3\]/ }).click();
  await expect.poll(focused).toBe("side-right");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("an article that is none is told", async () => {
  const page = await openPair("nobody");
  expect(await page.locator(".side-by-side").textContent()).toContain("no two such articles");
});

const looks = [1440, 380].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

test.each(looks)("axe finds nothing at %o", async (look) => {
  const page = await openPair(dossier.articles[4]!.id, look);
  await page.locator(".pair-number").first().click();
  await page.locator("details.removed summary").first().click();
  expect(await findViolations(page, ".side-by-side")).toEqual([]);
});

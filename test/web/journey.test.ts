import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { scratchFolder } from "../store/databases.ts";
import { useBrowser } from "./browser.ts";
import { findViolations } from "./find-violations.ts";
import { usePlaceServer } from "./place-server.ts";

const scratch = scratchFolder();
const server = usePlaceServer();
const browser = useBrowser();
const folder = "examples/xi-calls-2026-02-04";
const files = readdirSync(folder)
  .filter((name) => name !== "README.md")
  .map((name) => ({ name, mimeType: "text/plain", buffer: readFileSync(join(folder, name)) }));

/** One person's way through the application: each test starts where the one before ended. */
let page: Page;
const mistakes: string[] = [];
beforeAll(async () => {
  page = await browser.open();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => mistakes.push(error.message));
  page.on("console", (message) => message.type() === "error" && mistakes.push(message.text()));
}, 30_000);

const openView = (name: string) =>
  page.getByRole("navigation", { name: "Views of the story" }).getByRole("link", { name }).click();

const countRows = async () => Number(await page.getByRole("grid").getAttribute("aria-rowcount"));

test("the examples are added and their story is opened", async () => {
  await page.goto(`${server.address()}/add`);
  await page.setInputFiles("input[type=file]", files);
  await page.locator(".add-summary").getByText("Done").waitFor();
  await page.locator(".add-grown a").click();
  await page.getByRole("heading", { name: "Cannot both be true" }).waitFor();
  expect(await page.locator(".story-articles > li").count()).toBe(files.length);
}, 30_000);

test("a difference leads to the words in the article", async () => {
  await openView("Differences");
  await page.getByText("cannot both be true").first().waitFor();
  await page
    .locator("main")
    .getByRole("link", { name: /Quillbyte Brief: .*phone call/ })
    .first()
    .click();
  const chosen = page.locator(".mark-chosen");
  await chosen.first().waitFor();
  expect((await chosen.allTextContents()).join("")).toContain("phone call");
  await page.goBack();
  await chosen.first().waitFor({ state: "detached" });
});

test("the matrix is filtered by verdict", async () => {
  await openView("Claims");
  await page.getByRole("grid").waitFor();
  const all = await countRows();
  await page.getByRole("button", { name: "disputed" }).click();
  expect(new URL(page.url()).searchParams.get("verdict")).toBe("disputed");
  expect(await countRows()).toBeLessThan(all);
  const rows = await page.getByRole("grid").locator("[data-row]").allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain("disputed");
});

test("the dark colours are chosen, stay, and have nothing that axe finds wrong", async () => {
  const ground = () => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  const light = await ground();
  await page.getByRole("combobox", { name: "Colours" }).selectOption("dark");
  const dark = await ground();
  expect(dark).not.toBe(light);
  expect(await findViolations(page)).toEqual([]);
  await page.reload();
  await page.getByRole("grid").waitFor();
  expect(await ground()).toBe(dark);
});

test("the report that is downloaded opens from the disk without a network", async () => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Report file" }).click(),
  ]);
  const file = join(scratch, "report.html");
  writeFileSync(file, readFileSync(await download.path()));
  const report = await browser.open({ offline: true });
  const asked: string[] = [];
  report.on("request", (request) => asked.push(request.url()));
  await report.goto(pathToFileURL(file).href);
  await report.getByRole("heading", { name: "Cannot both be true" }).waitFor();
  expect(asked).toEqual([pathToFileURL(file).href]);
});

test("what is coming is subscribed to", async () => {
  await page.getByRole("link", { name: "Coming" }).click();
  expect(await page.evaluate("document.activeElement.id")).toBe("main");
  await page.getByText("Subscribe").click();
  const address = await page.getByRole("textbox", { name: /iCalendar/ }).inputValue();
  const calendar = ICAL.parse(await (await fetch(address)).text());
  expect(new ICAL.Component(calendar).getFirstPropertyValue("version")).toBe("2.0");
});

test("nothing went wrong on the way", () => expect(mistakes).toEqual([]));

import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Dossier } from "../../src/core/model/dossier.ts";
import { useBrowser } from "./browser.ts";
import { findViolations } from "./find-violations.ts";
import { compareExamples, useReports } from "./written-report.ts";

const browser = useBrowser();
const reports = useReports();
const dossier = await compareExamples();
const report = reports.write(dossier);
const long = reports.write(lengthen(dossier, 1000, 50));

/** A story of so many claims and outlets, out of a short one: its claims and articles again and again. */
function lengthen(short: Dossier, claims: number, outlets: number): Dossier {
  const articles = Array.from({ length: outlets }, (_, at) => ({
    ...pick(short.articles, at),
    id: at < short.articles.length ? short.articles[at]!.id : `more-${at}`,
    outlet: `Outlet ${at + 1}`,
  }));
  const many = Array.from({ length: claims }, (_, at) => ({ ...pick(short.claims, at), id: `k${at + 1}` }));
  const cells = many.map((_, at) => articles.map((__, column) => pick(pick(short.coverage.cells, at), column)));
  const columns = articles.map(({ id, outlet }) => ({
    outlet,
    articles: [id],
    alone: [],
    leavesOut: [],
    tooEarly: [],
  }));
  const coverage = {
    claims: many.map(({ id }) => id),
    articles: articles.map(({ id }) => id),
    cells,
    outlets: columns,
  };
  return { ...short, articles, claims: many, coverage };
}

function pick<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length]!;
}

async function visit(view: string, options: Parameters<typeof browser.open>[0] = {}, from = report): Promise<Page> {
  const page = await browser.open(options);
  await page.goto(`${from}#/${view}`);
  await page.locator("h2").first().waitFor();
  return page;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? "head"} ${activeElement?.getAttribute("data-stop")}`;
  });

describe("the matrix of claims", () => {
  let page: Page;
  beforeAll(async () => {
    page = await visit("claims");
  });

  test("has a row for each claim and a column for each outlet, and says so", async () => {
    const grid = page.getByRole("grid", { name: "Who reports what" });
    expect(await grid.getAttribute("aria-rowcount")).toBe(String(dossier.claims.length + 1));
    expect(await grid.getAttribute("aria-colcount")).toBe("6");
    expect(await page.getByRole("columnheader").count()).toBe(6);
  });

  test("a cell shows its words to the pointer and to the keyboard and opens the reader at them", async () => {
    const row = page.locator("[data-row=c2]");
    await row.locator("[data-stop='3']").hover();
    expect(await page.getByRole("tooltip").textContent()).toContain("side B of a dispute: phone call");
    await page.mouse.move(0, 0);
    await row.locator("[data-stop='0']").focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("c2 3");
    expect(await page.getByRole("tooltip").textContent()).toContain("Kremlin: “Their phone call lasted");
    await page.keyboard.press("Enter");
    await page.locator("aside, [role=dialog]").first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/read=8e725baed5d6&at=243-292/);
    await page.goBack();
  });

  test("is one stop of the Tab key", async () => {
    await page.locator("[data-row=c2] [data-stop='1']").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".claims-grid [tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".claims-grid"))).toBeNull();
  });

  test("filters stand in the address and can be cleared", async () => {
    await page.getByRole("button", { name: /disputed/ }).click();
    expect(page.url()).toContain("verdict=disputed");
    expect(await page.getByRole("status").first().textContent()).toContain(`1 of ${dossier.claims.length}`);
    await page.getByRole("searchbox", { name: "Words" }).fill("zebra");
    await page.getByText("No claim fits").waitFor();
    await page.getByRole("button", { name: `Show all ${dossier.claims.length}` }).click();
    expect(page.url()).not.toMatch(/verdict|words/);
  });
});

test("an address opens a row: the reason, the origins, the way of the words, and the difference", async () => {
  const page = await visit("claims?claim=c2");
  const open = page.locator("[data-row=c2]");
  expect(await open.getByRole("button", { expanded: true }).count()).toBe(1);
  const text = await open.textContent();
  for (const words of [
    "Why disputed",
    "does not count",
    "name no source where others do",
    "outlet",
    "cannot both be true",
  ])
    expect(text).toContain(words);
  await open.getByRole("link", { name: "mode" }).click();
  await page.getByRole("article", { name: /how it was held/ }).waitFor();
  expect(page.url()).toContain("differences?difference=d2");
});

describe("a thousand claims of fifty outlets", () => {
  test("only some of the rows are in the document, and the keys reach the last", async () => {
    const page = await visit("claims?sort=place", {}, long);
    const count = (): Promise<number> => page.locator("[data-row]").count();
    expect(await count()).toBeLessThan(60);
    await page.locator("[data-row] [data-stop='0']").first().focus();
    await page.keyboard.press("Control+End");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-stop") === "50");
    const last = page.locator("tr", { has: page.locator(":focus") });
    expect(await last.getAttribute("aria-rowindex")).toBe("1001");
    await page.waitForFunction(() => document.querySelectorAll("[data-row]").length > 8);
    expect(await count()).toBeLessThan(60);
  });

  test("the focus stays in the document when its row is scrolled away", async () => {
    const page = await visit("claims", {}, long);
    await page.locator("[data-row] [data-stop='2']").first().focus();
    const before = await focused(page);
    await page.locator(".claims-region").evaluate((region) => region.scrollTo(0, 20_000));
    await page.waitForFunction(() => document.querySelectorAll(".claims-gap").length === 2);
    expect(await focused(page)).toBe(before);
  });

  test("all are there on paper", async () => {
    const page = await visit("claims", {}, reports.write(lengthen(dossier, 200, 5)));
    expect(await page.locator("[data-row]").count()).toBeLessThan(60);
    await page.evaluate(() =>
      addEventListener("beforeprint", () => {
        document.body.dataset["printed"] = String(document.querySelectorAll("[data-row]").length);
      }),
    );
    await page.pdf();
    await page.waitForFunction(() => document.body.dataset["printed"] === "200");
  });
});

test("differences: the words that differ and their places are marked; kinds can be chosen", async () => {
  const page = await visit("differences");
  const wording = page.getByRole("article", { name: /words of Donald Trump/ });
  expect(await wording.locator("b").allTextContents()).toEqual(["thorough", "thorough", "through", "through"]);
  expect(await wording.locator("mark").first().textContent()).toBe("thorough");
  await page.getByRole("combobox", { name: "Kind" }).selectOption("mode");
  expect(await page.getByRole("article").count()).toBe(1);
  expect(page.url()).toContain("kind=mode");
});

test("coverage: what is left out leads to its claim; shares are numbers in a table", async () => {
  const page = await visit("coverage");
  const share = page
    .getByRole("row", { name: /^China/ })
    .getByRole("cell")
    .first();
  expect(await share.textContent()).toContain("26 %");
  await page
    .getByRole("link", { name: "Their phone call lasted nearly an hour and a half", exact: true })
    .first()
    .click();
  await page.locator("[data-row=c2] [aria-expanded=true]").waitFor();
});

describe.each(["claims?claim=c2", "differences", "coverage"])("%s", (view) => {
  test.each([false, true])("has nothing that axe finds wrong, dark: %s", async (dark) => {
    const page = await visit(view, { dark });
    expect(await findViolations(page)).toEqual([]);
  });

  test("does not scroll sideways at 380 pixels", async () => {
    const page = await visit(view, { width: 380, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  });
});

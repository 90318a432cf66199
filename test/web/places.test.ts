import { readFileSync, readdirSync } from "node:fs";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Dossier } from "../../src/core/model/dossier.ts";
import type { Hits } from "../../src/core/model/stored.ts";
import { useBrowser, type PageOptions } from "./browser.ts";
import { inventCanal } from "./pages/invented-canal.ts";
import { usePlaceServer } from "./place-server.ts";

const server = usePlaceServer();
const browser = useBrowser();
const canal = inventCanal();
const folder = "examples/xi-calls-2026-02-04";
const files = readdirSync(folder)
  .filter((name) => name !== "README.md")
  .map((name) => ({ name, mimeType: "text/plain", buffer: readFileSync(`${folder}/${name}`) }));

/** A page whose mistakes fail the test that looks at them. */
async function openAt(path: string, options?: PageOptions): Promise<Page> {
  const page = await browser.open(options);
  page.setDefaultTimeout(8000);
  page.on("pageerror", (error) => mistakes.push(error.message));
  page.on("console", (message) => message.type() === "error" && mistakes.push(message.text()));
  await page.goto(server.address() + path);
  return page;
}
const mistakes: string[] = [];

/** The machine may be busy. */
const patient = { timeout: 8000 };

const pathOf = (page: Page): string => page.url().slice(server.address().length);

const getJson = async (path: string) => (await fetch(server.address() + path)).json();

let adding: Page;
beforeAll(async () => {
  adding = await openAt("/");
}, 30_000);

test("an empty store says what to do, and leads there", async () => {
  await adding.getByText("No stories yet").waitFor();
  await adding.locator(".empty").getByRole("link", { name: "Add articles" }).click();
  expect(pathOf(adding)).toBe("/add");
  await adding.getByRole("heading", { level: 1, name: "Add articles" }).waitFor();
  expect(await adding.title()).toBe("Add articles · Readout");
});

test("articles are added with what becomes of each in sight, and lead to the story that grew", async () => {
  const broken = { name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") };
  const seen = adding.waitForSelector(".add-waiting, .add-reading");
  await adding.setInputFiles("input[type=file]", [...files, broken]);
  await seen;
  expect(await adding.getByRole("button", { name: "Stop" }).count()).toBe(1);
  await adding.locator(".add-summary").getByText("Done").waitFor({ timeout: 20_000 });
  expect(await adding.locator(".add-summary [role=status]").innerText()).toBe(
    "Done: 6 of 6 read · 5 stored · 1 skipped",
  );
  const rows = await adding.locator(".add-row").allInnerTexts();
  expect(rows.find((row) => row.startsWith("north-gazette.rss.xml"))).toMatch(
    /stored\n.*Xi keeps two rivals on the line/,
  );
  expect(rows.find((row) => row.startsWith("broken.json"))).toMatch(/skipped\n.*JSON/);
  await adding.locator(".add-grown a").click();
  await adding.getByRole("list", { name: "Articles" }).getByText("Harbour Post").waitFor();
  expect(pathOf(adding)).toMatch(/^\/stories\/story%3A\w+$/);
}, 30_000);

test("what is stored already is told, and files may be dropped anywhere on the page", async () => {
  const page = await openAt("/add");
  const dropped = JSON.stringify([
    ["canal.jsonl", canal.lines],
    [files[0]!.name, files[0]!.buffer.toString()],
  ]);
  const drop = (kind: string) =>
    page.evaluate(`{
      const dataTransfer = new DataTransfer();
      for (const [name, text] of ${dropped}) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent("${kind}", { dataTransfer, bubbles: true, cancelable: true }));
    }`);
  await page.getByRole("heading", { name: "Files" }).waitFor();
  await drop("dragover");
  await page.getByText("Drop them anywhere").waitFor();
  await drop("drop");
  await page.locator(".add-summary").getByText("Done").waitFor({ timeout: 20_000 });
  expect(await page.locator(".add-summary [role=status]").innerText()).toBe(
    "Done: 2 of 2 read · 2 stored · 1 known already",
  );
  await page.locator(".add-known a").click();
  await page.getByRole("list", { name: "Articles" }).getByText("Harbour Post").waitFor();
  await page.goBack();
  expect(await page.locator(".add-row").count()).toBe(2);
}, 30_000);

test("adding can be stopped; what the server refuses is told in its words", async () => {
  const page = await openAt("/add");
  await page.route("**/api/ingest", () => {});
  const addresses = page.getByRole("textbox", { name: /one a line/ });
  await addresses.fill("outlet.example/story");
  await page.getByRole("button", { name: "Fetch and add" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("No address: outlet.example/story");
  await addresses.fill("https://outlet.example/a\nhttps://outlet.example/b");
  await page.getByRole("button", { name: "Fetch and add" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText(/^Stopped: 0 of 2 read/).waitFor();
  expect(await page.locator(".add-stopped").count()).toBe(2);
  await page.unroute("**/api/ingest");
  const problem = { title: "Payload Too Large", detail: "send it in parts", status: 413 };
  await page.route("**/api/ingest", (route) =>
    route.fulfill({ status: 413, contentType: "application/problem+json", body: JSON.stringify(problem) }),
  );
  await page.getByRole("button", { name: "Add more" }).click();
  await addresses.fill("https://outlet.example/a");
  await page.getByRole("button", { name: "Fetch and add" }).click();
  expect(await page.getByRole("alert").innerText()).toBe("send it in parts");
  mistakes.splice(0);
});

test("a story is found in the list by what, who, when and where; filters stand in the address, and going back keeps them", async () => {
  const page = await openAt("/");
  await page.locator(".story-row").nth(1).waitFor();
  const row = page.locator(".story-row", { hasText: "Soybeans" });
  expect((await row.innerText()).split("\n").filter(Boolean)).toEqual([
    "4 – 6 Feb 2026",
    "Soybeans, oil and engines: Trump's call with Xi lifts hopes on the quays",
    "Donald Trump",
    "Xi Jinping",
    "Vladimir Putin",
    "Kremlin",
    "China",
    "5 outlets",
    "Harbour Post, Quillbyte Brief, North Gazette and 2 more",
    expect.stringMatching(/^(?:not compared yet|\d+|nothing disputed)$/),
    ...((await row.locator(".verdict").count()) > 0 ? ["disputed"] : []),
  ]);
  await page.getByRole("searchbox", { name: "Who is named" }).fill("Quill");
  await page.waitForURL("**/?actor=Quill");
  await expect.poll(() => page.locator(".story-row").count(), patient).toBe(1);
  await page.getByRole("link", { name: /canal summit/ }).click();
  await page.getByRole("list", { name: "Articles" }).getByText("Morrow Times").waitFor();
  await page.goBack();
  await page.getByRole("link", { name: /canal summit/ }).waitFor();
  expect(await page.getByRole("searchbox", { name: "Who is named" }).inputValue()).toBe("Quill");
  expect(await page.locator(".story-row").count()).toBe(1);
  await page.goForward();
  await page.getByRole("list", { name: "Articles" }).getByText("Morrow Times").waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(() => page.locator(".story-row").count(), patient).toBe(2);
  await page.goto(`${server.address()}/?outlet=nobody`);
  await page.getByText("No story fits").waitFor();
});

test("a page that is full leads to more of it", async () => {
  const page = await openAt("/");
  await page.route(/\/api\/stories(?:\?(?!.*skip).*)?$/, (route) =>
    route.continue({ url: `${server.address()}/api/stories?limit=1` }),
  );
  await page.reload();
  await page.locator(".story-row").first().waitFor();
  expect(await page.locator(".story-row").count()).toBe(1);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect.poll(() => page.locator(".story-row").count(), patient).toBe(2);
});

test("a search marks what it found, and leads to the words in the article", async () => {
  const page = await openAt("/");
  await page.getByRole("searchbox", { name: "Search statements and articles" }).fill('"aware of this in advance"');
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search?q=*");
  const hit = page.locator(".search-hit").first().locator(".search-words a");
  await hit.waitFor();
  expect(await hit.locator("mark").allInnerTexts()).toEqual(["aware", "of", "this", "in", "advance"]);
  await hit.click();
  await page.waitForURL(/read=\w+&at=\d+-\d+$/);
  const { searchParams, pathname } = new URL(page.url());
  expect(searchParams.has("statement")).toBe(false);
  const { articles } = (await getJson(`/api/story/${pathname.split("/")[2]}`)) as Dossier;
  const [start, end] = searchParams.get("at")!.split("-").map(Number);
  const { text } = articles.find(({ id }) => id === searchParams.get("read"))!;
  expect(text.slice(start, end)).toContain("aware of this in advance");
  await page.goBack();
  await page.waitForURL("**/search?q=*");
  expect(await page.getByRole("searchbox", { name: "Words and fields" }).inputValue()).toBe(
    '"aware of this in advance"',
  );
});

async function countFound(query: string): Promise<number> {
  const { statements, articles } = (await getJson(`/api/search/${encodeURIComponent(query)}`)) as Hits;
  return statements.length + articles.length;
}

test("the search explains itself by what the store has, and says what is wrong with a query", async () => {
  const page = await openAt("/search");
  const examples = page.getByRole("list", { name: "Examples" }).getByRole("link");
  await examples.first().waitFor();
  const queries = await examples.allInnerTexts();
  expect(queries.map((query) => query.split(":")[0])).toEqual(
    expect.arrayContaining(["actor", "outlet", "after", "before"]),
  );
  const counts = await Promise.all(queries.map(countFound));
  expect(counts.filter((count) => count === 0)).toEqual([]);
  await page.getByRole("searchbox", { name: "Words and fields" }).fill("after:soon");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("alert").innerText()).toContain("after:soon is no date");
  mistakes.splice(0);
});

test("an actor's page has what they said, to whom and through what, and how their words drift", async () => {
  const page = await openAt("/actors/Trump");
  await page.getByRole("heading", { level: 1, name: "Donald Trump" }).waitFor();
  const all = await page.locator(".actor-saying").count();
  await page.getByRole("combobox", { name: "Through" }).selectOption("Truth Social");
  await page.waitForURL("**?through=Truth+Social");
  const some = await page.locator(".actor-saying").allInnerTexts();
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all);
  for (const saying of some) expect(saying).toContain("through Truth Social");
  await page.goto(`${server.address()}/actors/Quill`);
  await page.getByRole("heading", { level: 2, name: "One quotation in several wordings" }).waitFor();
  expect(await page.locator(".actor-wordings mark").allInnerTexts()).toEqual(
    expect.arrayContaining(["winter", "year"]),
  );
  await page.getByRole("link", { name: "Morrow Times: read it in the article" }).first().click();
  await page.waitForURL(/\/statements\?read=\w+&at=\d+-\d+$/);
  await page.goto(`${server.address()}/actors/Nobody%20Atall`);
  await page.getByText("Nobody is known as “Nobody Atall”").waitFor();
});

test("what is coming can be subscribed to as a calendar that other programs read", async () => {
  const page = await openAt("/upcoming");
  await page.getByText("Subscribe").click();
  const address = await page.getByRole("textbox", { name: "Address: What is coming as iCalendar" }).inputValue();
  expect(new URL(address).origin).toBe(server.address());
  expect(await page.getByRole("link", { name: "open in the calendar" }).getAttribute("href")).toBe(
    address.replace("http:", "webcal:"),
  );
  expect(await page.locator('link[rel=alternate][type="text/calendar"]').getAttribute("href")).toBe(
    address.slice(server.address().length),
  );
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(address)).text()));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const summit = events.find(({ summary }) => summary.includes("Summit: European Union"));
  expect(summit?.startDate.toString()).toBe(canal.meeting);
  const feed = await page.locator('link[rel=alternate][type="application/atom+xml"]').first().getAttribute("href");
  expect(await (await fetch(server.address() + feed)).text()).toContain("Summit: European Union");
});

test("the list of what is coming tells when, how sure it is, and who says so", async () => {
  const page = await openAt("/upcoming?words=european");
  const entry = page.locator(".coming-entry", { hasText: "Summit: European Union" });
  await entry.waitFor();
  expect(await page.locator(".coming-entry").count()).toBe(1);
  expect(await entry.innerText()).toMatch(/planned[\s\S]*Ferrow Ledger[\s\S]*will hold a summit/);
  await entry.getByRole("link", { name: "Ferrow Ledger: read it in the article" }).click();
  await page.waitForURL(/\/stories\/story%3A\w+\/timeline\?read=\w+&at=\d+-\d+$/);
});

const dayCell = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);
const focused = (page: Page) => page.evaluate(`document.activeElement.dataset.day`);

describe("the calendar", () => {
  const [first, last] = canal.talks;

  test("shows what lasts some days on each of them, and a chosen day's own", async () => {
    const page = await openAt(`/upcoming?view=calendar&month=${first.slice(0, 7)}`);
    await dayCell(page, first).waitFor();
    expect(await dayCell(page, first).getAttribute("aria-label")).toMatch(/talks/);
    await dayCell(page, first).click();
    await page.waitForURL(`**&day=${first}`);
    expect(await dayCell(page, first).getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("section[aria-labelledby=coming-chosen] .coming-entry").count()).toBe(1);
    expect(await page.locator(".month-bar", { hasText: "talks" }).count()).toBeGreaterThan(0);
    await page.goto(`${server.address()}/upcoming?view=calendar&month=${last.slice(0, 7)}`);
    await expect.poll(() => dayCell(page, last).getAttribute("aria-label"), patient).toMatch(/talks/);
  });

  test("is worked by keys, over the ends of months too", async () => {
    const page = await openAt("/upcoming?view=calendar&month=2027-01");
    await dayCell(page, "2027-01-01").focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("2027-01-08");
    await page.keyboard.press("End");
    expect(await focused(page)).toBe("2027-01-10");
    await page.keyboard.press("PageDown");
    await page.waitForURL("**month=2027-02");
    await expect.poll(() => focused(page), patient).toBe("2027-02-10");
    await page.keyboard.press("Enter");
    await page.waitForURL("**&day=2027-02-10");
    expect(await page.locator("[role=grid] [tabindex='0']").count()).toBe(1);
    await page.goto(`${server.address()}/upcoming?view=calendar`);
    await page.getByRole("grid").waitFor();
    expect(await page.locator("[role=grid] [aria-current=date]").count()).toBe(1);
  });
});

test("nothing went wrong on the way", () => expect(mistakes).toEqual([]));

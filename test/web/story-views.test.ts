import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sharpest } from "../../src/view/sharpest.ts";
import { openStoryPage } from "../../src/view/story-page.ts";
import { useBrowser, type PageOptions } from "./browser.ts";
import { compareExamples, useReports } from "./written-report.ts";

const dossier = await compareExamples();
const story = openStoryPage(dossier, true);
const reports = useReports();
const report = reports.write(dossier);
const browser = useBrowser();

async function open(view: string, options: PageOptions = {}): Promise<Page> {
  const page = await browser.open(options);
  await page.goto(`${report}#/${view}`);
  await page.waitForSelector("main h2");
  return page;
}
const addressOf = (page: Page): string => decodeURIComponent(page.url().split("#")[1] ?? "");

describe("the overview", () => {
  test("has what cannot both be true, each side with its articles, and a way to all differences", async () => {
    const page = await open("");
    const found = sharpest(dossier.divergences);
    expect(await page.locator(".sharpest > li").count()).toBe(Math.min(3, found.length));
    const [first] = found;
    const sides = page.locator(".sharpest > li").first().locator(".sharpest-values > li");
    expect(await sides.count()).toBe(first!.values.length);
    for (const [at, { text }] of first!.values.entries()) expect(await sides.nth(at).textContent()).toContain(text);
    await page.getByRole("link", { name: `All ${dossier.divergences.length} differences` }).click();
    expect(addressOf(page)).toBe("/differences");
  });

  test("a number of claims leads to these claims", async () => {
    const page = await open("");
    const link = page.locator(".verdict-counts a", { hasText: "disputed" });
    expect(await link.locator(".verdict-count").textContent()).toBe(
      String(dossier.claims.filter(({ verdict }) => verdict === "disputed").length),
    );
    await link.click();
    expect(addressOf(page)).toBe("/claims?verdict=disputed");
  });

  test("what a machine wrote says so in plain words, at the top and among the notes", async () => {
    const page = await open("");
    const words = "says itself that it is AI-generated";
    expect(await page.locator(".story-articles", { hasText: words }).count()).toBe(1);
    expect(await page.locator(".article-notes", { hasText: words }).count()).toBe(1);
  });

  test("a report offers no downloads, since there is no server", async () => {
    const page = await open("");
    expect(await page.locator(".story-downloads").count()).toBe(0);
  });
});

test("of many articles the first are shown, the others when asked for", async () => {
  const many = Array.from({ length: 20 }, (_, at) => ({
    ...dossier.articles[0]!,
    id: `a${at}`,
    outlet: `Gazette ${at}`,
  }));
  const page = await browser.open();
  await page.goto(reports.write({ ...dossier, articles: [...dossier.articles, ...many] }));
  expect(await page.locator(".story-articles > li").count()).toBe(8);
  const button = page.getByRole("button", { name: "Show 17 more articles" });
  await button.click();
  expect(await page.locator(".story-articles > li").count()).toBe(25);
  await page.getByRole("button", { name: "Show fewer" }).click();
  expect(await page.locator(".story-articles > li").count()).toBe(8);
});

describe("statements", () => {
  test("a filter stands in the address, and the address is the filter", async () => {
    const page = await open("statements");
    await page.getByLabel("Speaker").selectOption("person:dmitry-peskov");
    await expect.poll(() => addressOf(page)).toBe("/statements?speaker=person:dmitry-peskov");
    expect(await page.locator(".speaker h3").allTextContents()).toEqual(["Dmitry Peskov"]);
    const again = await open("statements?speaker=person:dmitry-peskov");
    expect(await again.locator(".speaker").textContent()).toBe(await page.locator(".speaker").textContent());
  });

  test("the way of words is read from the speaker to who printed them", async () => {
    const page = await open("statements?speaker=person:dmitry-peskov&addressee=Interfax");
    const ways = page.getByRole("list", { name: "The way of these words" });
    await ways.first().waitFor();
    const said = dossier.statements.filter(
      (one) => one.speaker === "person:dmitry-peskov" && one.addressee === "media:interfax",
    );
    const printed: (string | undefined)[] = [];
    for (const way of await ways.all()) {
      const [speaker, addressee, ...rest] = (await way.locator("> li").allTextContents()).map((step) => step.trim());
      expect([speaker, addressee]).toEqual(["Dmitry Peskov", "to Interfax"]);
      printed.push(rest.at(-1));
    }
    expect(printed).toEqual(said.map(({ article }) => `printed by ${story.labels.numbers([article]).slice(1, -1)}`));
  });

  test("only quoted words stand in quotation marks, and they open the reader at their place", async () => {
    const page = await open("statements?form=indirect");
    const indirect = await page.locator(".utterance-link").allTextContents();
    expect(indirect.length).toBeGreaterThan(5);
    for (const words of indirect) expect(words).not.toMatch(/^“.*”$/s);
    await page.goto(`${report}#/statements?form=direct`);
    const link = page.locator(".utterance-link").first();
    await expect.poll(() => link.textContent()).toMatch(/^“.*”$/s);
    const words = (await link.textContent())!;
    await link.click();
    const query = new URLSearchParams(page.url().split("?")[1]);
    const [start, end] = query.get("at")!.split("-").map(Number);
    expect(words).toContain(
      story.words({ article: query.get("read")!, span: { start: start!, end: end! } }).replace(/^["“]|[,”"]+$/g, ""),
    );
  });

  test("where nothing is like the filter, it says what to do", async () => {
    const page = await open("statements?words=zzzz");
    expect(await page.locator(".empty").textContent()).toContain("Choose fewer filters");
  });
});

describe("each side", () => {
  test("stands in a column beside the other, and under it where it is narrow", async () => {
    for (const { width, isBeside } of [
      { width: 1440, isBeside: true },
      { width: 380, isBeside: false },
    ]) {
      const page = await open("sides", { width });
      const sides = page.locator(".contact").first().locator(".party");
      const [first, second] = [(await sides.nth(0).boundingBox())!, (await sides.nth(1).boundingBox())!];
      expect(second.x > first.x + first.width - 1).toBe(isBeside);
      expect(second.y > first.y + first.height - 1).toBe(!isBeside);
    }
  });

  test("silence is told", async () => {
    const page = await open("sides");
    const silent = dossier.partyAccounts.flatMap(({ parties }) =>
      parties.filter(({ speakers }) => speakers.length === 0),
    );
    expect(await page.locator(".party-silent").count()).toBe(silent.length);
    for (const text of await page.locator(".party-silent").allTextContents())
      expect(text).toMatch(/not quoted|nothing/i);
  });
});

describe("the timeline", () => {
  test("has the newest article's day between what was and what comes", async () => {
    const page = await open("timeline");
    expect(await page.locator(".timeline-now").textContent()).toContain("6 Feb 2026");
    const order = await page.locator(".timeline-now, .timeline-part").allTextContents();
    expect(order.map((text) => text.split(",")[0])).toEqual(["What has been", "Now", "What goes on", "What is coming"]);
  });

  test("a month is a bar and a day a point; words that tell an order are cited", async () => {
    const page = await open("timeline");
    const group = (date: string) => page.locator(".time-group", { hasText: date }).first();
    expect(await group("in Oct 2025").getAttribute("class")).toContain("time-range");
    expect(await group("4 Feb 2026").getAttribute("class")).not.toContain("time-range");
    const told = dossier.timeline.find(({ order }) => order === "told")!;
    const words = story.words(told.after![0]!.evidence[0]!);
    expect(await page.locator(".time-after", { hasText: words }).locator(".cite").count()).toBe(1);
  });

  test("is filtered by status in the address", async () => {
    const page = await open("timeline?status=accepted");
    const marks = await page.locator(".time-entry .status-mark").allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark.trim()).toBe("accepted");
  });
});

describe("relations", () => {
  test("an actor and one of its lines are chosen by the keyboard, and their words listed", async () => {
    const page = await open("relations");
    const actor = page.locator(".graph-actor").first();
    await actor.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)).toContain("actor=");
    const id = new URLSearchParams(page.url().split("?")[1]).get("actor")!;
    const own = dossier.relations.filter(({ from, to }) => from === id || to === id);
    expect(await page.locator('.graph-tie[tabindex="0"]').count()).toBe(own.length);
    await page.locator('.graph-tie[tabindex="0"]').first().focus();
    await page.keyboard.press(" ");
    await expect.poll(() => addressOf(page)).toContain("tie=");
    expect(await page.locator(".chosen-tie").count()).toBe(1);
    expect(await page.locator(".chosen-places mark").count()).toBeGreaterThan(0);
  });

  test("the table has what the drawing has, and is sorted by a heading", async () => {
    const page = await open("relations");
    expect(await page.getByRole("region", { name: "Relations as a table" }).locator("tbody tr").count()).toBe(
      await page.locator(".graph-tie").count(),
    );
    await page.getByRole("button", { name: "Tone" }).click();
    const tones = await page.locator(".tie-table tbody tr td:nth-child(5)").allTextContents();
    const numbers = tones.filter((tone) => tone !== "–").map((tone) => Number(tone.replace("−", "-")));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await page.locator(".tie-table tbody th button").first().click();
    expect(await page.locator(".tie-chosen").count()).toBe(1);
  });

  test("of many actors the strongest are drawn, all when asked for", async () => {
    const relations = Array.from({ length: 30 }, (_, at) => ({
      ...dossier.relations[0]!,
      to: `person:p${at}`,
      events: at + 1,
    }));
    const page = await browser.open();
    await page.goto(`${reports.write({ ...dossier, relations })}#/relations`);
    await page.locator(".graph-actor").first().waitFor();
    expect(await page.locator(".graph-actor").count()).toBe(20);
    await page.getByRole("button", { name: "All 31 actors" }).click();
    await expect.poll(() => page.locator(".graph-actor").count()).toBe(31);
  });
});

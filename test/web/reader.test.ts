import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openStoryPage } from "../../src/view/story-page.ts";
import { useBrowser } from "./browser.ts";
import { findViolations } from "./find-violations.ts";
import { compareExamples, useReports } from "./written-report.ts";

const dossier = await compareExamples();
const story = openStoryPage(dossier, true);
const reports = useReports();
const report = reports.write(dossier);
const browser = useBrowser();

const article = dossier.articles[2]!;
const said = dossier.statements.find((one) => one.article === article.id && one.speaker && one.content.length === 1)!;
const span = said.content[0]!;

async function openReader(query: string, options: Parameters<typeof browser.open>[0] = {}): Promise<Page> {
  const page = await browser.open(options);
  await page.goto(`${report}#/?${query}`);
  await page.waitForSelector(".frame");
  return page;
}
const chosenText = async (page: Page): Promise<string> =>
  (await page.locator(".mark-chosen").allTextContents()).join("").replace(/\s+/g, " ").trim();

describe("at a place", () => {
  test("the words are marked, announced and in the middle; the page stays where it is", async () => {
    const page = await openReader(`read=${article.id}&at=${span.start}-${span.end}`);
    const wanted = story.words({ article: article.id, span });
    expect(await chosenText(page)).toBe(wanted);
    await page.waitForFunction(
      (text) => document.querySelector(".frame [role=status]")?.textContent?.includes(text),
      wanted,
    );
    const body = (await page.locator(".reader-body").boundingBox())!;
    const mark = (await page.locator(".mark-chosen").first().boundingBox())!;
    expect(Math.abs(mark.y - (body.y + body.height / 2))).toBeLessThan(body.height / 4);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("the text is the article's, to the letter, whatever is marked in it", async () => {
    for (const { id, text } of dossier.articles) {
      const page = await openReader(`read=${id}`);
      const paragraphs = await page.locator(".marked-text p").evaluateAll((all) =>
        all.map((each) => {
          for (const sign of each.querySelectorAll(".claim-sign")) sign.remove();
          return each.textContent;
        }),
      );
      expect(paragraphs.join("\n\n")).toBe(text);
      await page.close();
    }
  });

  test("a place that is none, and an article that is none, are no end of the page", async () => {
    const nowhere = await openReader(`read=${article.id}&at=7-99999999`);
    expect(await nowhere.locator(".mark-chosen").count()).toBe(0);
    expect(await nowhere.locator(".marked-text p").count()).toBeGreaterThan(2);
    const nothing = await openReader("read=nobody");
    expect(await nothing.locator(".frame").textContent()).toContain("no such article");
  });
});

describe("marks", () => {
  test("each kind is switched off and on, and the address tells which", async () => {
    const page = await openReader(`read=${article.id}`);
    const marks = page.locator(".marked-text .mark-time");
    const count = await marks.count();
    expect(count).toBeGreaterThan(2);
    await page.getByLabel("Times").uncheck();
    expect(await marks.count()).toBe(0);
    expect(new URLSearchParams(page.url().split("?")[1]).get("marks")).toBe("statements,claims,actors,events");
    await page.reload();
    await page.waitForSelector(".marked-text");
    expect(await marks.count()).toBe(0);
    await page.getByLabel("Times").check();
    expect(await marks.count()).toBe(count);
  });

  test("pointer and focus show who speaks and by which rule", async () => {
    const page = await openReader(`read=${article.id}`);
    const note = page.getByRole("region", { name: "What was found here" });
    expect(await note.textContent()).toContain("Point at a mark");
    await page.locator(`[data-from="${span.start}"]`).first().hover();
    await expect.poll(() => note.textContent()).toContain(story.actorName(said.speaker!));
    expect(await note.textContent()).toContain(said.rule.replace("model:", ""));
    await page.keyboard.press("Escape");
    const focused = await openReader(`read=${article.id}&at=${span.start}-${span.end}&marks=times`);
    await focused.locator(".marked-text [tabindex='0']").focus();
    await focused.keyboard.press("End");
    const last = dossier.times.findLast((one) => one.article === article.id)!;
    await expect.poll(() => focused.locator(".finding-note").textContent()).toContain(last.rule);
  });

  test("the arrow keys go from mark to mark, and Enter to the claim", async () => {
    const assertion = dossier.claims
      .flatMap((claim) => claim.assertions.map((one) => ({ ...one, claim })))
      .find((one) => one.article === article.id)!;
    const page = await openReader(`read=${article.id}&at=${assertion.span.start}-${assertion.span.end}&marks=claims`);
    await page.locator(".marked-text [tabindex='0']").focus();
    const at = () => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset["from"]));
    const first = await at();
    await page.keyboard.press("ArrowRight");
    await expect.poll(at).toBeGreaterThan(first);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/#\/claims\?.*claim=c\d+/);
    expect(page.url()).toContain(`read=${article.id}`);
  });
});

describe("coming and going", () => {
  test("beside the view, Escape and the button close it, and the focus is where it was", async () => {
    for (const close of ["key", "button"]) {
      const page = await browser.open();
      await page.goto(report);
      const opener = page.locator(".story-articles a").nth(2);
      await opener.click();
      const reader = page.getByRole("complementary");
      await reader.waitFor();
      if (close === "button") await reader.getByRole("button", { name: "Close the reader" }).click();
      else {
        await reader.getByRole("region", { name: "Article" }).focus();
        await page.keyboard.press("Escape");
      }
      await reader.waitFor({ state: "detached" });
      expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(page.url()).not.toContain("read=");
      await page.goBack();
      await reader.waitFor();
    }
  });

  test("on a narrow screen it is a dialog that has the focus, keeps it and gives it back", async () => {
    const page = await browser.open({ width: 380 });
    await page.goto(report);
    const opener = page.locator(".story-articles a").nth(1);
    await opener.click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const isInside = () => dialog.evaluate((each) => each.contains(document.activeElement));
    expect(await isInside()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await dialog.evaluate((each) => each.clientHeight)).toBe(900);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test("the original is a link that tells nobody where it was followed", async () => {
    const page = await openReader(`read=${article.id}`);
    const link = page.getByRole("link", { name: /original at/ });
    expect(await link.getAttribute("href")).toBe(article.url);
    expect([await link.getAttribute("rel"), await link.getAttribute("target")]).toEqual([
      "noopener noreferrer nofollow",
      "_blank",
    ]);
  });
});

describe("axe finds nothing", () => {
  const looks = [1440, 380].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

  test.each(looks)("at %o", async (look) => {
    const page = await openReader(`read=${article.id}&at=${span.start}-${span.end}`, look);
    await page.locator("details.removed summary").first().click();
    expect(await findViolations(page, ".frame")).toEqual([]);
  });
});

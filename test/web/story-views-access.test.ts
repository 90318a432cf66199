import { expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { findViolations } from "./find-violations.ts";
import { compareExamples, useReports } from "./written-report.ts";

const reports = useReports();
const report = reports.write(await compareExamples());
const browser = useBrowser();

const views = ["", "statements", "sides", "timeline", "relations?actor=person:xi-jinping"];
const looks = [
  { width: 1440, dark: false },
  { width: 1440, dark: true },
  { width: 380, dark: false },
];

test.each(views.flatMap((view) => looks.map((look) => ({ view, ...look }))))(
  "axe finds nothing at %o, and nothing is wider than the window",
  async ({ view, ...look }) => {
    const page = await browser.open(look);
    await page.goto(`${report}#/${view}`);
    await page.waitForSelector("main h2");
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  },
);

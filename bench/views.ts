import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type Page } from "playwright-core";
import { compare } from "../src/core/compare/compare.ts";
import { analyse } from "../src/core/extract/analyse.ts";
import type { Dossier } from "../src/core/model/dossier.ts";
import { loadModels, loadWords } from "../src/operations/models.ts";
import { render } from "../src/render/html.ts";
import { scrollThrough, timeOpening } from "./views/in-page.ts";
import type { Options } from "./options.ts";
import { inventStory } from "./stories/story.ts";

const articles = 50;
const claims = 1000;
const frames = 100;

/** How long the claims of a long story take to be seen, and how smoothly they scroll, in a real Chromium; what it prints. */
export async function benchViews({ rounds }: Options): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "readout-views-"));
  try {
    const file = join(folder, "report.html");
    const report = render(withClaims(inventDossier(), claims));
    writeFileSync(file, report);
    return await measure(pathToFileURL(file).href, rounds, report.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(address: string, rounds: number, size: number): Promise<string[]> {
  const runs = [];
  // oxlint-disable-next-line no-await-in-loop -- one measure at a time
  for (let round = 0; round <= rounds; round++) runs.push(await measureOnce(address));
  const counted = runs.slice(1);
  const median = (of: (run: Run) => number): string => middle(counted.map(of)).toFixed(0).padStart(6);
  const rowsThere = Math.max(...counted.map(({ rows }) => rows));
  return [
    `claims view: ${articles} articles, ${claims} claims, a report of ${(size / 1e6).toFixed(1)} MB from disk; medians of ${rounds}`,
    `  opened from another view   ${median(({ opening }) => opening)} ms from the click to its paint (target 500), ${median(({ openingWork }) => openingWork).trim()} ms of them work of the page's thread`,
    `  opened by its address      ${median(({ first }) => first)} ms from the start to the first paint`,
    `  scrolled ${frames} frames         ${median(({ scroll }) => scroll.late)} late (over 25 ms), the longest ${median(({ scroll }) => scroll.longest).trim()} ms, longest task ${median(({ scroll }) => scroll.task).trim()} ms (0: none of 50 ms); ${median(({ scrollWork }) => scrollWork / frames).trim()} ms of work a frame`,
    `  rows in the document       ${String(rowsThere).padStart(6)} at most`,
  ];
}

type Run = Awaited<ReturnType<typeof measureOnce>>;

/** In a browser of its own, which has all in one process: a reader's has more to draw with. */
async function measureOnce(address: string) {
  const executablePath = await chromium.executablePath();
  const browser = await playwright.launch({ executablePath, args: chromium.args, headless: true });
  try {
    const direct = await openPage(browser, `${address}#/claims`);
    await direct.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const first = await direct.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]!.startTime);
    const page = await openPage(browser, `${address}#/timeline`);
    const worked = await clockOf(page);
    const opening = await page.evaluate(timeOpening, "nav.views a[href$='/claims']");
    const openingWork = await worked();
    const scroll = await page.evaluate(scrollThrough, [".claims-region", frames] as const);
    return { first, opening, openingWork, scroll, scrollWork: (await worked()) - openingWork, rows: scroll.rows };
  } finally {
    await browser.close();
  }
}

/** Milliseconds of processor time that the thread of a page has worked since, whatever else the machine does. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration")!.value;
  };
  const start = await read();
  return async () => (await read()) - start;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator("h1").waitFor();
  await page.waitForTimeout(200);
  return page;
}

function inventDossier(): Dossier {
  const [{ models }, { words }] = [loadModels(), loadWords()];
  const analyses = inventStory(articles).map((article) => analyse(article, models));
  return compare(analyses, { words });
}

/** So many claims: those of the story, again and again under new ids. */
function withClaims(dossier: Dossier, number: number): Dossier {
  const own = dossier.claims;
  const again = Array.from({ length: number }, (_, at) => ({ ...own[at % own.length]!, id: `c${at + 1}` }));
  const cells = again.map((_, at) => dossier.coverage.cells[at % own.length]!);
  return { ...dossier, claims: again, coverage: { ...dossier.coverage, claims: again.map(({ id }) => id), cells } };
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

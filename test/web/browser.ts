import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** A browser for the tests of a file. */
export function useBrowser(): { readonly open: (options?: PageOptions) => Promise<Page> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async open({ width = 1440, height = 900, dark = false, offline = false } = {}) {
      const context = await browser!.newContext({
        viewport: { width, height },
        colorScheme: dark ? "dark" : "light",
        offline,
        reducedMotion: "reduce",
      });
      return context.newPage();
    },
  };
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly offline?: boolean;
}

/** A real Chromium from npm; it needs no package of the system. */
export async function startBrowser(): Promise<Browser> {
  const args = chromium.args.filter((arg) => !unwanted.has(arg));
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

/** Meant for a cloud function: one process, which dies with the first page that is closed, and none of the guards that a reader's browser has. */
const unwanted: ReadonlySet<string> = new Set([
  "--single-process",
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
]);

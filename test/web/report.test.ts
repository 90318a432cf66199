import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { runCli } from "../../src/cli/run-cli.ts";
import type { Dossier } from "../../src/core/model/dossier.ts";
import { compareOperation } from "../../src/operations/compare.ts";
import { FormatError } from "../../src/render/format.ts";
import { loadApplication } from "../../src/render/html.ts";
import { memoryIo } from "../cli/memory-io.ts";
import { addresses, attacks, poison, writeAttacks } from "./attacks.ts";
import { useBrowser } from "./browser.ts";
import { compareExamples, useReports } from "./written-report.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
const reports = useReports();
const browser = useBrowser();
const examples = await compareExamples();

/** Everything that a page does and should not. */
function watch(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on("console", (message) => seen.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  page.on("request", (request) => request.isNavigationRequest() || seen.push(`request: ${request.url()}`));
  page.on("popup", () => seen.push("popup"));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}

describe("a file opened from the disk with the network off", () => {
  test("shows the story, asks nobody for anything and complains of nothing", async () => {
    const page = await browser.open({ offline: true });
    const seen = watch(page);
    await page.goto(reports.write(examples));
    expect(await page.locator("h1").textContent()).toBe(examples.articles[0]!.title);
    expect(seen).toEqual([]);
  });

  test("a script or a style that is not its own does not run, and nothing can be sent", async () => {
    const page = await browser.open();
    await page.goto(reports.write(examples));
    const refused = await page.evaluate(async () => {
      const kinds: string[] = [];
      addEventListener("securitypolicyviolation", ({ effectiveDirective }) => kinds.push(effectiveDirective));
      const foreign = {
        script: { textContent: "window.ran = 1" },
        style: { textContent: "* { color: red }" },
        iframe: { src: "https://attack.example" },
        img: { src: "https://attack.example/a.png" },
      };
      for (const [name, fields] of Object.entries(foreign))
        document.body.append(Object.assign(document.createElement(name), fields));
      await fetch("https://attack.example").catch(() => 0);
      await new Promise((done) => setTimeout(done, 50));
      return { kinds: kinds.toSorted(), ran: "ran" in window };
    });
    expect(refused).toEqual({
      kinds: ["connect-src", "frame-src", "img-src", "script-src-elem", "style-src-elem"],
      ran: false,
    });
  });

  test("has one script of data, one that runs, and nothing that points elsewhere", () => {
    const file = readFileSync(new URL(reports.write(examples)), "utf8");
    expect(file.match(/<script\b/g)).toHaveLength(2);
    expect(file).toContain("default-src 'none'");
    expect(file).not.toMatch(/<(?:link|img|iframe|base)\b|\bsrc=/);
  });
});

describe("articles of an attacker", () => {
  const views = ["", "claims", "differences", "statements", "sides", "timeline", "relations", "coverage"];

  /** Opens a report in every view, at every article and with two of them; gives what it did and the protocols of its links. */
  async function readThrough({ articles }: Dossier, report: string) {
    const page = await browser.open();
    const seen = watch(page);
    const protocols = new Set<string>();
    const both = articles.slice(0, 2).map(({ id }) => id);
    const reading = articles.map(({ id, text }) => `?read=${id}&at=0-${text.length}`);
    for (const place of [...views, ...reading, `claims?read=${both[0]}&beside=${both[1]}`]) {
      await page.goto(`${report}#/${place}`);
      await page
        .locator(place.includes("read=") ? ".side-by-side, .frame" : ".views")
        .first()
        .waitFor();
      const links = await page
        .locator("a")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
      for (const protocol of links) protocols.add(protocol);
      expect(
        await page.locator("script, iframe, img, object, link, base, math, meta[http-equiv=refresh]").count(),
      ).toBe(2);
    }
    return { seen, protocols: [...protocols].toSorted(), ran: await page.evaluate(() => "ran" in window) };
  }
  test("in four formats: nothing of them runs in any view", async () => {
    writeAttacks(join(folder, "attacks"));
    const dossier = await compareOperation.run(compareOperation.input.parse({ inputs: [join(folder, "attacks")] }));
    const formats = ["jsonl", "txt", "html", "xml"];
    expect(formats.filter((format) => !dossier.articles.some(({ input }) => input.includes(`.${format}`)))).toEqual([]);
    const report = reports.write(dossier);
    expect(readFileSync(new URL(report), "utf8").match(/<script\b/g)).toHaveLength(2);
    expect(await readThrough(dossier, report)).toEqual({ seen: [], protocols: ["file:", "https:"], ran: false });
  });

  test("in every word of a dossier that no reader has cleaned: nothing runs, and what is no address of the web is no link", async () => {
    const poisoned = poison(examples);
    expect(attacks.filter((attack) => !poisoned.articles.some(({ text }) => text.includes(attack)))).toEqual([]);
    expect(await readThrough(poisoned, reports.write(poisoned))).toEqual({
      seen: [],
      protocols: ["file:"],
      ran: false,
    });
  });

  test("in the address: it neither runs nor breaks the page", async () => {
    const page = await browser.open();
    const seen = watch(page);
    const report = reports.write(examples);
    for (const attack of [...attacks, ...addresses].map(encodeURIComponent)) {
      await page.goto(`${report}#/${attack}?read=${attack}&at=${attack}&marks=${attack}&beside=&claim=${attack}`);
      await page.locator(".frame").filter({ hasText: "no such article" }).waitFor();
    }
    expect({ seen, ran: await page.evaluate(() => "ran" in window) }).toEqual({ seen: [], ran: false });
  });
});

const call = async (...argv: string[]) => {
  const io = memoryIo();
  const code = await runCli(argv, io);
  return { code, out: io.stdout.written(), err: io.stderr.written() };
};

describe("on the command line", () => {
  test("without a built application one is told what to do, before anything is worked out", async () => {
    expect(() => loadApplication(folder)).toThrow(FormatError);
    const operation = {
      name: "try",
      summary: "tries",
      effect: "computes",
      input: z.object({}),
      output: z.string(),
      formats: [{ name: "html", mediaType: "text/html", load: async () => loadApplication(folder) as never }],
      run: () => Promise.reject(new Error("it was worked out")),
    } as const;
    const io = memoryIo();
    expect(await runCli(["try"], io, [operation])).toBe(2);
    expect(io.stderr.written()).toMatch(/^readout: the web application .* is not built: run 'npm run build' .*\n$/);
  });

  test("a story of the store is a report with its dossier inside", async () => {
    const store = join(folder, "readout.db");
    await call("ingest", "examples/xi-calls-2026-02-04", "--store", store);
    const [{ id }] = JSON.parse((await call("stories", "--store", store, "--format", "json")).out);
    const out = join(folder, "story.html");
    expect((await call("story", id, "--store", store, "--format", "html", "--out", out)).code).toBe(0);
    const { out: json } = await call("story", id, "--store", store, "--format", "json");
    const [, inside] = /<script type="application\/json" id="dossier">(.*?)<\/script>/s.exec(
      readFileSync(out, "utf8"),
    )!;
    expect(JSON.parse(inside!)).toEqual(JSON.parse(json));
  });
});

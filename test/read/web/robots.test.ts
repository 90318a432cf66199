import { expect, test, vi } from "vitest";
import { readRobots } from "../../../src/read/web/robots.ts";
import { give, openHost, openWeb, page, reasonOf, redirect, textOf } from "./host.ts";

const origin = "https://news.example";
const allowed = (robots: string, path: string): boolean => readRobots(origin, robots).allows(new URL(path, origin));

test.each([
  ["", true],
  ["User-agent: *\nDisallow: /", false],
  ["User-agent: *\nDisallow:", true],
  ["User-agent: *\r\nDisallow: /a\r\nAllow: /a/b", true],
  ["User-agent: *\nDisallow: /*.html$", false],
  ["User-agent: other\nDisallow: /", true],
  ["USER-AGENT: READOUT/2.0\nDISALLOW: /a", false],
  ["User-agent: readout # us\nAllow: /\n\nUser-agent: *\nDisallow: /", true],
  ["User-agent: readout\n\nUser-agent: *\nDisallow: /", false],
  ["User-agent: readout\nAllow: /x\n\nUser-agent: *\nDisallow: /", true],
  ["User-agent: other\nUser-agent: readout\nDisallow: /\nUser-agent: *\nAllow: /", false],
  ["User-agent: readout\n# a note\nUser-agent: other\nDisallow: /", false],
  ["User-agent: readout\nSitemap: https://news.example/map\nUser-agent: other\nDisallow: /", false],
  ["User-agent: readout\nDisallow: /x\nUser-agent: other\nDisallow: /", true],
  ["User-agent: readout\nDisallow: /x\nUser-agent: other\nDisallow: /\nUser-agent: readout\nDisallow: /a", false],
  ["User-agent: readout\nDisallow: /a\nUser-agent: other\nDisallow: /\nUser-agent: readout\nDisallow: /x", false],
  ["\ufeffUser-agent: *\nDisallow: /a", false],
  ["<!doctype html><p>Disallow: /</p>", true],
])("%j allows /a/b.html: %s", (robots, expected) => {
  expect(allowed(robots, "/a/b.html")).toBe(expected);
});

test.each([
  ["User-agent: *\nCrawl-delay: 2.5", 2500],
  ["User-agent: *\nCrawl-delay: 3600", 10_000],
  ["User-agent: *\nCrawl-delay: Infinity", 10_000],
  ["User-agent: *\nCrawl-delay: -1", 0],
  ["User-agent: *\nCrawl-delay: often", 0],
  ["User-agent: other\nCrawl-delay: 5", 0],
])("%j asks for a pause of %i ms", (robots, pause) => {
  expect(readRobots(origin, robots).pause).toBe(pause);
});

test.each([
  ["names over rules", "user-agent: *\n".repeat(18_000) + "allow:/a\n".repeat(27_000)],
  ["two names by turns", "user-agent: *\nuser-agent: readout\n".repeat(7000) + "allow:/a\n".repeat(27_000)],
  ["wildcards", `user-agent: *\n${`disallow:${"*a".repeat(240)}b\n`.repeat(250)}`],
])("a hostile file is matched in bounded time: %s", (_, robots) => {
  const started = performance.now();
  expect(allowed(robots, `/${"a".repeat(1950)}`)).toBe(true);
  expect(performance.now() - started).toBeLessThan(8000);
});

test("a page that robots.txt does not allow is not asked for", async () => {
  const host = await openHost({
    "/robots.txt": page("User-agent: *\nDisallow: /closed\nAllow: /closed/door?open"),
    "/open": page("here"),
    "/closed/door?open": page("here too"),
  });
  const web = openWeb();
  expect(reasonOf(await web(`${host.origin}/closed/door`))).toBe(
    "the host's robots.txt does not allow it: save the page yourself and give the file",
  );
  expect(textOf(await web(`${host.origin}/open`))).toBe("here");
  expect(textOf(await web(`${host.origin}/closed/door?open`))).toBe("here too");
  expect(host.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/open", "/closed/door?open"]);
});

test.each([400, 401, 403, 404, 410, 429])("a robots.txt with status %i allows everything", async (status) => {
  const host = await openHost({ "/robots.txt": give("User-agent: *\nDisallow: /", {}, status), "/": page("here") });
  expect(textOf(await openWeb()(host.origin))).toBe("here");
});

test.each([
  [500, /^the host has a fault \(500\): try later \(the host's robots.txt could not be read, and without it no page/],
  [503, /^the host is overloaded or under repair \(503\): try later \(the host's robots.txt could not be read/],
  [204, /^an answer without a whole page \(204\).*robots.txt could not be read/],
])("a robots.txt with status %i allows nothing", async (status, reason) => {
  const host = await openHost({ "/robots.txt": give("", {}, status), "/": page("here") });
  expect(reasonOf(await openWeb()(host.origin))).toMatch(reason);
  expect(host.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
});

test("a robots.txt that does not come in half of the time allows nothing", async () => {
  const host = await openHost({ "/robots.txt": (_, response) => void response.write("User-agent"), "/": page("here") });
  expect(reasonOf(await openWeb({ timeout: 200 })(host.origin))).toMatch(
    /^no full answer within 0.1 s: try later, or save .* \(the host's robots.txt could not be read/,
  );
});

test("a robots.txt may be elsewhere; five redirects to it are followed, not six", async () => {
  const other = await openHost({ "/rules": page("User-agent: *\nDisallow: /closed") });
  const host = await openHost({ "/robots.txt": redirect(`${other.origin}/rules`), "/open": page("here") });
  const web = openWeb();
  expect(textOf(await web(`${host.origin}/open`))).toBe("here");
  expect(reasonOf(await web(`${host.origin}/closed`))).toMatch(/robots.txt does not allow it/);
  const lost = await openHost({ "/robots.txt": redirect("/robots.txt"), "/": page("here") });
  expect(reasonOf(await web(lost.origin))).toMatch(/the redirects go in a circle.*robots.txt could not be read/);
});

test("of a robots.txt that never ends the first 500 kB count", async () => {
  const early = `User-agent: *\nDisallow: /closed\n${"# words\n".repeat(62_500)}Disallow: /open\n`;
  const host = await openHost({ "/robots.txt": page(early), "/open": page("here") });
  const web = openWeb();
  expect(textOf(await web(`${host.origin}/open`))).toBe("here");
  expect(reasonOf(await web(`${host.origin}/closed`))).toMatch(/robots.txt does not allow it/);
});

test("a host is asked for its robots.txt once, also by many at a time, and again after a day", async () => {
  const host = await openHost({ "/robots.txt": page(""), "/": page("here") });
  const web = openWeb();
  const count = (): number => host.asked.filter(({ path }) => path === "/robots.txt").length;
  await Promise.all(Array.from({ length: 5 }, () => web(host.origin)));
  expect(count()).toBe(1);
  await passTime(23 * 3600, () => web(host.origin));
  expect(count()).toBe(1);
  await passTime(25 * 3600, () => web(host.origin));
  expect(count()).toBe(2);
});

test("after a failure a host is asked for its robots.txt again a minute later", async () => {
  const answers = [give("", {}, 500), page("")];
  const host = await openHost({ "/robots.txt": (...both) => answers.shift()!(...both), "/": page("here") });
  const web = openWeb();
  expect(reasonOf(await web(host.origin))).toMatch(/robots.txt could not be read/);
  expect(reasonOf(await passTime(30, () => web(host.origin)))).toMatch(/robots.txt could not be read/);
  expect(textOf(await passTime(90, () => web(host.origin)))).toBe("here");
});

/** Runs something so many seconds later, by the clock on the wall. */
async function passTime<T>(seconds: number, run: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
  try {
    return await run();
  } finally {
    vi.useRealTimers();
  }
}

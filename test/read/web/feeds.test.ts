import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepInMemory } from "../../../src/read/web/feeds-in-memory.ts";
import type { KeptFeed } from "../../../src/read/web/feeds.ts";
import { give, openHost, openWeb, page, redirect, reasonOf, textOf, type Host } from "./host.ts";

const feed = "<rss version='2.0'><channel><title>Halvik Courier</title></channel></rss>";
const rss = { "content-type": "application/rss+xml; charset=utf-8" };
const tag = { etag: '"v1"' };
const time = { "last-modified": "Thu, 04 Mar 2027 10:00:00 GMT" };

/** A host whose feed comes with these headers and never changes after the first time. */
const openFeed = (headers: Readonly<Record<string, string>>): Promise<Host> =>
  openHost({
    "/feed": (request, response) => {
      const isKnown = request.headers["if-none-match"] ?? request.headers["if-modified-since"];
      const answer = isKnown ? give("", {}, 304) : give(feed, headers);
      answer(request, response);
    },
  });

const feedRequests = ({ asked }: Host): Host["asked"] => asked.filter(({ path }) => path === "/feed");

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-feeds-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("a feed that has not changed is given again from memory", async () => {
  const host = await openFeed({ ...rss, ...tag, ...time });
  const web = openWeb();
  const first = await web(`${host.origin}/feed`);
  expect(first).toMatchObject({ contentType: "application/rss+xml", charset: "utf-8" });
  expect(await web(`${host.origin}/feed`)).toEqual(first);
  expect(feedRequests(host)[0]!.headers).not.toHaveProperty("if-none-match");
  expect(feedRequests(host)[1]!.headers).toMatchObject({
    "if-none-match": '"v1"',
    "if-modified-since": "Thu, 04 Mar 2027 10:00:00 GMT",
  });
});

test("a feed that has changed is given as it is now, and kept so", async () => {
  let version = 0;
  const host = await openHost({
    "/feed": (request, response) => {
      version += 1;
      give(`${feed}<!-- ${version} -->`, { ...rss, etag: `"v${version}"` })(request, response);
    },
  });
  const web = openWeb();
  expect(textOf(await web(`${host.origin}/feed`))).toContain("<!-- 1 -->");
  expect(textOf(await web(`${host.origin}/feed`))).toContain("<!-- 2 -->");
  expect(textOf(await web(`${host.origin}/feed`))).toContain("<!-- 3 -->");
  expect(feedRequests(host).map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"v1"', '"v2"']);
});

test.each<[string, Record<string, string>, boolean]>([
  ["an entity tag", { ...rss, ...tag }, true],
  ["a time of change", { ...rss, ...time }, true],
  ["neither", rss, false],
  ["a tag that no header can carry", { ...rss, etag: '"\u00e4"' }, false],
  ["a wish not to be kept", { ...rss, ...tag, "cache-control": "private, no-store" }, false],
  ["the type of plain XML", { ...tag, "content-type": "text/xml" }, true],
  ["the type of JSON Feed", { ...tag, "content-type": "application/feed+json" }, true],
  ["the type of a page", { ...tag, "content-type": "text/html" }, false],
  ["the type of an XHTML page", { ...tag, "content-type": "application/xhtml+xml" }, false],
])("an answer with %s is kept or not", async (_, headers, isKept) => {
  const host = await openFeed(headers);
  const web = openWeb();
  await web(`${host.origin}/feed`);
  expect(textOf(await web(`${host.origin}/feed`))).toBe(feed);
  const { headers: second } = feedRequests(host)[1]!;
  expect(Boolean(second["if-none-match"] ?? second["if-modified-since"])).toBe(isKept);
});

test("a feed behind a redirect is kept under its own address", async () => {
  const host = await openFeed({ ...rss, ...tag });
  const door = await openHost({ "/": redirect(`${host.origin}/feed`) });
  const web = openWeb();
  expect(await web(door.origin)).toMatchObject({ url: `${host.origin}/feed` });
  expect(await web(door.origin)).toMatchObject({ url: `${host.origin}/feed` });
  expect(await web(`${host.origin}/feed`)).toMatchObject({ url: `${host.origin}/feed` });
  expect(feedRequests(host).map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"v1"', '"v1"']);
});

test("an address that fails forgets nothing", async () => {
  const answers = [give(feed, { ...rss, ...tag }), give("", {}, 500), give("", {}, 304)];
  const host = await openHost({ "/feed": (...both) => answers.shift()!(...both) });
  const web = openWeb();
  await web(`${host.origin}/feed`);
  expect(reasonOf(await web(`${host.origin}/feed`))).toMatch(/\(500\)/);
  expect(textOf(await web(`${host.origin}/feed`))).toBe(feed);
});

test("a feed that has not changed is given again from disk, in another run", async () => {
  const cache = join(openFolder(), "new", "folder");
  const host = await openFeed({ ...rss, ...tag, ...time });
  const first = await openWeb({ cache })(`${host.origin}/feed`);
  expect(textOf(first)).toBe(feed);
  const second = await openWeb({ cache })(`${host.origin}/feed`);
  expect({ ...second, bytes: textOf(second) }).toEqual({ ...first, bytes: feed });
  expect(feedRequests(host)[1]!.headers).toMatchObject({ "if-none-match": '"v1"' });
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^[\da-f]{64}\.feed$/)]);
  expect(statSync(join(cache, readdirSync(cache)[0]!)).mode & 0o077).toBe(0);
});

test.each([
  ["empty", (path: string) => writeFileSync(path, "")],
  ["cut off", (path: string) => truncateSync(path, statSync(path).size - 1)],
  ["longer", (path: string) => writeFileSync(path, " ", { flag: "a" })],
  ["other", (path: string) => writeFileSync(path, readFileSync(path, "utf8").replace("Courier", "Gazette"))],
  ["no entry at all", (path: string) => writeFileSync(path, "{}\n".repeat(100))],
])("a kept feed that is %s counts as not kept, and is written anew", async (_, damage) => {
  const cache = openFolder();
  const host = await openFeed({ ...rss, ...tag });
  await openWeb({ cache })(`${host.origin}/feed`);
  damage(join(cache, readdirSync(cache)[0]!));
  expect(textOf(await openWeb({ cache })(`${host.origin}/feed`))).toBe(feed);
  expect(textOf(await openWeb({ cache })(`${host.origin}/feed`))).toBe(feed);
  expect(feedRequests(host).map(({ headers }) => headers["if-none-match"])).toEqual([undefined, undefined, '"v1"']);
});

test("a folder that cannot be written never fails a fetch", async () => {
  const cache = join(openFolder(), "file");
  writeFileSync(cache, "");
  const host = await openFeed({ ...rss, ...tag });
  expect(textOf(await openWeb({ cache })(`${host.origin}/feed`))).toBe(feed);
  expect(textOf(await openWeb({ cache })(`${host.origin}/feed`))).toBe(feed);
});

test("an entry that cannot be put in its place leaves nothing behind", async () => {
  const cache = openFolder();
  const host = await openFeed({ ...rss, ...tag });
  await openWeb({ cache })(`${host.origin}/feed`);
  const [name] = readdirSync(cache) as [string];
  rmSync(join(cache, name));
  mkdirSync(join(cache, name));
  expect(textOf(await openWeb({ cache })(`${host.origin}/feed`))).toBe(feed);
  expect(readdirSync(cache).filter((each) => each.endsWith(".draft"))).toEqual([]);
});

test("nothing is kept of pages", async () => {
  const cache = openFolder();
  const host = await openHost({ "/": page("here") });
  await openWeb({ cache })(host.origin);
  expect(readdirSync(cache)).toEqual([]);
});

const ofSize = (size: number): KeptFeed => ({
  fetched: { url: "", bytes: new Uint8Array(size), contentType: undefined, charset: undefined },
  validators: {},
});

test("memory holds no more than 100 MB of feeds, the newest ones", async () => {
  const feeds = keepInMemory();
  const findKept = async (): Promise<string[]> => {
    const names = ["a", "b", "c", "d"];
    const kept = await Promise.all(names.map((name) => feeds.load(name)));
    return names.filter((_, index) => kept[index]);
  };
  await Promise.all(["a", "b", "c"].map((name) => feeds.save(name, ofSize(30_000_000))));
  await feeds.save("a", ofSize(39_000_000));
  expect(await findKept()).toEqual(["a", "b", "c"]);
  await feeds.save("d", ofSize(2_000_000));
  expect(await findKept()).toEqual(["a", "c", "d"]);
});

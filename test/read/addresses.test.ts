import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import type { ReadOptions } from "../../src/read/read.ts";
import { page } from "./archive.ts";
import { articlesOf, collect } from "./collect.ts";

const prose = (day: string): string =>
  `The lighthouse at Sund went dark on ${day} evening, the ministry in Halvik said, after a quarrel over who should pay for the lamp.`;
const site = "https://mirror.example.org";

type Fetch = NonNullable<ReadOptions["fetch"]>;
type Answer = { readonly body: string | Uint8Array; readonly type?: string; readonly charset?: string };

/** A web of these addresses; every other one fails. */
const web =
  (answers: Readonly<Record<string, Answer>>): Fetch =>
  async (address) => {
    const answer = answers[address];
    if (!answer) return { reason: "no such page (404): check the address" };
    return { url: address, bytes: Buffer.from(answer.body), contentType: answer.type, charset: answer.charset };
  };

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><description>${prose("Friday")}</description></item></channel></rss>`;
const json = `{\n"text": ${JSON.stringify(prose("Friday"))}}`;
const html = page("Lamp out", prose("Friday"));

test.each<[string, string, Answer, string?]>([
  ["a page", "/lamp", { body: html, type: "text/html" }],
  ["a page without a type", "/lamp", { body: html }],
  ["a page under the name of a text", "/lamp.txt", { body: html, type: "text/html" }],
  ["a feed", "/rss", { body: feed, type: "application/rss+xml" }, "#1"],
  ["a feed that says it is a page", "/rss", { body: feed, type: "text/html" }, "#1"],
  ["a feed that says it is text", "/rss", { body: feed, type: "text/plain" }, "#1"],
  ["JSON", "/api", { body: json, type: "application/json" }],
  ["JSON that says it is a page", "/api", { body: json, type: "text/html" }],
  [
    "a JSON Feed",
    "/feed.json",
    {
      body: JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ content_text: prose("Friday") }] }),
      type: "application/feed+json",
    },
    "#1",
  ],
  [
    "lines of JSON",
    "/all.jsonl",
    { body: `{"text": ${JSON.stringify(prose("Friday"))}}\n`, type: "application/octet-stream" },
    ":1",
  ],
  ["text", "/lamp", { body: prose("Friday"), type: "text/plain" }],
  ["text without a type", "/lamp", { body: prose("Friday") }],
  ["a packed file", "/lamp.json.gz?from=archive", { body: gzipSync(json), type: "application/gzip" }],
])("%s is read by its type, its extension or its look", async (_, path, answer, place = "") => {
  const readings = await collect([site + path], { fetch: web({ [site + path]: answer }) });
  expect(readings).toMatchObject([{ article: { input: site + path + place, text: prose("Friday") } }]);
});

test("`as` counts more than the type", async () => {
  const options = { fetch: web({ [site]: { body: json, type: "application/json" } }), as: "txt" } as const;
  expect(articlesOf(await collect([site], options))[0]?.text).toContain('"text":');
});

test("an article without an address of its own has that of its page; the items of a list do not", async () => {
  const one = { body: JSON.stringify({ text: prose("Friday") }), type: "application/json" };
  const several = {
    body: JSON.stringify([{ text: prose("Monday") }, { text: prose("Sunday"), url: `${site}/sunday` }]),
    type: "application/json",
  };
  const text = { body: prose("Tuesday"), type: "text/plain" };
  const fetch = web({ [`${site}/one`]: one, [`${site}/several`]: several, [`${site}/text`]: text });
  const readings = await collect([`${site}/one`, `${site}/several`, `${site}/text`], { fetch });
  expect(articlesOf(readings).map(({ url }) => url)).toEqual([
    `${site}/one`,
    undefined,
    `${site}/sunday`,
    `${site}/text`,
  ]);
});

test("the character set of the transport decides where the bytes are not UTF-8, and loses where they are", async () => {
  const latin = Buffer.from(`${prose("Friday")} Señor René.`, "latin1");
  const fetch = web({
    [`${site}/latin`]: { body: latin, type: "text/plain", charset: "iso-8859-1" },
    [`${site}/utf8`]: { body: `${prose("Monday")} Señor René.`, type: "text/plain", charset: "iso-8859-1" },
    [`${site}/none`]: { body: latin, type: "text/plain" },
    [`${site}/unknown`]: { body: latin, type: "text/plain", charset: "klingon" },
  });
  const readings = await collect(
    ["latin", "utf8", "none", "unknown"].map((path) => `${site}/${path}`),
    { fetch },
  );
  expect(articlesOf(readings).map(({ text }) => text.slice(-12))).toEqual([
    "Señor René.".padStart(12),
    "Señor René.".padStart(12),
  ]);
  expect(readings.slice(2)).toMatchObject(
    ["none", "unknown"].map((path) => ({
      skipped: { input: `${site}/${path}`, reason: expect.stringMatching(/^not valid UTF-8/) },
    })),
  );
});

test("an address that cannot be fetched is named with the reason; one that is none, too; and the rest goes on", async () => {
  const fetch = web({ [`${site}/lamp`]: { body: html, type: "text/html" } });
  expect(await collect([`${site}/gone`, "https://", `${site}/lamp`], { fetch })).toMatchObject([
    { skipped: { input: `${site}/gone`, reason: "no such page (404): check the address" } },
    { skipped: { input: "https://", reason: expect.stringMatching(/^not an address/) } },
    { article: { input: `${site}/lamp` } },
  ]);
});

test("an address is fetched once, however it is written", async () => {
  const asked: string[] = [];
  const fetch: Fetch = (address) => (asked.push(address), web({ [`${site}/lamp`]: { body: html } })(address));
  await collect([`${site}/lamp`, "HTTPS://MIRROR.example.org:443/lamp#top", `${site}/lamp`], { fetch });
  expect(asked).toEqual([`${site}/lamp`]);
});

test("four addresses are fetched at a time, and the results keep the order of the inputs", async () => {
  const addresses = Array.from({ length: 9 }, (_, at) => `${site}/${at}`);
  let open = 0;
  let most = 0;
  const fetch: Fetch = async (address) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, address.endsWith("0") ? 60 : 10));
    open--;
    return {
      url: address,
      bytes: Buffer.from(`Outlet ${address} ${prose("Friday")}`),
      contentType: "text/plain",
      charset: undefined,
    };
  };
  const begun: string[] = [];
  const different = { fetch, onInput: (input: string) => void begun.push(input) };
  const readings = await collect(addresses, different);
  expect(most).toBe(4);
  expect(begun).toEqual(addresses);
  expect(readings.map((reading) => ("article" in reading ? reading.article : reading.skipped).input)).toEqual(
    addresses,
  );
});

test("who stops early leaves nothing behind that throws", async () => {
  const { readInputs } = await import("../../src/read/read.ts");
  const fetch: Fetch = async (address) => {
    if (address !== `${site}/0`) throw new TypeError("a bug");
    return { url: address, bytes: Buffer.from(prose("Friday")), contentType: "text/plain", charset: undefined };
  };
  for await (const reading of readInputs([`${site}/0`, `${site}/1`], { fetch })) {
    expect(reading).toHaveProperty("article");
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(collect([`${site}/1`], { fetch })).rejects.toThrow("a bug");
});

test("without a fetch of its own, a run asks the network: public addresses only, and feeds are kept in the user's cache folder", async () => {
  const cache = mkdtempSync(join(tmpdir(), "readout-cache-"));
  const server = createServer(({ url }, response) => {
    response.writeHead(url === "/robots.txt" ? 404 : 200, { "Content-Type": "application/rss+xml", ETag: '"1"' });
    response.end(url === "/robots.txt" ? "" : feed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("XDG_CACHE_HOME", cache);
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`;
    const { readInputs } = await import("../../src/read/read.ts");
    const readings = async (allowPrivate: boolean) => Array.fromAsync(readInputs([address], { allowPrivate }));
    expect(await readings(false)).toMatchObject([
      { skipped: { input: address, reason: expect.stringContaining("--allow-private") } },
    ]);
    expect(existsSync(join(cache, "readout"))).toBe(false);
    expect(await readings(true)).toMatchObject([{ article: { input: `${address}#1`, text: prose("Friday") } }]);
    expect(readdirSync(join(cache, "readout/feeds"))).not.toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    server.close();
    rmSync(cache, { recursive: true });
  }
});

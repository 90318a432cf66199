import { deflateRawSync, deflateSync, brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { page, record } from "./archive.ts";
import { articlesOf, collectFrom, skippedOf } from "./collect.ts";

const prose = (day: string): string =>
  `The lighthouse at Sund went dark on ${day} evening, the ministry in Halvik said, after a quarrel over who should pay for the lamp.`;
const site = "https://mirror.example.org";
const pageOf = (day: string): string => page(`Lamp out on ${day}`, prose(day));
const html = (more: Readonly<Record<string, string>> = {}) => ({
  httpHeaders: { "Content-Type": "text/html", ...more },
});

const read = async (...parts: readonly (Uint8Array | string | Promise<Uint8Array>)[]) => {
  const bytes = await Promise.all(parts.map(async (part) => Buffer.from(await part)));
  return collectFrom(Buffer.concat(bytes), { as: "warc" });
};
const texts = (readings: Awaited<ReturnType<typeof read>>) => articlesOf(readings).map(({ text }) => text);

test("each page is an article under the archive's name and its address", async () => {
  const readings = await read(record(`${site}/1`, pageOf("Monday")), record(`${site}/2`, pageOf("Friday")));
  expect(readings).toMatchObject([
    { article: { input: `-#${site}/1`, text: prose("Monday") } },
    { article: { input: `-#${site}/2`, text: prose("Friday") } },
  ]);
});

test("an archive on standard input is known by its look, packed or not", async () => {
  const records = await Promise.all(["Monday", "Friday"].map((day) => record(`${site}/${day}`, pageOf(day), {}, true)));
  expect(articlesOf(await collectFrom(Buffer.concat(records)))).toHaveLength(2);
  expect(articlesOf(await collectFrom(await record(site, pageOf("Monday"))))).toHaveLength(1);
  expect(await collectFrom(Buffer.concat(records).subarray(0, -40))).toMatchObject([
    { article: { text: prose("Monday") } },
    { skipped: { input: `-#${site}/Friday`, reason: expect.stringMatching(/^record 2 is cut short: /) } },
    { skipped: { input: "-", reason: expect.stringMatching(/^a gzip file that is cut short: /) } },
  ]);
});

const chunked = (body: string): string =>
  body.replace(/[^]{1,100}/g, (part) => `${part.length.toString(16)};x=1\r\n${part}\r\n`) + "0\r\n\r\n";

test.each([
  ["in chunks", chunked(pageOf("Friday")), { "Transfer-Encoding": "chunked" }],
  ["in chunks that were already joined", pageOf("Friday"), { "Transfer-Encoding": "chunked" }],
  ["in gzip", gzipSync(pageOf("Friday")), { "Content-Encoding": "gzip" }],
  ["in gzip that was already unpacked", pageOf("Friday"), { "Content-Encoding": "gzip" }],
  ["in deflate", deflateSync(pageOf("Friday")), { "Content-Encoding": "deflate" }],
  ["in raw deflate", deflateRawSync(pageOf("Friday")), { "Content-Encoding": "deflate" }],
  ["in Brotli", brotliCompressSync(pageOf("Friday")), { "Content-Encoding": "br" }],
  ["in Brotli that was already unpacked", pageOf("Friday"), { "Content-Encoding": "br" }],
  ["in Zstandard", zstdCompressSync(pageOf("Friday")), { "Content-Encoding": "zstd" }],
  ["in deflate in Brotli", brotliCompressSync(deflateSync(pageOf("Friday"))), { "Content-Encoding": "deflate, br" }],
])("a page %s is read", async (_, body, headers) => {
  const readings = await read(record(site, body, html(headers)));
  expect(readings).toMatchObject([{ article: { text: prose("Friday"), flags: [] } }]);
});

test("a text that Brotli would read as nothing stays as it is", async () => {
  const text = `9 keepers left. ${prose("Friday")}`;
  const headers = { "Content-Type": "text/plain", "Content-Encoding": "br" };
  expect(texts(await read(record(site, text, { httpHeaders: headers })))).toEqual([text]);
});

test("headers may be continued on the next line, come twice, and print the address in angle brackets", async () => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type:\r\n text/html;\r\n\tcharset=utf-8\r\nContent-Type: image/png\r\n\r\n${pageOf("Friday")}`;
  const header = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI:\r\n <${site}/1>\r\nContent-Length: ${Buffer.byteLength(answer)}`;
  expect(await read(`${header}\r\n\r\n${answer}\r\n\r\n`)).toMatchObject([
    { article: { input: `-#${site}/1`, text: prose("Friday") } },
  ]);
});

test("JSON, feeds, text, copies without an answer and pages without a type are read by what they are", async () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><description>${prose("Tuesday")}</description></item></channel></rss>`;
  const readings = await read(
    record(`${site}/json`, JSON.stringify({ text: prose("Monday") }), {
      httpHeaders: { "Content-Type": "application/json" },
    }),
    record(`${site}/rss`, feed, html()),
    record(`${site}/txt`, prose("Wednesday"), { httpHeaders: { "Content-Type": "text/plain; charset=utf-8" } }),
    record(`${site}/wet`, prose("Thursday"), { type: "conversion", warcHeaders: { "Content-Type": "text/plain" } }),
    record(`${site}/resource`, pageOf("Friday"), { type: "resource", warcHeaders: { "Content-Type": "text/html" } }),
    record(`${site}/untyped`, pageOf("Saturday"), { httpHeaders: { Server: "x" } }),
  );
  expect(skippedOf(readings)).toEqual([]);
  expect(texts(readings)).toEqual(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"].map(prose));
  expect(articlesOf(readings).map(({ input }) => input.slice(2 + site.length))).toEqual([
    "/json",
    "/rss#1",
    "/txt",
    "/wet",
    "/resource",
    "/untyped",
  ]);
});

test("the character set of the answer decides where the text is not UTF-8", async () => {
  const body = Buffer.from(`${prose("Friday")} “Señor”`.replaceAll(/[“”]/g, '"'), "latin1");
  const [article] = articlesOf(
    await read(record(site, body, { httpHeaders: { "Content-Type": 'text/plain; charset="ISO-8859-1"' } })),
  );
  expect(article?.text).toContain('"Señor"');
  expect(article?.url).toBe(`${site}/`);
});

const others = () => [
  record(`${site}/a.png`, "x", { httpHeaders: { "Content-Type": "image/png" } }),
  record(`${site}/b.png`, "x", { httpHeaders: { "Content-Type": "image/jpeg" } }),
  record(`${site}/old`, "", { ...html({ Location: "/new" }), statusline: "HTTP/1.1 302 Found" }),
  record(`${site}/gone`, pageOf("Friday"), { ...html(), statusline: "HTTP/1.1 404 Not Found" }),
  record(`${site}/robots.txt`, "User-agent: *", { httpHeaders: { "Content-Type": "text/plain" } }),
  record(`${site}/style.css`, "p {}", { httpHeaders: { "Content-Type": "text/css" } }),
  record(`${site}/code.js`, "track()", { httpHeaders: { "Content-Type": "application/javascript" } }),
  record(`${site}/data`, Buffer.from([1, 2, 3, 0]), { httpHeaders: {} }),
  record(`${site}/again`, "", { type: "revisit", ...html() }),
  record(site, "GET / HTTP/1.1", { type: "request" }),
  record("dns:mirror.example.org", "20310502 mirror.example.org. 60 IN A 192.0.2.1", {
    type: "resource",
    warcHeaders: { "Content-Type": "text/dns" },
  }),
];

test("what is no article is passed over, and counted where there is none at all", async () => {
  expect(await read(...others(), record(site, pageOf("Friday")))).toHaveLength(1);
  expect(await read(...others())).toEqual([
    {
      skipped: {
        input: "-",
        reason:
          "no article in 11 records: 2 images, 1 redirect, 1 failed request, 1 robots file, 1 style sheet, 1 script, 1 other file, " +
          "1 repeated capture, 1 archive note, 1 foreign record; give an archive of pages",
      },
    },
  ]);
});

test("an archive that says it was cut while it was made, or whose server stopped in between, gives flagged articles", async () => {
  const half = pageOf("Friday").slice(0, -40);
  const readings = await read(
    record(`${site}/1`, half, { ...html(), warcHeaders: { "WARC-Truncated": "time" } }),
    record(`${site}/2`, pageOf("Monday").slice(0, -40), html({ "Content-Length": "9999" })),
    record(`${site}/3`, chunked(pageOf("Tuesday")).slice(0, -60), html({ "Transfer-Encoding": "chunked" })),
    record(
      `${site}/4`,
      gzipSync(pageOf("Sunday").padEnd(9000, " ")).subarray(0, -20),
      html({ "Content-Encoding": "gzip" }),
    ),
  );
  expect(articlesOf(readings).map(({ flags }) => flags.filter((flag) => flag === "truncated").length)).toEqual([
    1, 1, 1, 1,
  ]);
});

test("a record with fewer bytes than it says is named at the end of a file and in the middle, and nothing of it is read", async () => {
  const [one, two, three] = await Promise.all(
    ["Monday", "Friday", "Sunday"].map((day) => record(`${site}/${day}`, pageOf(day))),
  );
  const cut = {
    skipped: {
      input: `-#${site}/Friday`,
      reason: expect.stringMatching(/^record 2 is cut short: \d{3} of \d{3} bytes; /),
    },
  };
  expect(await read(one!, two!.subarray(0, -60))).toMatchObject([{ article: { text: prose("Monday") } }, cut]);
  const middle = [{ article: { text: prose("Monday") } }, cut, { article: { text: prose("Sunday") } }];
  expect(await read(one!, two!.subarray(0, -60), three!)).toMatchObject(middle);
  expect(await read(one!, two!.subarray(0, -60), "\r\n\r\n", three!)).toMatchObject(middle);
});

test("an archive of nothing but cuts ends after a hundred of them", async () => {
  const cut = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9000000\r\n\r\n${"x".repeat(300)}`;
  const start = performance.now();
  const readings = await read(cut.repeat(8000));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(readings).toHaveLength(101);
  expect(skippedOf(readings).at(-1)?.reason).toMatch(
    /^record 101: 100 before it are cut short, and the rest is not read/,
  );
});

test("bytes between records are named, and the next record is read", async () => {
  const [one, two] = [record(`${site}/1`, pageOf("Monday")), record(`${site}/2`, pageOf("Friday"))];
  const readings = await read(one, `${"garbage ".repeat(5000)}\n\n`, two, "rest");
  expect(texts(readings)).toEqual([prose("Monday"), prose("Friday")]);
  expect(skippedOf(readings).map(({ reason }) => reason)).toEqual([
    "record 2: 40,001 bytes before it belong to no record; get the archive again",
    "record 3: 4 bytes before it belong to no record; get the archive again",
  ]);
});

test.each([
  ["an endless header", `WARC/1.0\r\n${"a".repeat(100_000)}`, "its header does not end"],
  ["a header of too many lines", `WARC/1.0\r\n${"A: b\r\n".repeat(1000)}`, "its header does not end"],
  ["no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n", "its header does not say how long it is"],
  ["a negative length", "WARC/1.0\r\nContent-Length: -5\r\n\r\n", "its header does not say how long it is"],
])("a record with %s is named, and the next record is read", async (_, broken, reason) => {
  const readings = await read(broken, "\r\n\r\n", record(site, pageOf("Friday")));
  expect(skippedOf(readings)[0]).toMatchObject({
    input: "-",
    reason: expect.stringMatching(new RegExp(`^record 1: ${reason}`)),
  });
  expect(texts(readings)).toEqual([prose("Friday")]);
});

test("a record of more than 50 MB is named without being held, unless it is no article anyway", async () => {
  const large = (type: string) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
    const length = head.length + 60_000_000;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${site}/${type}\r\nContent-Length: ${length}\r\n\r\n${head}`;
  };
  const megabyte = Buffer.alloc(1_000_000, "a");
  const body = Array.from({ length: 60 }, () => megabyte);
  const readings = await read(
    large("video/mp4"),
    ...body,
    "\r\n\r\n",
    large("text/html"),
    ...body,
    "\r\n\r\n",
    record(site, pageOf("Friday")),
  );
  expect(readings).toMatchObject([
    { skipped: { input: `-#${site}/text/html`, reason: "record 2 is larger than 50 MB: give its page as .html" } },
    { article: { text: prose("Friday") } },
  ]);
});

test("a body that unpacks to more than 50 MB is named", async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, "a"));
  expect(await read(record(site, bomb, html({ "Content-Encoding": "gzip" })))).toMatchObject([
    { skipped: { input: `-#${site}/`, reason: "record 1 is larger than 50 MB: give its page as .html" } },
  ]);
});

test.each([
  ["", /^empty file/],
  ["just words", /^no WARC archive: it must begin with WARC\/1\.0/],
  [gzipSync("just words"), /^no WARC archive/],
])("%j is no archive", async (content, reason) => {
  expect(await read(content)).toEqual([{ skipped: { input: "-", reason: expect.stringMatching(reason) } }]);
});

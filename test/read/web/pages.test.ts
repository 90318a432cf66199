import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { give, openHost, openWeb, page, reasonOf, textOf } from "./host.ts";

const text = "<p>The ferry to Sund sails again, the harbour office in Halvik said.</p>";
const html = { "content-type": "text/html" };

test("a page comes with its address, its bytes, its type and its character set", async () => {
  const host = await openHost({ "/ferry?day=2": give(text, { "content-type": 'Text/HTML; Charset="ISO-8859-1"' }) });
  expect(await openWeb()(`${host.origin}/ferry?day=2#top`)).toEqual({
    url: `${host.origin}/ferry?day=2`,
    bytes: Buffer.from(text),
    contentType: "text/html",
    charset: "iso-8859-1",
  });
});

test("a host learns who asks, and for what", async () => {
  const host = await openHost({ "/": page(text) });
  await openWeb()(host.origin);
  expect(host.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/"]);
  for (const { headers } of host.asked) {
    expect(headers["user-agent"]).toMatch(/^Readout\/\d+\.\d+\.\d+ \(.*reads single pages on request\)$/);
    expect(headers.accept).toMatch(/^text\/html, .*application\/rss\+xml.*application\/warc/);
    expect(headers["accept-encoding"]).toBe("gzip, br, zstd");
    expect(headers).not.toHaveProperty("cookie");
  }
});

test.each([
  ["gzip", gzipSync(text)],
  ["x-gzip", gzipSync(text)],
  ["br", brotliCompressSync(text)],
  ["zstd", zstdCompressSync(text)],
  ["deflate", deflateSync(text)],
  ["gzip, br", brotliCompressSync(gzipSync(text))],
  ["identity", text],
])("a body in %s is decoded", async (encoding, content) => {
  const host = await openHost({ "/": give(content, { ...html, "content-encoding": encoding }) });
  expect(textOf(await openWeb()(host.origin))).toBe(text);
});

test.each([
  ["compress", "x", /^compressed in a way that cannot be undone \(compress\): save the page/],
  ["gzip, gzip, gzip", "x", /^compressed in a way that cannot be undone \(gzip\): save/],
  ["gzip", "not compressed", /^the answer is compressed with damage \(Z_DATA_ERROR\): save the page/],
  ["gzip", gzipSync(text).subarray(0, 30), /^the answer is compressed with damage \(Z_BUF_ERROR\)/],
  ["br", "not compressed", /^the answer is compressed with damage/],
  ["zstd", "not compressed", /^the answer is compressed with damage/],
])("a body in %s that cannot be decoded is refused", async (encoding, content, reason) => {
  const host = await openHost({ "/": give(content, { ...html, "content-encoding": encoding }) });
  expect(reasonOf(await openWeb()(host.origin))).toMatch(reason);
});

const tooLarge = "larger than 10 MB: download it yourself and give the file";
const million = Buffer.alloc(1_000_000, "x");

test("ten million bytes are read, one more is too large", async () => {
  const content = Buffer.alloc(10_000_000, "x");
  const host = await openHost({
    "/full": (_, response) => void response.writeHead(200, html).write(content, () => response.end()),
    "/over": (_, response) => void response.writeHead(200, html).write(content, () => response.end("x")),
  });
  const web = openWeb();
  expect(await web(`${host.origin}/full`)).toMatchObject({ bytes: { length: 10_000_000 } });
  expect(reasonOf(await web(`${host.origin}/over`))).toBe(tooLarge);
});

test("a body that announces its size is refused unread", async () => {
  const host = await openHost({
    "/": (_, response) => void response.writeHead(200, { ...html, "content-length": "10000001" }).write("x"),
  });
  expect(reasonOf(await openWeb()(host.origin))).toBe(tooLarge);
});

test("an endless body is left when it grows too large", async () => {
  let sent = 0;
  const host = await openHost({
    "/": (_, response) => {
      const send = (): void => {
        if (!response.destroyed) response.write(million, () => setImmediate(send));
        sent += 1;
      };
      response.writeHead(200, html);
      send();
    },
  });
  expect(reasonOf(await openWeb()(host.origin))).toBe(tooLarge);
  expect(sent).toBeLessThan(30);
});

const bomb = gzipSync(Buffer.alloc(200_000_000));
test.each([
  ["gzip", bomb],
  ["gzip, br", brotliCompressSync(bomb)],
])("a bomb in %s is put out before it fills the memory", async (encoding, content) => {
  const host = await openHost({ "/": give(content, { ...html, "content-encoding": encoding }) });
  const before = process.memoryUsage().arrayBuffers;
  expect(reasonOf(await openWeb()(host.origin))).toBe(tooLarge);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
});

test.each([
  "application/xhtml+xml",
  "text/xml",
  "application/rdf+xml",
  "application/atom+xml",
  "application/feed+json",
  "application/ld+json",
  "application/x-ndjson",
  "application/jsonl",
  "text/plain",
  "application/warc",
  "application/gzip",
  "application/octet-stream",
])("%s may be fetched", async (type) => {
  const host = await openHost({ "/": give(text, { "content-type": type }) });
  expect(await openWeb()(host.origin)).toMatchObject({ contentType: type });
});

test.each([
  ["", undefined],
  ["html", undefined],
  ["text/html, text/html", "text/html"],
])("the type %j counts as %s", async (declared, contentType) => {
  const host = await openHost({ "/": give(text, declared ? { "content-type": declared } : {}) });
  expect(await openWeb()(host.origin)).toMatchObject({ contentType, charset: undefined });
});

test.each([
  ["application/pdf", /^a PDF \(application\/pdf\): save its text/],
  ["image/jpeg", /^a picture \(image\/jpeg\): give the page/],
  ["image/svg+xml", /^a picture/],
  ["video/mp4", /^sound or video \(video\/mp4\)/],
  ["application/zip", /^an archive \(application\/zip\)/],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", /^a document of an office program/],
  ["font/woff2", /^no page, feed or text \(font\/woff2\): check the address$/],
])("%s is refused, and its body left", async (type, reason) => {
  const closed = Promise.withResolvers<void>();
  const host = await openHost({
    "/": (_, response) => {
      response.on("close", closed.resolve);
      response.writeHead(200, { "content-type": type }).write("%PDF");
    },
  });
  expect(reasonOf(await openWeb()(host.origin))).toMatch(reason);
  await closed.promise;
});

test.each([
  [401, /^the host wants a login \(401\): save the page yourself/],
  [402, /^the host wants to be paid \(402\): save/],
  [403, /^the host wants a login, or lets no machine in \(403\): save the page/],
  [404, /^there is no such page \(404\): check the address$/],
  [410, /^the page was taken away \(410\)/],
  [418, /^the host refuses the request \(418\): check the address, or save/],
  [429, /^the host was asked too often \(429\): try later$/],
  [451, /^the page is withheld for legal reasons \(451\)/],
  [500, /^the host has a fault \(500\): try later$/],
  [503, /^the host is overloaded or under repair \(503\): try later$/],
  [206, /^an answer without a whole page \(206\): save/],
  [304, /^unchanged since a visit that is not remembered \(304\): try later/],
  [300, /^a redirect that leads nowhere \(300\)/],
  [302, /^a redirect that leads nowhere \(302\)/],
])("status %i is explained", async (status, reason) => {
  const host = await openHost({ "/": give(status === 304 ? "" : text, html, status) });
  expect(reasonOf(await openWeb()(host.origin))).toMatch(reason);
});

test.each([
  ["120", /: it asks to wait 120 s$/],
  ["Thu, 04 Mar 2027 10:00:00 GMT", /: it asks to wait until 2027-03-04T10:00:00.000Z$/],
  ["soon", /: try later$/],
])("a host that asks to wait (%s) is quoted", async (wait, reason) => {
  const host = await openHost({ "/": give("", { "retry-after": wait }, 503) });
  expect(reasonOf(await openWeb()(host.origin))).toMatch(reason);
});

import type { RequestListener } from "node:http";
import { createServer, type Socket } from "node:net";
import { asyncProperty, assert, constantFrom, oneof, string, tuple, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { explainFailure } from "../../../src/read/web/failure.ts";
import { give, listen, openHost, openWeb, page, reasonOf, redirect } from "./host.ts";

const failing = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error("no"), { code });
};

test("a host that does not answer in time is left: no header, half a body, or a trickle", async () => {
  const html = { "content-type": "text/html" };
  const host = await openHost({
    "/silent": () => {},
    "/half": (_, response) => void response.writeHead(200, html).write("<p>half"),
    "/trickle": (_, response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    },
  });
  const web = openWeb({ timeout: 300 });
  const started = performance.now();
  const fetched = await Promise.all(["/silent", "/half", "/trickle"].map((path) => web(host.origin + path)));
  expect(fetched.map(reasonOf)).toEqual(
    Array(3).fill("no full answer within 0.3 s: try later, or save the page yourself and give the file"),
  );
  expect(performance.now() - started).toBeLessThan(2000);
});

/** Sends on from `/1` to `/2` and so on, after a while. */
const slowly: RequestListener = (request, response) => {
  const location = `/${Number(request.url!.slice(1)) + 1}`;
  setTimeout(() => response.writeHead(302, { location }).end(), 120);
};

test("the limit of time is one for all redirects", async () => {
  const host = await openHost({ "/1": slowly, "/2": slowly, "/3": slowly, "/4": slowly, "/5": page("here") });
  expect(reasonOf(await openWeb({ timeout: 300 })(`${host.origin}/1`))).toMatch(
    /^redirected to .*\/[234]: no full answer within 0.3 s/,
  );
});

/** Answers after a while. */
const late =
  (answer: RequestListener): RequestListener =>
  (...both) =>
    void setTimeout(() => answer(...both), 200);

test("the limit of time holds for robots.txt too, and for that of another host", async () => {
  const other = await openHost({ "/robots.txt": () => {} });
  const host = await openHost({ "/robots.txt": late(page("")), "/": late(redirect(other.origin)) });
  expect(reasonOf(await openWeb({ timeout: 600 })(host.origin))).toMatch(
    /^redirected to .*: no full answer within 0.6 s: try later, or save the page yourself and give the file$/,
  );
});

test("a port where nobody listens refuses the connection", async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => void server.close(resolve));
  expect(reasonOf(await openWeb()(`http://127.0.0.1:${port}/`))).toMatch(
    /^the host refuses the connection \(ECONNREFUSED\): check the address and its port, or try later \(the host's robots/,
  );
});

test.each([
  ["ENOTFOUND", /^no such host \(ENOTFOUND\): check the address/],
  ["EAI_AGAIN", /^the name service gives no answer \(EAI_AGAIN\): check the network/],
])("a name service that answers %s is explained", async (code, reason) => {
  expect(reasonOf(await openWeb({ resolve: failing(code) })("https://news.example/"))).toMatch(reason);
});

test("a name without any address is explained", async () => {
  expect(reasonOf(await openWeb({ resolve: async () => [] })("https://news.example/"))).toMatch(
    /^news.example has no address: check it/,
  );
});

/** A host that has no robots.txt and does this to every other request. */
const openRawHost = async (answer: (socket: Socket) => void): Promise<string> => {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (request) => {
      if (request.toString().startsWith("GET /robots.txt"))
        socket.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
      else answer(socket);
    });
  });
  return `http://127.0.0.1:${await listen(server)}/`;
};

const head = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n";

test.each<[string, (socket: Socket) => void, RegExp]>([
  ["hangs up", (socket) => socket.end(), /^the host broke off the connection \(UND_ERR_SOCKET\): try again$/],
  ["resets", (socket) => socket.resetAndDestroy(), /^the host broke off the connection \(ECONNRESET\): try again$/],
  ["stops in its headers", (socket) => socket.end(head), /^the host broke off the connection/],
  [
    "stops in a body of known size",
    (socket) => socket.end(`${head}content-length: 9\r\n\r\nhalf`),
    /^the host broke off/,
  ],
  [
    "stops in a chunk",
    (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n9\r\nhalf`),
    /^the host broke off/,
  ],
  [
    "speaks no HTTP",
    (socket) => socket.end("220 mail.example ready\r\n"),
    /^the answer is not proper HTTP \(HTTPParserError\): check/,
  ],
  [
    "sends endless headers",
    (socket) => socket.end(`${head}x: ${"x".repeat(100_000)}\r\n\r\n`),
    /^the answer is not proper HTTP \(UND_ERR_HEADERS_OVERFLOW\)/,
  ],
  [
    "sends two sizes",
    (socket) => socket.end(`${head}content-length: 4\r\ncontent-length: 5\r\n\r\nhalf`),
    /^the answer is not proper HTTP/,
  ],
])("a host that %s is named so", async (_, answer, reason) => {
  expect(reasonOf(await openWeb({ timeout: 2000 })(await openRawHost(answer)))).toMatch(reason);
});

test("a host that speaks no TLS is named so", async () => {
  const host = await openHost({ "/": page("here") });
  expect(reasonOf(await openWeb()(`https://127.0.0.1:${host.port}/`))).toMatch(
    /^no secure connection to the host \(ERR_SSL_\w+\): check whether it speaks https/,
  );
});

test.each([
  ["CERT_HAS_EXPIRED", /^the certificate of the host cannot be trusted/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", /^the certificate of the host cannot be trusted/],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", /^the certificate of the host cannot be trusted/],
  ["EHOSTUNREACH", /^there is no way to the host/],
  ["UND_ERR_CONNECT_TIMEOUT", /^the host does not answer/],
  ["EMFILE", /^the connection failed \(EMFILE\): try again$/],
])("%s is explained", (code, reason) => {
  expect(explainFailure(Object.assign(new Error("no"), { code }))).toMatch(reason);
});

test("a bug is no failure of the network", () => {
  const bug = new TypeError("undefined is not a function");
  expect(() => explainFailure(bug)).toThrow(bug);
  const misuse = Object.assign(new TypeError("no"), { code: "ERR_INVALID_ARG_TYPE" });
  expect(() => explainFailure(misuse)).toThrow(misuse);
});

test("bytes that come one by one come whole", async () => {
  const grains = Buffer.from("1\r\nx\r\n".repeat(10_000));
  const address = await openRawHost((socket) => {
    socket.write(`${head}transfer-encoding: chunked\r\n\r\n`);
    for (let count = 0; count < 40; count += 1) socket.write(grains);
    socket.end("0\r\n\r\n");
  });
  expect(await openWeb()(address)).toMatchObject({ bytes: { length: 400_000 } });
});

const wild = oneof(
  constantFrom(
    "HTTP/1.1 200 OK\r\n",
    "HTTP/1.1 302 Found\r\n",
    "HTTP/1.1 304 Not Modified\r\n",
    "HTTP/1.1 101 Switching Protocols\r\n",
    "HTTP/1.1 100 Continue\r\n\r\n",
    "HTTP/1.1 999 \r\n",
    "content-type: text/html; charset=\r\n",
    "content-type: text/xml\r\n",
    "content-length: 5\r\n",
    "content-length: -1\r\n",
    "content-encoding: gzip\r\n",
    "content-encoding: zstd, br\r\n",
    "transfer-encoding: chunked\r\n",
    "connection: upgrade\r\nupgrade: h2c\r\n",
    "location: //\r\n",
    "location: http://[::\r\n",
    "location: \r\n",
    "etag: \u0001\r\n",
    "\r\n",
    "5\r\nhello\r\n0\r\n\r\n",
    "hello",
    "\u001f\u008b\b",
  ),
  string(),
  uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
);

test("an answer that switches protocols and goes on is no proper HTTP", async () => {
  const answer = "HTTP/1.1 101 Switching Protocols\r\n\r\nHTTP/1.1 200 OK\r\nHTTP/1.1 200 OK\r\n";
  const address = await openRawHost((socket) => socket.end(answer, "latin1"));
  const web = openWeb({ timeout: 1000 });
  expect(reasonOf(await web(address))).toMatch(/not proper HTTP/);
});

test("whatever a host answers, a page or a reason comes in time, and nothing is thrown", async () => {
  let answer = "";
  const address = await openRawHost((socket) => socket.end(answer, "latin1"));
  const web = openWeb({ timeout: 1000 });
  const parts = tuple(constantFrom("HTTP/1.1 200 OK\r\n", "HTTP/1.1 301 Moved\r\n", ""), wild, wild, wild, wild, wild);
  await assert(
    asyncProperty(parts, async (chosen) => {
      answer = chosen.join("");
      const fetched = await web(address);
      expect("bytes" in fetched || fetched.reason.length > 10).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("whatever is given as an address, a reason comes and nothing is thrown", async () => {
  const web = openWeb({ resolve: failing("ENOTFOUND") });
  const address = tuple(
    constantFrom("", "http://", "https://", "http://a@", "HTTPS:\\\\"),
    string({ unit: "grapheme" }),
  );
  await assert(
    asyncProperty(address, async (chosen) => {
      expect(reasonOf(await web(chosen.join("")))).toMatch(/: /);
    }),
    { examples: [[["http://", "."]], [["http://", "a..b"]], [["https://", `${"a".repeat(300)}.example`]]] },
  );
});

test("an answer that is refused at once still lets the next one through", async () => {
  const host = await openHost({ "/a": give("x", { "content-type": "image/png" }), "/b": page("here") });
  const web = openWeb();
  expect(reasonOf(await web(`${host.origin}/a`))).toMatch(/^a picture/);
  expect(await web(`${host.origin}/b`)).toMatchObject({ contentType: "text/html" });
});

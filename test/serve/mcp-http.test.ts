import { readFileSync } from "node:fs";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRemote, operations } from "../../src/operations/index.ts";
import { inventStory } from "../../bench/stories/story.ts";
import { mcpClient, placesIn, textOf } from "./mcp-client.ts";
import { startServing } from "./serving.ts";

const { app, bugs } = startServing();
const { client, call, result, refusal } = mcpClient();
const address = "http://127.0.0.1:8470/mcp";

beforeAll(async () => {
  const serving = app();
  const fetch = async (url: string | URL, init?: RequestInit) => serving.request(String(url), init);
  await client.connect(new StreamableHTTPClientTransport(new URL(address), { fetch }));
});
afterAll(() => client.close());

const karrow = `The harbour of Karrow is to close for a week in May, its council said on Monday. "The old crane must go," said Ada Quill, the harbour master.`;
const sund = `Karrow's harbour will close in May for two weeks, the council said. Ada Quill, its harbour master, said that the old crane must be taken down.`;
const articles = [
  { text: karrow, outlet: "Karrow Courier", url: "https://karrow.example.org/crane", publishedAt: "2031-04-07" },
  { text: sund, outlet: "Sund Post", title: "Harbour to close", publishedAt: "2031-04-08" },
];

test("the same tools as over standard input and output", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(operations.filter(isRemote).map(({ name }) => name));
});

test("articles are sent along, and cited by what was said of them", async () => {
  const heard: string[] = [];
  const answer = await call("ingest", { articles }, (message) => heard.push(message));
  expect(answer.isError).toBeFalsy();
  expect(heard).toHaveLength(2);
  const found = await result("who", { actor: "Ada Quill" });
  expect(found.articles).toMatchObject([
    { outlet: "Karrow Courier", url: "https://karrow.example.org/crane", publishedAt: "2031-04-07" },
    { outlet: "Sund Post", title: "Harbour to close", publishedAt: "2031-04-08" },
  ]);
  for (const { article, span, words } of placesIn(found.statements))
    expect(words).toBe([karrow, sund][article - 1]!.slice(span.start, span.end));
});

test("a comparison of articles sent along keeps nothing", async () => {
  const before = (await result("stories", {})).items.length;
  const more = { text: karrow.replaceAll("Karrow", "Bralund"), name: "bralund.txt" };
  const { parts } = await result("compare", {
    articles: [more, { text: readFile("meridian-courier.txt"), as: "txt" }],
  });
  expect(parts.find(({ part }: { part: string }) => part === "sources").total).toBe(2);
  expect((await result("stories", {})).items).toHaveLength(before);
});

const readFile = (name: string): string => readFileSync(`examples/xi-calls-2026-02-04/${name}`, "utf8");

test.each([["/etc/hostname"], ["package.json"], ["examples/*"], ["-"], ["file:///etc/hostname"]])(
  "no file of the server is read: %s",
  async (input) => {
    for (const name of ["compare", "ingest", "analyse", "explain"]) {
      // oxlint-disable-next-line no-await-in-loop -- the server changes its store one after the other
      expect(await refusal(name, { inputs: [input] })).toContain("nothing could be read");
      // oxlint-disable-next-line no-await-in-loop
      const answer = await call(name, { inputs: [input], articles: [{ text: karrow }] });
      expect(answer.structuredContent).toMatchObject({ skipped: [{ input }] });
    }
  },
);

test("addresses of the server's own network are not asked", async () => {
  expect(await refusal("compare", { inputs: ["http://127.0.0.1:1/"] })).toMatch(/private|loopback/);
  expect(await refusal("compare", { inputs: ["http://127.0.0.1:1/"], allowPrivate: true })).toContain("allowPrivate");
});

test("a long story fits into an answer, with what to ask for next", { timeout: 60_000 }, async () => {
  const long = inventStory(30).map(({ text, title, outlet, publishedAt }) => ({
    text,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(publishedAt && { publishedAt }),
  }));
  const answer = await call("compare", { articles: long });
  const { claims, parts } = answer.structuredContent as any;
  expect(textOf(answer).length).toBeLessThan(40_000);
  expect(JSON.stringify(answer.structuredContent).length).toBeLessThan(40_000);
  expect(claims.length).toBeGreaterThan(3);
  const rest = parts.find(({ part }: { part: string }) => part === "claims");
  expect(rest.total).toBeGreaterThan(100);
  expect(textOf(answer)).toContain(`part=claims skip=${rest.next} (${rest.total} in all)`);
});

test("the server's own rules hold before", async () => {
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const ask = { method: "POST", headers, body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" }) };
  const secret = "a-token-of-the-tests";
  const status = async (serving: ReturnType<typeof app>, more: object = {}, url = address) =>
    (await serving.request(url, { ...ask, headers: { ...headers, ...more } })).status;
  const guarded = app({ token: secret });
  expect(await status(guarded)).toBe(401);
  expect(await status(guarded, { authorization: `Bearer ${secret}` })).toBe(200);
  expect(await status(app(), { origin: "https://elsewhere.example" })).toBe(403);
  expect(await status(app(), {}, "http://elsewhere.example/mcp")).toBe(403);
  expect((await app().request(address)).status).toBe(405);
});

test("a bug is reported, and nothing of it told", async () => {
  expect(bugs).toEqual([]);
  const broken = {
    ...operations.find(({ name }) => name === "stories")!,
    run: () => Promise.reject(new TypeError("secret words")),
  };
  const serving = app({ operations: [broken] });
  const other = mcpClient();
  const fetch = async (url: string | URL, init?: RequestInit) => serving.request(String(url), init);
  await other.client.connect(new StreamableHTTPClientTransport(new URL(address), { fetch }));
  expect(await other.refusal("stories", {})).toBe(
    "this is a bug in readout, and no fault of the call; its log (standard error) says more",
  );
  expect(bugs).toMatchObject([{ message: "secret words" }]);
});

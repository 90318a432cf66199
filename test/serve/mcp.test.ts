import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { spawn } from "node:child_process";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventStory } from "../../bench/stories/story.ts";
import { isRemote, operations } from "../../src/operations/index.ts";
import { scratchFolder } from "../store/databases.ts";
import { mcpClient, placesIn, textOf } from "./mcp-client.ts";

const folder = scratchFolder();
const argv = ["src/cli/main.ts", "mcp", "--store", join(folder, "mcp.db")];
const { client, call, result, refusal, read } = mcpClient();
const heard: string[] = [];
let messages: Promise<string>;

/** Characters of the largest answer, as docs/mcp.md promises. */
const most = 40_000;

beforeAll(async () => {
  const transport = new StdioClientTransport({ command: process.execPath, args: argv, stderr: "pipe" });
  messages = text(transport.stderr as Readable);
  await client.connect(transport);
  await call("ingest", { inputs: ["examples/xi-calls-2026-02-04"] }, (message) => heard.push(message));
}, 60_000);

afterAll(() => client.close());

const storyId = async (): Promise<string> => (await result("stories", {})).items[0].id;

test("every operation that may be offered is a tool that says what it is and does", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(operations.filter(isRemote).map(({ name }) => name));
  for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
    const fields = Object.entries(inputSchema.properties ?? {}) as [string, { description?: string }][];
    expect({ name, description, outputSchema, annotations }).toMatchObject({
      description: expect.stringMatching(/^[A-Z].{30,}/),
      outputSchema: { type: "object" },
      annotations: {
        readOnlyHint: !["ingest", "judge", "reanalyse"].includes(name),
        destructiveHint: false,
        openWorldHint: ["compare", "analyse", "explain", "ingest"].includes(name),
      },
    });
    expect(fields.filter(([, field]) => !field.description)).toEqual([]);
    expect(fields.map(([field]) => field)).not.toContain("store");
  }
  expect(client.getInstructions()).toContain("UTF-16");
});

test("ingesting tells how far it is", () => {
  expect(heard).toHaveLength(5);
  expect(heard[0]).toContain("read examples/xi-calls-2026-02-04/harbour-post.html");
});

test("every part of a story stays small, and its words stand where it says", async () => {
  const story = await storyId();
  let places = 0;
  for (const part of ["overview", "divergences", "events", "claims", "sides", "statements", "upcoming"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a model would
    const answer = await call("story", { story, part, limit: 200 });
    const { articles, ...found } = answer.structuredContent as any;
    expect(textOf(answer).length).toBeLessThan(most);
    expect(JSON.stringify(answer.structuredContent).length).toBeLessThan(most);
    const texts = new Map<number, string>();
    // oxlint-disable-next-line no-await-in-loop
    for (const { number, resource } of articles) texts.set(number, await read(resource));
    for (const { article, span, words } of placesIn(found)) {
      places++;
      expect(words).toBe(texts.get(article)!.slice(span.start, span.end));
      expect(words.length).toBeGreaterThan(0);
      expect(textOf(answer)).toContain(`[${article}:${span.start}-${span.end}]`);
    }
  }
  expect(places).toBeGreaterThan(200);
});

test("sources are told as they are to be cited", async () => {
  const { articles, divergences } = await result("story", { story: await storyId(), part: "divergences" });
  expect(articles).toContainEqual(
    expect.objectContaining({
      outlet: "Harbour Post",
      url: "https://harbour-post.example.org/2026/02/05/soybeans-oil-engines-xi-trump",
      publishedAt: expect.stringMatching(/^2026-02-05/),
    }),
  );
  const mode = divergences.find(({ kind }: { kind: string }) => kind === "mode");
  expect(mode).toMatchObject({ compatible: false });
  expect(placesIn(mode).map(({ words }) => words)).toEqual(expect.arrayContaining(["video call", "phone call"]));
});

test("what has no room is asked for page by page, or by its id", async () => {
  const story = await storyId();
  const ids: string[] = [];
  let skip: number | null = 0;
  while (skip !== null) {
    // oxlint-disable-next-line no-await-in-loop -- each page tells of the next
    const { claims, parts } = await result("story", { story, part: "claims", skip, limit: 30 });
    expect(claims.length).toBe(parts[0].shown);
    ids.push(...claims.map(({ id }: { id: string }) => id));
    skip = parts[0].next;
  }
  const { parts } = await result("story", { story });
  expect(new Set(ids).size).toBe(parts.find(({ part }: { part: string }) => part === "claims").total);
  const whole = await result("story", { story, id: ids[1] });
  expect(whole.claims).toMatchObject([{ id: ids[1], more: 0 }]);
  expect(await refusal("story", { story, id: "c9999" })).toContain("no finding c9999 here");
});

test("who, search and upcoming give the words behind their rows", async () => {
  const who = await result("who", { actor: "Peskov" });
  expect(who.actors).toMatchObject([{ name: "Dmitry Peskov" }]);
  const found = await result("search", { query: '"aware of this in advance"' });
  const upcoming = await result("upcoming", { after: "2026-02-04", before: "2026-12" });
  for (const { articles, statements, upcoming: announced } of [who, found, upcoming]) {
    const places = placesIn([statements, announced]);
    expect(places.length).toBeGreaterThan(0);
    for (const { article, span, words } of places) {
      const source = articles.find(({ number }: { number: number }) => number === article);
      // oxlint-disable-next-line no-await-in-loop -- few
      expect((await read(source.resource)).slice(span.start, span.end)).toBe(words);
    }
  }
  expect(found.statements).toMatchObject([{ speaker: "Dmitry Peskov", form: "direct" }]);
  const first = await result("search", { query: "Kremlin", limit: 1 });
  expect(first).toMatchObject({ found: [expect.anything()], next: 1 });
  const second = await result("search", { query: "Kremlin", limit: 1, skip: first.next });
  expect(second.found[0].id).not.toBe(first.found[0].id);
});

test("the text around a span can be read", async () => {
  const { articles } = await result("story", { story: await storyId() });
  const { id, resource } = articles[0];
  const whole = await read(resource);
  expect(await result("article", { article: id, start: 10, end: 42 })).toMatchObject({
    text: whole.slice(10, 42),
    length: whole.length,
    next: null,
  });
  expect(await refusal("article", { article: id, start: whole.length })).toContain(`has ${whole.length} UTF-16`);
  const { resources } = await client.listResources();
  expect(await read(resources[0]!.uri)).toContain("WHERE ACCOUNTS DIFFER");
  await expect(read("readout://article/none")).rejects.toThrow(/no article none/);
});

test("a judgement changes the stories, and its withdrawal changes them back", async () => {
  const { sources } = await result("story", { story: await storyId(), part: "sources" });
  const [a, b] = sources.map(({ id }: { id: string }) => id);
  expect((await result("judge", { verdict: "different", a, b })).items.length).toBeGreaterThan(0);
  expect((await result("stories", {})).items).toHaveLength(2);
  await result("judge", { verdict: "unsure", a, b });
  expect((await result("stories", {})).items).toHaveLength(1);
});

test("analyses, explanations and tables come in parts, too", async () => {
  const inputs = ["examples/xi-calls-2026-02-04/meridian-courier.txt"];
  const analysed = await result("analyse", { inputs, part: "statements" });
  expect(analysed.statements.length).toBeGreaterThan(5);
  const explained = await result("explain", { inputs, part: "findings", limit: 3 });
  expect(explained).toMatchObject({ findings: { length: 3 }, parts: [{ next: 3 }], skipped: [] });
  const rows = await result("export", { what: "statements", limit: 4 });
  expect(rows).toMatchObject({ items: { length: 4 }, next: 4 });
  expect((await result("export", { what: "statements", limit: 4, skip: 4 })).items[0].id).not.toBe(rows.items[0].id);
});

test.each([
  ["search", {}, "query"],
  ["search", { query: "x", limit: "many" }, "limit"],
  ["search", { query: "x", outlet: "Post" }, "outlet"],
  ["search", { query: "a\u0000b" }, "U+0000"],
  ["search", { query: "verdict:maybe" }, "corroborated, echoed, single, disputed"],
  ["story", { story: "none" }, "no story none; the tool stories lists what there is"],
  ["story", { story: "none", part: "all" }, "part"],
  ["judge", { verdict: "same", a: "x", b: "x" }, "name two"],
  ["compare", {}, "nothing to read: give web addresses in `inputs`, or texts in `articles`"],
  ["compare", { articles: [{ text: "x", title: "X" }], as: "txt" }, "`as` is for `inputs` alone"],
  ["compare", { inputs: ["-"] }, "there is no standard input to read here"],
  ["compare", { inputs: ["no-such-file.txt"] }, "no-such-file.txt: no such file or folder: check the path"],
  ["compare", { inputs: ["http://127.0.0.1:9/"] }, "127.0.0.1"],
])("%s %j is an error that says what to do", async (name, given, advice) => {
  expect(await refusal(name, given)).toContain(advice);
});

test("a client that cancels ends the work, and the next call is answered", { timeout: 60_000 }, async () => {
  const end = new AbortController();
  const articles = inventStory(120).map(({ text: words }) => ({ text: words }));
  const cancelled = client.callTool(
    { name: "ingest", arguments: { articles } },
    { signal: end.signal, onprogress: () => end.abort() },
  );
  await expect(cancelled).rejects.toThrow(/abort/i);
  // Waits for its turn to change the store, and so for the end of the other.
  await result("ingest", { inputs: ["examples/xi-calls-2026-02-04/harbour-post.html"] });
  expect((await result("export", { what: "articles", limit: 500 })).items.length).toBeLessThan(100);
});

test("the prompt asks for places", async () => {
  const { messages: asked } = await client.getPrompt({ name: "brief", arguments: { story: "story:x" } });
  expect(JSON.stringify(asked)).toContain("story:x");
});

test("it ends when the client goes, and standard output is the protocol's alone", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, argv);
  const ended = new Promise((resolve) => child.once("close", resolve));
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" })}\n`);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdin.end();
  expect(await ended).toBe(0);
  const [out, err] = await printed;
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).jsonrpc),
  ).toEqual(["2.0"]);
  expect(err).toBe("");
});

test("a stop ends it in good order", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, argv);
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" })}\n`);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("nothing was said on standard error", async () => {
  await client.close();
  expect(await messages).toBe("");
});

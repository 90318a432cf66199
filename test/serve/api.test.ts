import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { operations } from "../../src/operations/index.ts";
import { Problem } from "../../src/serve/problem.ts";
import { routesOf } from "../../src/serve/routes.ts";
import { usualLimits } from "../../src/serve/means.ts";
import { exampleForm, startServing } from "./serving.ts";

const { app: createApp, bugs, store } = startServing();
let app: ReturnType<typeof createApp>;
let story: string;
let ingested: { story: string; isNew: boolean }[];

const getJson = async (path: string, init?: RequestInit) => {
  const response = await app.request(path, init);
  expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "application/json"]);
  // oxlint-disable-next-line typescript/no-explicit-any -- each test says what it looks for
  return (await response.json()) as any;
};

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  app = createApp();
  const response = await app.request("/api/ingest?format=json", { method: "POST", body: exampleForm() });
  ingested = (await response.json()) as typeof ingested;
  story = ingested[0]!.story;
}, 60_000);

test("what changes or computes is posted, what reads is got, and what serves a machine is not offered", () => {
  const routes = routesOf(operations).map(({ method, operation, segments }) => [method, operation.name, ...segments]);
  expect(routes).toEqual([
    ["POST", "compare"],
    ["POST", "analyse"],
    ["POST", "explain"],
    ["POST", "ingest"],
    ["GET", "stories"],
    ["GET", "story", "story"],
    ["GET", "article", "article"],
    ["GET", "who", "actor"],
    ["GET", "search", "query"],
    ["GET", "upcoming"],
    ["POST", "judge"],
    ["GET", "export", "what"],
    ["POST", "reanalyse"],
  ]);
});

test("articles sent along are stored", () => {
  expect(ingested.map(({ isNew }) => isNew)).toEqual([true, true, true, true, true]);
});

test("stories, a story, an actor, a search and what is coming are told", async () => {
  const stories = await getJson("/api/stories?limit=5&actor=Putin");
  expect(stories).toMatchObject([
    { id: story, articles: 5, outlets: 5, outletNames: expect.arrayContaining(["Harbour Post"]) },
  ]);
  expect(stories[0].actors.map(({ name }: { name: string }) => name)).toContain("Xi Jinping");
  expect(await getJson("/api/stories?outlet=harbour%20post")).toHaveLength(1);
  expect(await getJson("/api/stories?outlet=nobody")).toEqual([]);
  const dossier = await getJson(`/api/story/${encodeURIComponent(story)}`);
  expect(dossier).toMatchObject({ schema: "readout/dossier@1", skipped: [] });
  expect(dossier.articles).toHaveLength(5);
  expect(await getJson(`/api/story/${dossier.articles[0].id}`)).toEqual(dossier);
  expect((await getJson("/api/who/Peskov")).actors).toMatchObject([{ name: "Dmitry Peskov" }]);
  expect((await getJson(`/api/search/${encodeURIComponent('"aware of this in advance"')}`)).statements).toHaveLength(1);
  const upcoming = await getJson("/api/upcoming?after=2026-02-04&before=2026-06");
  expect(upcoming.map(({ what }: { what: string }) => what)).toContain("Visit: Donald Trump → China");
  for (const { sources } of upcoming) for (const { words } of sources) expect(words).not.toBe("");
});

const two = () => exampleForm(["harbour-post.html", "meridian-courier.txt"]);

test("articles sent along are compared, analysed and explained without a store", async () => {
  const body = two();
  body.set("all", "true");
  const response = await app.request("/api/compare", { method: "POST", body });
  expect(await response.json()).toMatchObject({ articles: [{}, {}], skipped: [] });
  const lines = await app.request("/api/analyse", { method: "POST", body: two() });
  expect(lines.headers.get("content-type")).toBe("application/jsonl");
  expect(
    (await lines.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).schema),
  ).toHaveLength(2);
  const explained = await app.request("/api/explain", { method: "POST", body: two() });
  expect(((await explained.json()) as { claims: unknown[] }).claims.length).toBeGreaterThan(3);
  const text = await app.request("/api/compare", { method: "POST", body: two(), headers: { accept: "text/plain" } });
  expect(await text.text()).toMatch(/^2 articles/);
});

test("two files of one name are two articles", async () => {
  const form = new FormData();
  for (const name of ["meridian-courier.txt", "scraped-tamarind-herald.txt"])
    form.append("files", new File([readFileSync(`examples/xi-calls-2026-02-04/${name}`)], "a.txt"));
  const response = await app.request("/api/analyse?format=json", { method: "POST", body: form });
  const analyses = (await response.json()) as { article: { input: string } }[];
  expect(analyses.map(({ article }) => article.input)).toEqual(["a.txt", "2 a.txt"]);
});

test("progress of an ingest comes as events, and what cannot be read is named", async () => {
  const body = exampleForm(["harbour-post.html"]);
  body.append("inputs", "/etc/hostname");
  body.append("inputs", "http://127.0.0.1:1/private");
  const response = await app.request("/api/ingest", { method: "POST", body, headers: { accept: "text/event-stream" } });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const events = (await response.text())
    .trimEnd()
    .split("\n\n")
    .map((each) => {
      const [, name, data] = each.match(/^event: (\w+)\ndata: (.*)$/)!;
      return [name, JSON.parse(data!)] as const;
    });
  const of = (name: string) => events.filter(([each]) => each === name).map(([, data]) => data);
  expect(of("input").map(({ input }) => input)).toEqual(["harbour-post.html", "http://127.0.0.1:1/private"]);
  expect(of("result")).toMatchObject([{ outlet: "Harbour Post", isNew: false }]);
  expect(
    of("skipped")
      .map(({ input }) => input)
      .toSorted(),
  ).toEqual(["/etc/hostname", "http://127.0.0.1:1/private"]);
  expect(of("skipped").find(({ input }) => input.startsWith("http")).reason).toMatch(/private|loopback/);
  expect(events.at(-1)).toEqual(["end", { results: 1, skipped: 2 }]);
});

test("a list of what came one by one holds what was skipped; where nothing could be read there is no dossier", async () => {
  const listed = await post("/api/ingest?format=json", { inputs: ["/etc/hostname"] });
  expect(await listed.json()).toMatchObject([
    { input: "/etc/hostname", reason: expect.stringContaining("sent along") },
  ]);
  const nothing = await post("/api/compare", { inputs: ["/etc/hostname", "-"] });
  expect(nothing.status).toBe(422);
  expect(Problem.parse(await nothing.json()).errors).toHaveLength(2);
});

test("judgements change stories", async () => {
  const { articles } = await getJson(`/api/story/${story}`);
  const [a, b] = articles.map(({ id }: { id: string }) => id);
  const changes = await (await post("/api/judge", { verdict: "different", a, b })).json();
  expect(changes).toMatchObject([{ kind: "split" }]);
  expect(await getJson("/api/stories")).toHaveLength(2);
  expect((await post("/api/judge", { verdict: "unsure", a, b })).status).toBe(200);
  expect(await getJson("/api/stories")).toHaveLength(1);
  expect(await (await post("/api/reanalyse", {})).text()).toBe('{"articles":0,"left":0}\n');
});

test("exports stream as lines, as a table and as a list", async () => {
  const lines = await app.request("/api/export/statements");
  expect(lines.headers.get("content-type")).toBe("application/jsonl");
  const rows = (await lines.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows.length).toBeGreaterThan(30);
  expect(await getJson("/api/export/statements?format=json")).toEqual(rows);
  const table = await app.request("/api/export/articles?format=csv");
  expect(table.headers.get("content-disposition")).toBe('attachment; filename="export.csv"');
  expect((await table.text()).split("\n")[0]).toMatch(/^id,story,outlet/);
});

const uids = (calendar: string) => calendar.match(/^UID:.*$/gm)!;

test("calendars and feeds can be subscribed to", async () => {
  const path = "/api/upcoming?after=2026-02-04&before=2026-12&format=ics";
  const [first, again] = [await app.request(path), await app.request(path)];
  expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const calendar = await first.text();
  expect(calendar).toContain("SUMMARY:Visit: Donald Trump → China");
  expect(await again.text()).toBe(calendar);
  const later = await (await app.request(path.replace("02-04", "04-01"))).text();
  expect(uids(later).length).toBeGreaterThan(0);
  expect(new Set(uids(calendar)).isSupersetOf(new Set(uids(later)))).toBe(true);
  const feed = await app.request("/api/stories?format=atom");
  expect(feed.headers.get("content-type")).toBe("application/atom+xml");
  const xml = await feed.text();
  expect(xml).toContain(`<id>urn:readout:${story}</id>`);
  expect(xml).toContain(`href="http://localhost/stories/${encodeURIComponent(story)}"`);
});

test.each([
  ["GET", "/api/story/none", undefined, 404],
  ["GET", "/api/nothing", undefined, 404],
  ["GET", "/mcp/nothing", undefined, 404],
  ["GET", "/api/stories?limit=many", undefined, 400, ["limit"]],
  ["GET", "/api/stories?limit=0&after=yesterday", undefined, 400, ["after", "limit"]],
  ["GET", "/api/stories?limt=1", undefined, 400, ["limt"]],
  ["GET", "/api/stories?store=/etc/passwd", undefined, 400, ["store"]],
  ["GET", "/api/stories?format=pdf", undefined, 400, ["format"]],
  ["GET", "/api/search/verdict%3Amaybe", undefined, 400],
  ["GET", "/api/export/secrets", undefined, 400, ["what"]],
  ["GET", "/api/search/a%00", undefined, 400, ["query"]],
  ["POST", "/api/ingest", '{"inputs":["a\\u0000"]}', 400, ["inputs"]],
  ["POST", "/api/judge", "{", 400],
  ["POST", "/api/judge", "[]", 400, [""]],
  ["POST", "/api/judge", '{"verdict":"same"}', 400, ["a", "b"]],
  ["POST", "/api/judge", '{"verdict":"same","a":"x","b":"x"}', 400],
  ["POST", "/api/judge", '{"verdict":"same","a":"x","b":"y"}', 404],
  ["POST", "/api/ingest", '{"inputs":[],"threads":5,"watch":true}', 400, ["inputs", "threads", "watch"]],
  ["POST", "/api/ingest", "", 400, ["inputs"]],
  ["POST", "/api/stories", "{}", 405],
  ["GET", "/api/ingest", undefined, 405],
  ["DELETE", "/api/judge", undefined, 405],
])("%s %s %j is a problem with status %i", async (method, path, body, status, fields?: readonly string[]) => {
  const response = await app.request(path, {
    method,
    ...(body !== undefined && { body, headers: { "content-type": "application/json" } }),
  });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(status);
  expect(response.status).toBe(status);
  expect(problem.errors?.map(({ field }) => field).toSorted()).toEqual(fields ? [...fields].toSorted() : undefined);
  expect(response.headers.get("allow")).toBe(status === 405 ? (method === "POST" ? "GET, HEAD" : "POST") : null);
});

const send = (path: string, type: string) =>
  app.request(path, { method: "POST", body: "a=b", headers: { "content-type": type } });

test("only JSON and forms are taken", async () => {
  expect((await send("/api/ingest", "application/x-www-form-urlencoded")).status).toBe(415);
  expect((await send("/api/judge", "multipart/form-data; boundary=x")).status).toBe(415);
  expect((await send("/api/ingest", "multipart/form-data; boundary=x")).status).toBe(400);
  expect((await send("/api/ingest", "multipart/form-data")).status).toBe(400);
});

test("a full page leads to the next, and no page is missed", async () => {
  const seen: string[] = [];
  let next: string | undefined = "/api/search/Xi?limit=7";
  while (next) {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const response: Response = await app.request(next);
    // oxlint-disable-next-line no-await-in-loop
    const { statements } = (await response.json()) as { statements: { id: string }[] };
    seen.push(...statements.map(({ id }) => id));
    next = response.headers.get("link")?.match(/^<(.*)>; rel="next"$/)?.[1];
  }
  const all = await getJson("/api/search/Xi?limit=1000");
  expect(seen).toEqual(all.statements.map(({ id }: { id: string }) => id));
  expect(new Set(seen).size).toBeGreaterThan(7);
});

test("who has an answer is told so, however it was compressed, until the story changes", async () => {
  const path = `/api/story/${story}`;
  const ask = (headers: Record<string, string>) => app.request(path, { headers });
  const first = await ask({});
  const etag = first.headers.get("etag")!;
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  const brotli = await ask({ "accept-encoding": "gzip, br" });
  expect(brotli.headers.get("content-encoding")).toBe("br");
  expect(Number((await brotli.arrayBuffer()).byteLength)).toBeLessThan((await first.text()).length / 5);
  expect((await ask({ "accept-encoding": "br;q=0, gzip" })).headers.get("content-encoding")).toBe("gzip");
  expect((await ask({ "if-none-match": etag })).status).toBe(304);
  expect((await ask({ "if-none-match": `"x", W/${brotli.headers.get("etag")}` })).status).toBe(304);
  expect((await ask({ "if-none-match": '"x"' })).status).toBe(200);
  const { articles } = await getJson(path);
  await post("/api/judge", { verdict: "different", a: articles[0].id, b: articles[4].id });
  expect((await ask({ "if-none-match": etag })).status).toBe(200);
  await post("/api/judge", { verdict: "unsure", a: articles[0].id, b: articles[4].id });
  const list = await app.request("/api/stories");
  expect((await app.request("/api/stories", { headers: { "if-none-match": list.headers.get("etag")! } })).status).toBe(
    304,
  );
});

test("what is a bug is reported and not told", async () => {
  const broken = { ...store(), read: () => Promise.reject(new TypeError("secret place")) };
  const response = await createApp({ store: broken }).request("/api/stories");
  expect(response.status).toBe(500);
  expect(Problem.parse(await response.json()).detail).not.toContain("secret");
  expect(String(bugs.pop())).toContain("secret place");
});

test("limits hold: bytes of a request, requests of an address", async () => {
  const small = createApp({ limits: { ...usualLimits, body: 100, burst: 2, perSecond: 0.5 } });
  const sent = await small.request("/api/judge", {
    method: "POST",
    body: "x".repeat(101),
    headers: { "content-type": "application/json" },
  });
  expect(Problem.parse(await sent.json()).status).toBe(413);
  expect((await small.request("/api/stories")).status).toBe(200);
  const refused = await small.request("/api/stories");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "2"]);
});

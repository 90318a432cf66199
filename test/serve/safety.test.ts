import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { request } from "node:http";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { Problem } from "../../src/serve/problem.ts";
import { serveOperation, type Serving } from "../../src/serve/serve.ts";
import { startServing } from "./serving.ts";

const { app, folder, bugs } = startServing();
const token = "0123456789abcdefghij";
const stories = "/api/stories";

beforeAll(() => {
  mkdirSync(join(folder, "web/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "hidden words");
  writeFileSync(join(folder, "web/index.html"), "<!doctype html><title>Readout</title>");
  writeFileSync(join(folder, "web/assets/app-1a2b.js"), `export const name = "${"x".repeat(2000)}";`);
});

const statusOf = async (response: Response | Promise<Response>) => (await response).status;

/** What is said of each, beside what it is said of. */
const each = async <Given, Said>(
  given: readonly Given[],
  ask: (one: Given) => Promise<Said>,
): Promise<[Given, Said][]> => Promise.all(given.map(async (one): Promise<[Given, Said]> => [one, await ask(one)]));
const all = <Given, Said>(given: readonly Given[], said: Said) => given.map((one) => [one, said]);

const askAs = (host: string, own = "127.0.0.1") => statusOf(app({ host: own }).request(`http://${host}${stories}`));

test("on this machine it answers to the machine's own names alone", async () => {
  const own = ["localhost", "localhost:8470", "127.0.0.1:8470", "[::1]:8470"];
  expect(await each(own, (host) => askAs(host))).toEqual(all(own, 200));
  const others = ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "0.0.0.0", "[::2]"];
  expect(await each(others, (host) => askAs(host))).toEqual(all(others, 403));
  expect(await askAs("127.0.0.2", "127.0.0.2")).toBe(200);
});

const postFrom = (origin?: string) =>
  statusOf(
    app().request("http://localhost:8470/api/reanalyse", { method: "POST", ...(origin && { headers: { origin } }) }),
  );

test("a page of another site changes nothing", async () => {
  expect(await postFrom()).toBe(200);
  expect(await postFrom("http://localhost:8470")).toBe(200);
  const others = [
    "http://localhost:9999",
    "http://evil.example",
    "null",
    "not an origin",
    "http://localhost:8470.evil.example",
  ];
  expect(await each(others, postFrom)).toEqual(all(others, 403));
});

test("with a token nobody comes in without it", async () => {
  const guarded = app({ token, host: "0.0.0.0" });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    guarded.request(`http://news.example:8470${path}`, { headers });
  const paths = [
    "/",
    stories,
    "/openapi.json",
    "/assets/app-1a2b.js",
    "/mcp",
    `${stories}?token=${token}x`,
    "/?token=",
  ];
  const refusals = await each(paths, async (path) => {
    const refused = await ask(path);
    return [Problem.parse(await refused.json()).status, refused.headers.get("www-authenticate")];
  });
  expect(refusals).toEqual(all(paths, [401, 'Bearer realm="readout"']));
  expect(await statusOf(ask(stories, { authorization: `Bearer ${token}` }))).toBe(200);
  expect(await statusOf(ask(stories, { authorization: `bearer ${token}` }))).toBe(200);
  const wrong = [token, `Basic ${token}`, `Bearer ${token}0`, `Bearer ${token.slice(1)}`, "Bearer "];
  expect(await each(wrong, (authorization) => statusOf(ask(stories, { authorization })))).toEqual(all(wrong, 401));
});

test("an address with the token in it gives a cookie and loses the token", async () => {
  const guarded = app({ token, host: "0.0.0.0" });
  const admitted = await guarded.request(`/stories/x?token=${token}&tab=claims`);
  expect([admitted.status, admitted.headers.get("location")]).toEqual([303, "/stories/x?tab=claims"]);
  const [cookie, ...attributes] = admitted.headers.get("set-cookie")!.split("; ");
  expect(attributes.toSorted()).toEqual(["HttpOnly", "Path=/", "SameSite=Strict"]);
  expect(await statusOf(guarded.request(stories, { headers: { cookie: cookie! } }))).toBe(200);
  expect(await statusOf(guarded.request(stories, { headers: { cookie: "readout-token=other" } }))).toBe(401);
  const elsewhere = await guarded.request(`http://localhost//evil.example/?token=${token}`);
  expect(elsewhere.headers.get("location")).toBe("/evil.example/");
});

test("calendars and feed readers, who keep no cookie, may have the token in the address", async () => {
  const guarded = app({ token, host: "0.0.0.0" });
  const calendar = await guarded.request(`/api/upcoming?format=ics&token=${token}`);
  expect(calendar.status).toBe(200);
  expect(await calendar.text()).not.toContain(token);
  expect(await statusOf(guarded.request(`/api/upcoming?format=ics&token=${token}x`))).toBe(401);
});

test("every answer tells browsers to run and load nothing but what comes from here", async () => {
  const paths = ["/", "/assets/app-1a2b.js", "/docs", stories, "/api/nothing", "/api/story/none"];
  const told = await each(paths, async (path) => {
    const { headers } = await app().request(path);
    return ["content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-resource-policy"].map(
      (name) => headers.get(name),
    );
  });
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  expect(told).toEqual(all(paths, [policy, "nosniff", "no-referrer", "same-origin"]));
});

test("the web application is sent for every page, its files for good", async () => {
  const paths = ["/", "/stories/story:1", "/upcoming", "/index.html", "/apiary"];
  const pages = await each(paths, async (path) => {
    const { headers } = await app().request(path);
    return [headers.get("content-type"), headers.get("cache-control")];
  });
  expect(pages).toEqual(all(paths, ["text/html; charset=utf-8", "no-cache"]));
  const asset = await app().request("/assets/app-1a2b.js", { headers: { "accept-encoding": "br" } });
  expect(asset.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(asset.headers.get("content-encoding")).toBe("br");
  expect(asset.headers.get("cache-control")).toContain("immutable");
  const head = await app().request("/assets/app-1a2b.js", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(await statusOf(app({ web: join(folder, "none") }).request("/"))).toBe(503);
});

test("no path leads out of the folder of the web application", async () => {
  const missing = [
    "/assets/%2e%2e%2f%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets//etc/passwd",
    "/assets/%00",
    "/assets/%E0%A4%A",
    "/assets",
  ];
  expect(await each(missing, (path) => statusOf(app().request(path)))).toEqual(all(missing, 404));
  const pages = ["/assets/../../secret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/..%2fsecret.txt", "/secret.txt"];
  const sent = await each(pages, async (path) => (await app().request(path)).text());
  expect(sent).toEqual(all(pages, "<!doctype html><title>Readout</title>"));
});

/** Starts the real thing; gives where it is. */
async function serve(more: { host?: string; port?: number }) {
  const end = new AbortController();
  const store = join(folder, "served.db");
  const run = serveOperation.run(
    { ...serveOperation.input.parse({ port: 0, store, ...more }) },
    { signal: end.signal },
  );
  const { value } = await run.next();
  return { ...(value as Serving), stop: async () => (end.abort(), run.next()) };
}

/** A request as it is, whatever its path: `fetch` would tidy it. */
const askRaw = (address: string, path: string) =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode!))
      .on("error", reject)
      .end();
  });

test("it listens, answers, and ends in good order", async () => {
  const { address, token: made, stop } = await serve({});
  expect([new URL(address).hostname, made]).toEqual(["127.0.0.1", null]);
  expect(await (await fetch(address + stories)).json()).toEqual([]);
  const paths = [
    "/../../etc/passwd",
    "/assets/../../../etc/passwd",
    "//etc/passwd",
    "/%",
    "/api/story/%",
    "/api/search/%ff",
  ];
  const statuses = await each(paths, (path) => askRaw(address, path));
  expect(statuses.filter(([, status]) => ![200, 400, 404, 503].includes(status))).toEqual([]);
  expect((await stop()).done).toBe(true);
  await expect(fetch(address + stories)).rejects.toThrow("fetch failed");
});

test("for others it asks for a token of 32 bytes", async () => {
  const { address, token: made, stop } = await serve({ host: "0.0.0.0" });
  expect(made).toMatch(/^[\w-]{43}$/);
  const local = `http://127.0.0.1:${new URL(address).port}${stories}`;
  expect((await fetch(local)).status).toBe(401);
  expect((await fetch(local, { headers: { authorization: `Bearer ${made}` } })).status).toBe(200);
  await stop();
});

test("where it cannot listen it says why and what to do", async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
  const { port } = taken.address() as AddressInfo;
  await expect(serve({ port })).rejects.toThrow(`port ${port} is taken`);
  await new Promise((closed) => taken.close(closed));
  await expect(serve({ host: "no-such-host.invalid" })).rejects.toThrow("no such host");
  await expect(serve({ host: "192.0.2.1" })).rejects.toThrow("no address of this machine");
  expect(bugs).toEqual([]);
});

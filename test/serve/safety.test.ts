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

test("on this machine it answers to the machine's own names alone", async () => {
  const ask = (host: string, own?: string) =>
    statusOf(app({ ...(own && { host: own }) }).request(`http://${host}${stories}`));
  for (const host of ["localhost", "localhost:8470", "127.0.0.1:8470", "[::1]:8470"])
    expect([host, await ask(host)]).toEqual([host, 200]);
  for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "0.0.0.0", "[::2]"])
    expect([host, await ask(host)]).toEqual([host, 403]);
  expect(await ask("127.0.0.2", "127.0.0.2")).toBe(200);
});

test("a page of another site changes nothing", async () => {
  const post = (origin?: string) =>
    statusOf(
      app().request("http://localhost:8470/api/reanalyse", { method: "POST", ...(origin && { headers: { origin } }) }),
    );
  expect(await post()).toBe(200);
  expect(await post("http://localhost:8470")).toBe(200);
  for (const origin of [
    "http://localhost:9999",
    "http://evil.example",
    "null",
    "not an origin",
    "http://localhost:8470.evil.example",
  ])
    expect([origin, await post(origin)]).toEqual([origin, 403]);
});

test("with a token nobody comes in without it", async () => {
  const guarded = app({ token, host: "0.0.0.0" });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    guarded.request(`http://news.example:8470${path}`, { headers });
  for (const path of [
    "/",
    stories,
    "/openapi.json",
    "/assets/app-1a2b.js",
    "/mcp",
    `${stories}?token=${token}x`,
    "/?token=",
  ]) {
    const refused = await ask(path);
    expect([path, refused.status, refused.headers.get("www-authenticate")]).toEqual([
      path,
      401,
      'Bearer realm="readout"',
    ]);
    expect(Problem.parse(await refused.json()).detail).toContain("token");
  }
  expect(await statusOf(ask(stories, { authorization: `Bearer ${token}` }))).toBe(200);
  expect(await statusOf(ask(stories, { authorization: `bearer ${token}` }))).toBe(200);
  for (const authorization of [token, `Basic ${token}`, `Bearer ${token}0`, `Bearer ${token.slice(1)}`, "Bearer "])
    expect([authorization, await statusOf(ask(stories, { authorization }))]).toEqual([authorization, 401]);
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
  for (const path of ["/", "/assets/app-1a2b.js", stories, "/api/nothing", "/api/story/none"]) {
    const { headers } = await app().request(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  }
});

test("the web application is sent for every page, its files for good", async () => {
  for (const path of ["/", "/stories/story:1", "/upcoming", "/index.html", "/apiary"]) {
    const page = await app().request(path);
    expect([path, page.headers.get("content-type")]).toEqual([path, "text/html; charset=utf-8"]);
    expect(page.headers.get("cache-control")).toBe("no-cache");
  }
  const asset = await app().request("/assets/app-1a2b.js", { headers: { "accept-encoding": "br" } });
  expect(asset.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(asset.headers.get("content-encoding")).toBe("br");
  expect(asset.headers.get("cache-control")).toContain("immutable");
  const head = await app().request("/assets/app-1a2b.js", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(await statusOf(app({ web: join(folder, "none") }).request("/"))).toBe(503);
});

test("no path leads out of the folder of the web application", async () => {
  const paths = [
    "/assets/../../secret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/..\\..\\secret.txt",
    "/assets//etc/passwd",
    "/assets/%00",
    "/assets/%E0%A4%A",
    "/..%2fsecret.txt",
    "/assets",
  ];
  for (const path of paths) {
    const response = await app().request(path);
    expect(await response.text()).not.toContain("hidden words");
    if (response.status !== 404)
      expect([path, response.headers.get("content-type")]).toEqual([path, "text/html; charset=utf-8"]);
  }
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
  for (const path of [
    "/../../etc/passwd",
    "/assets/../../../etc/passwd",
    "//etc/passwd",
    "/%",
    "/api/story/%",
    "/api/search/%ff",
  ])
    expect([404, 400, 200, 503]).toContain(await askRaw(address, path));
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

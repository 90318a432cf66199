import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { expect, onTestFinished, test } from "vitest";
import { createPace } from "../../../src/read/web/pace.ts";
import { openHost, openWeb, page, redirect, textOf } from "./host.ts";

/** Milliseconds: a timer may come one early, and a busy machine may be late with the request before. */
const tolerance = 40;

/** Notes when each request to a host starts, and gives the milliseconds between them. */
function watchStarts(origin: string): () => number[] {
  const starts: number[] = [];
  const note = (message: unknown): void => {
    const { request } = message as { request: { origin: string } };
    if (new URL(request.origin).origin === origin) starts.push(performance.now());
  };
  subscribe("undici:request:create", note);
  onTestFinished(() => void unsubscribe("undici:request:create", note));
  return () => starts.slice(1).map((start, index) => start - starts[index]! + tolerance);
}

test("two requests to one host start apart, also when they are made at once, and robots.txt is one of them", async () => {
  const host = await openHost({ "/1": page("a"), "/2": page("b"), "/3": redirect("/1") });
  const gaps = watchStarts(host.origin);
  const web = openWeb({ pause: 150 });
  const fetched = await Promise.all([1, 2, 3].map((name) => web(`${host.origin}/${name}`)));
  expect(fetched.map(textOf)).toEqual(["a", "b", "a"]);
  expect(gaps()).toHaveLength(4);
  expect(Math.min(...gaps())).toBeGreaterThanOrEqual(150);
});

test("hosts are asked side by side", async () => {
  const hosts = await Promise.all(Array.from({ length: 4 }, () => openHost({ "/": page("here") })));
  const web = openWeb({ pause: 400 });
  const started = performance.now();
  expect((await Promise.all(hosts.map(({ origin }) => web(origin)))).map(textOf)).toEqual(Array(4).fill("here"));
  expect(performance.now() - started).toBeLessThan(1500);
});

test.each([
  ["longer", "0.25", 250],
  ["shorter", "0.01", 100],
])("a host asks for a %s pause than ours: the longer one counts", async (_, delay, expected) => {
  const host = await openHost({ "/robots.txt": page(`User-agent: *\nCrawl-delay: ${delay}`), "/": page("here") });
  const gaps = watchStarts(host.origin);
  const web = openWeb({ pause: 100 });
  await Promise.all(Array.from({ length: 4 }, () => web(host.origin)));
  expect(gaps()).toHaveLength(4);
  expect(gaps()[0]).toBeGreaterThanOrEqual(100);
  expect(Math.min(...gaps().slice(1))).toBeGreaterThanOrEqual(expected);
});

test("waiting for one's turn does not count as the host's time", async () => {
  const host = await openHost({ "/": page("here") });
  const web = openWeb({ pause: 250, timeout: 500 });
  const fetched = await Promise.all(Array.from({ length: 4 }, () => web(host.origin)));
  expect(fetched.map(textOf)).toEqual(Array(4).fill("here"));
});

test("turns are taken in order, and one that comes late moves the next ones back", async () => {
  const pace = createPace(100);
  const turns: { name: number; at: number }[] = [];
  const wait = async (name: number): Promise<void> => {
    await pace("https://news.example");
    turns.push({ name, at: performance.now() });
  };
  const all = Promise.all([1, 2, 3, 4].map(wait));
  await Promise.resolve();
  const busyUntil = performance.now() + 170;
  while (performance.now() < busyUntil) continue;
  await all;
  expect(turns.map(({ name }) => name)).toEqual([1, 2, 3, 4]);
  const gaps = turns.slice(1).map(({ at }, index) => at - turns[index]!.at + 10);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
});

test("who comes when nobody waits need not wait", async () => {
  const pace = createPace(60_000);
  await pace("https://news.example");
  await pace("https://other.example");
  const soon = createPace(20);
  await soon("https://news.example");
  await new Promise((resolve) => void setTimeout(resolve, 30));
  const started = performance.now();
  await soon("https://news.example");
  expect(performance.now() - started).toBeLessThan(15);
});

import { expect, test } from "vitest";
import { createTurns } from "../../src/serve/turns.ts";
import { exampleForm, startServing } from "./serving.ts";

const { app: createApp, bugs } = startServing();

test("one has a turn at a time, in the order in which they came", async () => {
  const takeTurn = createTurns();
  const told: string[] = [];
  const endFirst = await takeTurn();
  const others = ["second", "third"].map(async (name) => {
    const end = await takeTurn();
    told.push(name);
    end();
  });
  await Promise.resolve();
  told.push("first");
  endFirst();
  await Promise.all(others);
  expect(told).toEqual(["first", "second", "third"]);
});

test("where too many wait, one more is told to come back", async () => {
  const takeTurn = createTurns();
  const end = await takeTurn();
  const waiting = Array.from({ length: 16 }, async () => (await takeTurn())());
  await expect(takeTurn()).rejects.toMatchObject({ problem: { status: 503 }, headers: { "retry-after": "60" } });
  end();
  await Promise.all(waiting);
  await expect(takeTurn()).resolves.toBeTypeOf("function");
});

test("who goes away in the middle keeps nobody waiting", async () => {
  const app = createApp();
  const left = await app.request("/api/ingest?format=events", { method: "POST", body: exampleForm() });
  const reader = left.body!.getReader();
  await reader.read();
  await reader.cancel();
  const next = await app.request("/api/ingest?format=json", {
    method: "POST",
    body: exampleForm(["harbour-post.html"]),
  });
  expect(await next.json()).toMatchObject([{ outlet: "Harbour Post" }]);
});

test("those who change the store at once wait for each other", async () => {
  const app = createApp();
  const answers = await Promise.all(
    ["harbour-post.html", "meridian-courier.txt", "newsroom-feed.jsonl"].map((name) =>
      app.request("/api/ingest?format=json", { method: "POST", body: exampleForm([name]) }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(bugs).toEqual([]);
});

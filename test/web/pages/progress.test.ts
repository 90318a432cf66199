import { expect, test } from "vitest";
import type { Ingested, StoryChange } from "../../../src/core/model/stored.ts";
import type { IngestEvent } from "../../../src/web/api/ingest.ts";
import { nameFiles, readAddresses } from "../../../src/web/pages/add/chosen.ts";
import {
  countProgress,
  failProgress,
  grownStories,
  noteEvent,
  startProgress,
  stopProgress,
} from "../../../src/web/pages/add/progress.ts";

const result = (input: string, story: string | null, changes: readonly StoryChange[] = []): IngestEvent => ({
  name: "result",
  data: {
    article: `of ${input}`,
    input,
    outlet: null,
    title: `${input}'s`,
    isNew: story !== null,
    story,
    changes,
  } as Ingested,
});
const skipped = (input: string, reason: string): IngestEvent => ({ name: "skipped", data: { input, reason } });
const read = (input: string): IngestEvent => ({ name: "input", data: { input } });
const end: IngestEvent = { name: "end", data: { results: 0, skipped: 0 } };

const after = (inputs: readonly string[], ...events: readonly IngestEvent[]) =>
  events.reduce(noteEvent, startProgress(inputs));

const states = (...events: readonly IngestEvent[]) =>
  after(["a.txt", "b.txt"], ...events).rows.map(({ state }) => state);

test("each input is waiting, then read, then done", () => {
  expect(states()).toEqual(["waiting", "waiting"]);
  expect(states(read("a.txt"))).toEqual(["reading", "waiting"]);
  expect(states(read("a.txt"), read("b.txt"), skipped("b.txt", "empty"))).toEqual(["reading", "done"]);
  expect(states(read("a.txt"), read("b.txt"), skipped("b.txt", "empty"), end)).toEqual(["done", "done"]);
});

test("articles of one file stand in its row; a file whose name begins another's keeps its own", () => {
  const { rows } = after(
    ["feed", "feed.jsonl", "feed.jsonl.xml"],
    result("feed.jsonl:1", "s"),
    skipped("feed.jsonl:2", "no text"),
    result("feed.jsonl.xml#1", "s"),
    result("feed", "s"),
    result("https://elsewhere.example/", "s"),
  );
  expect(rows.map(({ input, articles, skipped: left }) => [input, articles.length, left.length])).toEqual([
    ["feed", 1, 0],
    ["feed.jsonl", 1, 1],
    ["feed.jsonl.xml", 1, 0],
    ["https://elsewhere.example/", 1, 0],
  ]);
});

test("what is counted: stored, known, skipped, and inputs that are done", () => {
  const progress = after(["a", "b", "c", "d"], result("a", "s"), result("b", null), skipped("c", "empty"));
  expect(countProgress(progress)).toEqual({ inputs: 4, done: 3, stored: 1, known: 1, skipped: 1 });
});

test("stories are told by the names that they have at the end", () => {
  const progress = after(
    ["a", "b", "c", "d"],
    result("a", "story:a", [{ kind: "opened", story: "story:a" }]),
    result("b", "story:b", [{ kind: "grown", story: "story:b" }]),
    result("c", "story:c", [
      { kind: "opened", story: "story:c" },
      { kind: "merged", story: "story:c", from: "story:a" },
    ]),
    result("d", null),
  );
  expect(grownStories(progress)).toEqual([
    { story: "story:c", isNew: true, titles: ["a's", "c's"] },
    { story: "story:b", isNew: false, titles: ["b's"] },
  ]);
  const circle = after(
    ["a"],
    result("a", "x", [
      { kind: "merged", story: "y", from: "x" },
      { kind: "merged", story: "x", from: "y" },
    ]),
  );
  expect(grownStories(circle)).toHaveLength(1);
});

test("what is stopped or fails keeps what is stored", () => {
  const half = after(["a", "b", "c"], result("a", "s"), read("b"));
  expect(stopProgress(half).rows.map(({ state }) => state)).toEqual(["done", "stopped", "stopped"]);
  expect(stopProgress(half).state).toBe("stopped");
  const problem = { title: "Service Unavailable" };
  expect(failProgress(half, problem)).toMatchObject({ state: "failed", problem });
  expect(noteEvent(half, { name: "problem", data: problem }).rows.map(({ state }) => state)).toEqual([
    "done",
    "stopped",
    "stopped",
  ]);
});

test("files of one name are told apart, addresses are read one a line", () => {
  const named = nameFiles(["a.txt", "b.txt", "a.txt", "a.txt"].map((name) => new File(["x"], name)));
  expect(named.map(({ name }) => name)).toEqual(["a.txt", "b.txt", "2 a.txt", "3 a.txt"]);
  const { inputs, wrong } = readAddresses(
    " https://a.example/x \n\nhttp://b.example\nhttps://a.example/x\nfile:///etc\nc.example https://",
  );
  expect(inputs.map(({ name }) => name)).toEqual(["https://a.example/x", "http://b.example"]);
  expect(wrong).toEqual(["file:///etc", "c.example", "https://"]);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MemoryShelf } from "../../src/core/story/memory-shelf.ts";
import { placeArticle } from "../../src/core/story/neighbourhood.ts";
import type { StoryProfile } from "../../src/core/story/profile.ts";
import { tellEvent } from "./invented-articles.ts";

async function shelfOf(profiles: readonly StoryProfile[]): Promise<MemoryShelf> {
  const shelf = new MemoryShelf();
  // oxlint-disable-next-line no-await-in-loop -- they come one after another
  for (const profile of profiles) await shelf.add(profile);
  return shelf;
}

const groupsOn = (shelf: MemoryShelf): string[] =>
  shelf
    .stories()
    .map(({ articles }) => articles.toSorted().join(" "))
    .sort();

const events = [1, 2, 3, 4].flatMap((event) =>
  ["x", "y", "z"].map((name, at) => tellEvent(`${name}${event}`, event, `2026-03-0${event + at}`)),
);
const expected = ["x1 y1 z1", "x2 y2 z2", "x3 y3 z3", "x4 y4 z4"];

test("a story opens, grows, and is named after its first article", async () => {
  const shelf = new MemoryShelf();
  const first = await shelf.add(tellEvent("a1", 1));
  expect(first.story).toBe("story:a1");
  expect(first.changes).toEqual([{ kind: "opened", story: "story:a1" }]);
  const second = await shelf.add(tellEvent("a2", 1));
  expect(second.moves).toEqual([{ article: "a2", story: "story:a1" }]);
  expect(second.changes).toEqual([{ kind: "grown", story: "story:a1", articles: ["a2"] }]);
  const other = await shelf.add(tellEvent("b1", 2));
  expect(other.changes).toEqual([{ kind: "opened", story: "story:b1" }]);
});

test("the order in which clear stories come does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(events, { minLength: events.length }), async (all) => {
      expect(groupsOn(await shelfOf(all))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("the same articles in the same order give the same ids, and an article that comes again changes nothing", async () => {
  const shelf = await shelfOf(events);
  const stories = shelf.stories();
  expect((await shelfOf(events)).stories()).toEqual(stories);
  const again = await shelf.add(events[4]!);
  expect(again.moves).toEqual([]);
  expect(again.changes).toEqual([]);
  expect((await shelf.placeAgain()).flatMap(({ changes }) => changes)).toEqual([]);
  expect(shelf.stories()).toEqual(stories);
});

test("placing reads the shelf and leaves it as it is", async () => {
  const shelf = await shelfOf(events);
  const stories = shelf.stories();
  await placeArticle(tellEvent("w1", 1), shelf);
  expect(shelf.stories()).toEqual(stories);
});

test("articles that tell of two halves of an event bring their stories together", async () => {
  const halves = [tellEvent("a1", 5, "2026-03-01", 0, 30), tellEvent("b1", 5, "2026-03-01", 30, 60)];
  const shelf = await shelfOf(halves);
  expect(groupsOn(shelf)).toEqual(["a1", "b1"]);
  const { changes } = await shelf.add(tellEvent("c1", 5, "2026-03-02", 0, 60));
  const later = await shelf.add(tellEvent("d1", 5, "2026-03-02", 0, 60));
  expect(groupsOn(shelf)).toEqual(["a1 b1 c1 d1"]);
  const merged = [...changes, ...later.changes].filter(({ kind }) => kind === "merged");
  expect(merged).toHaveLength(1);
});

test("a person's word splits and joins stories, and holds when articles are placed again", async () => {
  const shelf = await shelfOf(events);
  const split = await shelf.judge({ a: "x1", b: "y1", verdict: "different" });
  expect(split.flatMap(({ changes }) => changes).some(({ kind }) => kind === "split")).toBe(true);
  const storyOf = (id: string) => shelf.stories().find(({ articles }) => articles.includes(id))!.id;
  expect(storyOf("x1")).not.toBe(storyOf("y1"));
  const joined = await shelf.judge({ a: "x2", b: "x4", verdict: "same" });
  expect(joined.flatMap(({ changes }) => changes).some(({ kind }) => kind === "merged")).toBe(true);
  await shelf.placeAgain();
  expect(storyOf("x1")).not.toBe(storyOf("y1"));
  expect(storyOf("x2")).toBe(storyOf("x4"));
  await shelf.judge({ a: "x2", b: "x4", verdict: "unsure" });
  await shelf.judge({ a: "x1", b: "y1", verdict: "unsure" });
  await shelf.placeAgain();
  expect(groupsOn(shelf)).toEqual(expected);
});

test("what happens again long after is a new story; without a date it is the old one", async () => {
  const shelf = await shelfOf([tellEvent("a1", 1, "2026-03-02"), tellEvent("a2", 1, "2026-03-03")]);
  const late = await shelf.add(tellEvent("a3", 1, "2026-09-02"));
  expect(late.changes).toEqual([{ kind: "opened", story: "story:a3" }]);
  const undated = await shelf.add(tellEvent("a4", 1, null));
  expect(undated.changes[0]).toMatchObject({ kind: "grown" });
});

test("a copy goes to the story of what it copies", async () => {
  const shelf = await shelfOf(events);
  const { story } = await shelf.add({ ...events[0]!, id: "copy", outlet: "Another" });
  expect(story).toBe("story:x1");
});

test("a story that fills a store is looked at in part, keeps its id and loses nothing", async () => {
  const many = Array.from({ length: 400 }, (_, at) => tellEvent(`m${String(at).padStart(3, "0")}`, 6));
  const shelf = await shelfOf(many);
  expect(shelf.stories().map(({ id, articles }) => [id, articles.length])).toEqual([["story:m000", 400]]);
});

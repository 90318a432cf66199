import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renameGroups, type EarlierStory } from "../../src/core/story/rename.ts";

const stories = (...all: readonly string[]): EarlierStory[] =>
  all.map((one) => {
    const [id, articles] = one.split(" ");
    return { id: id!, articles: [...articles!] };
  });
const rename = (before: readonly EarlierStory[], after: readonly string[], taken: readonly string[] = []) => {
  const renamed = renameGroups({ before, after: after.map((group) => [...group]), taken: new Set(taken) });
  return { ids: renamed.stories.map(({ id }) => id), changes: renamed.changes };
};

const groupsOf = (places: readonly number[]) =>
  [...Map.groupBy([..."abcdefgh"], (_, at) => places[at]!).values()].map((group) => group.join(""));

test("a new story is named after its first article", () => {
  expect(rename([], ["ab"])).toEqual({ ids: ["story:a"], changes: [{ kind: "opened", story: "story:a" }] });
});

test("a story that grows keeps its id", () => {
  const changes = [{ kind: "grown", story: "s1", articles: ["c"] }];
  expect(rename(stories("s1 ab"), ["cab"])).toEqual({ ids: ["s1"], changes });
});

test("the largest overlap keeps the id, of equal ones the oldest story's", () => {
  expect(rename(stories("s1 ab", "s2 cde"), ["abcde"])).toEqual({
    ids: ["s2"],
    changes: [{ kind: "merged", story: "s2", from: "s1" }],
  });
  expect(rename(stories("s1 ab", "s2 cd"), ["abcd"]).ids).toEqual(["s1"]);
});

test("the smaller part of a split story gets a new id, which no story has", () => {
  const split = { kind: "split", story: "s1/a", from: "s1" };
  expect(rename(stories("s1 abc"), ["a", "bc"])).toEqual({ ids: ["s1/a", "s1"], changes: [split] });
  expect(rename(stories("s1 abc"), ["a", "bc"], ["s1/a"]).ids).toEqual(["s1/a/2", "s1"]);
});

test("articles that pass from one story to another that both go on have moved", () => {
  const changes = [{ kind: "moved", story: "s2", from: "s1", articles: ["c"] }];
  expect(rename(stories("s1 abc", "s2 de"), ["ab", "cde"])).toEqual({ ids: ["s1", "s2"], changes });
});

test("articles that were not looked at stay with the id: a large story keeps it, and does not end", () => {
  const [small, large] = stories("s1 abc", "s2 de");
  const before = [small!, { ...large!, others: 100 }];
  expect(rename(before, ["abcde"])).toEqual({ ids: ["s2"], changes: [{ kind: "merged", story: "s2", from: "s1" }] });
});

test("no two stories get one id, and what did not change says nothing", () => {
  const grouping = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(grouping, grouping, (earlier, later) => {
      const before = stories(...groupsOf(earlier).map((group, at) => `s${at} ${group}`));
      const { ids } = rename(before, groupsOf(later));
      expect(new Set(ids).size).toBe(ids.length);
      const same = rename(before, groupsOf(earlier));
      expect(same).toEqual({ ids: before.map(({ id }) => id), changes: [] });
    }),
  );
});

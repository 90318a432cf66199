import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { feedsInLists } from "../../src/read/feeds-in-lists.ts";
import { scratchFolder } from "../store/databases.ts";

const folder = scratchFolder();
const file = (name: string): string => join(folder, name);
const opml = (...outlines: string[]): string =>
  `<opml version="2.0"><head><title>t</title></head><body>${outlines.join("")}</body></opml>`;

const feed = (name: string): string => `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/feed"/>`;

test("lists are replaced by their feeds, lists in lists too, and each feed is there once", async () => {
  writeFileSync(file("inner.opml"), opml(feed("gull"), feed("post"), `<outline type="include" url="outer.opml"/>`));
  writeFileSync(file("outer.opml"), opml(feed("post"), `<outline type="include" text="more" url="inner.opml"/>`));
  expect(await feedsInLists([file("outer.opml"), "https://gull.example/feed", "folder"])).toEqual([
    "https://post.example/feed",
    "https://gull.example/feed",
    "folder",
  ]);
});

test("what is no list stays, to be named when it is read", async () => {
  writeFileSync(file("broken.opml"), "no list");
  const inputs = [file("broken.opml"), file("none.opml"), "https://lists.example/all.opml"];
  expect(await feedsInLists(inputs)).toEqual(inputs);
});

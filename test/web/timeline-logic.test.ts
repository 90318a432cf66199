import { describe, expect, test } from "vitest";
import type { Dossier, TimelineEntry } from "../../src/core/model/dossier.ts";
import { eventLineOf } from "../../src/view/event-line.ts";
import { printedTimes } from "../../src/view/printed-time.ts";
import { openStoryPage } from "../../src/view/story-page.ts";
import { timelineParts } from "../../src/view/timeline-parts.ts";
import { actorsOf, entriesOf, filterEntries } from "../../src/web/story/timeline/timeline-filter.ts";
import { compareExamples } from "./written-report.ts";

const examples = await compareExamples();
const page = openStoryPage(examples, true);
const article = examples.articles[0]!;

const entry = (fields: Partial<TimelineEntry>): TimelineEntry => ({
  from: "2031-05-04",
  to: "2031-05-04",
  what: "the quay opens",
  status: "happened",
  order: "sure",
  evidence: [],
  ...fields,
});

/** A dossier of one article of 6 May 2031 with entries of which some are announced. */
const dossierOf = (
  timeline: TimelineEntry[],
  upcoming: TimelineEntry[] = [],
  day: string | null = "2031-05-06",
): Dossier => ({
  ...examples,
  articles: [{ ...article, publishedAt: day }],
  timeline,
  upcoming,
});

function partOf(one: TimelineEntry, upcoming: TimelineEntry[] = [], day: string | null = "2031-05-06"): string {
  const parts = timelineParts(dossierOf([one], upcoming, day), [one]);
  return (["past", "now", "coming", "undated"] as const).filter((name) => parts[name].length > 0).join();
}

describe("where something stands on the timeline", () => {
  test.each<[string, Partial<TimelineEntry>, boolean, string]>([
    ["what was before", {}, false, "past"],
    ["what is dated to later", { from: "2031-05-07", to: "2031-05-07", status: "planned" }, true, "coming"],
    ["what is announced for a year that has begun", { from: "2031", to: "2031", status: "expected" }, true, "coming"],
    [
      "what was announced for this month and was done",
      { from: "2031-05", to: "2031-05", status: "happened" },
      true,
      "past",
    ],
    [
      "what was announced for a month that is over",
      { from: "2031-04", to: "2031-04", status: "planned" },
      true,
      "past",
    ],
    ["what goes on", { from: "2031-05", to: "2031-05", status: "ongoing" }, false, "now"],
    ["what went on", { from: "2031-04", to: "2031-04", status: "ongoing" }, false, "past"],
    ["what nobody dates", { from: null, to: null }, false, "undated"],
  ])("%s", (_, fields, isUpcoming, part) => {
    const one = entry(fields);
    expect(partOf(one, isUpcoming ? [one] : [])).toBe(part);
  });

  test("without a dated article, what is announced is coming and the rest has been", () => {
    const one = entry({});
    expect(partOf(one, [one], null)).toBe("coming");
    expect(partOf(one, [], null)).toBe("past");
  });

  test("neighbours of one time are one group", () => {
    const entries = [entry({ what: "a" }), entry({ what: "b" }), entry({ what: "c", to: "2031-05-05" })];
    const { past } = timelineParts(dossierOf(entries), entries);
    expect(past.map((group) => group.entries.map(({ what }) => what))).toEqual([["a", "b"], ["c"]]);
  });
});

describe("the words for a time", () => {
  const dated = examples.timeline.find(({ from, to }) => from === "2026-01" && to === "2026-06");

  test("are those that the articles print beside it, each once", () => {
    const words = printedTimes(dated!, examples);
    expect(words.length).toBeGreaterThan(0);
    for (const each of words) expect(examples.articles.some(({ text }) => text.includes(each))).toBe(true);
    expect(new Set(words.map((each) => each.toLowerCase())).size).toBe(words.length);
  });

  test("are none where the time of an entry is another's", () => {
    expect(printedTimes({ ...dated!, from: "2026-02" }, examples)).toEqual([]);
    expect(printedTimes({ ...dated!, to: "2026-05" }, examples)).toEqual([]);
  });
});

describe("filters of the timeline", () => {
  const entries = entriesOf(page);

  test("every event of the story is there once", () => {
    const events = entries.flatMap(({ event }) => event ?? []);
    expect(events.toSorted()).toEqual(examples.storyEvents.map(({ id }) => id).toSorted());
  });

  test("by status and actor, both at once", () => {
    const actor = "person:vladimir-putin";
    const found = filterEntries(entries, { status: "happened", actor }, page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(entries.length);
    for (const one of entries)
      expect(found.includes(one)).toBe(one.status === "happened" && actorsOf(one, page).has(actor));
  });
});

describe("the event line", () => {
  test("has the contacts before other events, in the order of time", () => {
    const contact = examples.storyEvents.find(({ type, status }) => type === "CONSULT" && status === "happened")!;
    const other = { ...contact, type: "AGREE" as const };
    const others = Array.from({ length: 8 }, (_, at) => ({ ...other, id: `other-${at}` }));
    const mentions = contact.mentions.slice(0, 1);
    const story = { ...examples, storyEvents: [...others, { ...contact, id: "contact", mentions }], timeline: [] };
    const line = eventLineOf(openStoryPage(story, true));
    expect(line.past.map(({ event }) => event.id)).toContain("contact");
    expect(line.past.length + line.morePast).toBe(9);
    expect(line.morePast).toBeGreaterThan(0);
    const { past } = eventLineOf(page);
    const days = past.flatMap(({ dated }) => dated?.from ?? []);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
  });

  test("what is coming is neither over nor called off", () => {
    const gone = entry({ from: "2031-05-01", to: "2031-05-01", status: "planned", what: "gone" });
    const off = entry({ from: "2031-06", to: "2031-06", status: "cancelled", what: "off" });
    const open = entry({ from: "2031-06", to: "2031-06", status: "planned", what: "open" });
    const line = eventLineOf(openStoryPage(dossierOf([], [gone, off, open]), true));
    expect(line.coming.map(({ what }) => what)).toEqual(["open"]);
    expect(line.now).toBe("2031-05-06");
  });
});

import ICAL from "ical.js";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { ActorRecord, StorySummary, UpcomingEntry } from "../../src/core/model/stored.ts";
import { render as renderActor } from "../../src/render/stored/actor-atom.ts";
import { render as renderStories } from "../../src/render/stored/stories-atom.ts";
import { render as renderUpcoming } from "../../src/render/stored/upcoming-atom.ts";
import { render as renderCalendar } from "../../src/render/stored/upcoming-ics.ts";

const view = { width: 100, color: false, all: false };
const served = { ...view, base: "http://localhost:8470" };

const story: StorySummary = {
  id: "story:1f",
  title: "Ferry & <bridge> ]]> closed\u0007\ufffe",
  articles: 2,
  outlets: 2,
  outletNames: ["Ostrel Sheet"],
  actors: [{ id: "person:ada-quill", name: "Ada Quill" }],
  from: "2031-03-04",
  to: "2031-03-06",
  disputed: 1,
};

const entry: UpcomingEntry = {
  id: "a1b2",
  story: "story:1f",
  from: "2031-05",
  to: "2031-05",
  what: "Visit: Ada Quill → Ostrel",
  status: "planned",
  evidence: [],
  sources: [
    {
      article: "x",
      outlet: "Ostrel Sheet",
      input: "x.txt",
      url: null,
      publishedAt: "2031-03-06T10:00:00Z",
      words: "She will come in May, <soon>;\nhe said.",
    },
  ],
};

test("stories are a feed with ids that stay, as new as the stories", () => {
  const feed = parseAtomFeed(renderStories([story], served));
  expect(feed).toMatchObject({ id: "urn:readout:stories", updated: "2031-03-06T00:00:00.000Z" });
  expect(feed.entries).toMatchObject([
    {
      id: "urn:readout:story:1f",
      title: { value: "Ferry & <bridge> ]]> closed" },
      links: [{ href: "http://localhost:8470/stories/story%3A1f", rel: "alternate" }],
      summary: { value: "2 articles by 2 outlets, 1 disputed claim\nAda Quill\nOstrel Sheet" },
    },
  ]);
  expect(renderStories([], view)).toContain("1970-01-01");
  expect(renderStories([story], view)).not.toContain("<link");
});

test("what an actor said is a feed", () => {
  const said = {
    id: "x:s1",
    article: "x",
    story: "story:1f",
    speaker: "person:ada-quill",
    speakerName: "Ada Quill",
    cue: "said",
    cueClass: "say",
    addressee: null,
    channel: "Radio Ostrel",
    form: "direct",
    at: "2031-03-06T10:00:00Z",
    content: "The ferry\nwill sail.",
    outlet: null,
    input: "x.txt",
  };
  const record: ActorRecord = {
    actors: [{ id: "person:ada-quill", name: "Ada Quill", articles: 1 }],
    statements: [said],
    drift: [],
  };
  expect(parseAtomFeed(renderActor(record, view)).entries).toMatchObject([
    {
      id: "urn:readout:statement:x:s1",
      title: { value: "Ada Quill: The ferry will sail." },
      summary: { value: "x.txt · through Radio Ostrel" },
      updated: "2031-03-06T00:00:00.000Z",
    },
  ]);
});

test("what is announced is a calendar and a feed, with the words behind it", () => {
  const calendar = new ICAL.Component(ICAL.parse(renderCalendar([entry], served)));
  const [event] = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect([event!.uid, event!.summary]).toEqual(["a1b2", "Visit: Ada Quill → Ostrel (in May 2031)"]);
  expect(event!.description).toBe(
    "Planned · May 2031\n\nOstrel Sheet, 6 Mar 2031: “She will come in May, <soon>; he said.”",
  );
  expect(event!.component.getFirstPropertyValue("url")).toBe("http://localhost:8470/stories/story%3A1f");
  expect(parseAtomFeed(renderUpcoming([entry], view)).entries).toMatchObject([
    {
      id: "urn:readout:upcoming:a1b2",
      updated: "2031-03-06T10:00:00.000Z",
      title: { value: "Visit: Ada Quill → Ostrel (in May 2031)" },
    },
  ]);
});

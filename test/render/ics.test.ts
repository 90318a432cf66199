import { spawnSync } from "node:child_process";
import ICAL from "ical.js";
import { describe, expect, test, vi } from "vitest";
import type { Article, Dossier, TimelineEntry } from "../../src/core/model/index.ts";
import { entryStatuses } from "../../src/core/model/dossier.ts";
import { render } from "../../src/render/ics.ts";
import { articles, at } from "./invented-articles.ts";
import { dossier, emptyDossier, storyEvent } from "./invented-dossier.ts";

const view = { width: 80, color: false, all: false };
const print = (fields: Partial<Dossier>, all = false): string => render({ ...dossier, ...fields }, { ...view, all });

const coming = (fields: Partial<TimelineEntry>): TimelineEntry => ({
  from: "2031-06-03",
  to: "2031-06-03",
  what: "Meeting: Marn – Reik",
  status: "planned",
  order: "sure",
  evidence: [at("a2", "Reik would come in June")],
  ...fields,
});

/** The calendar as a client reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { calendar, events: calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)) };
}

const eventsOf = (upcoming: readonly TimelineEntry[], more: Partial<Dossier> = {}) =>
  read(print({ upcoming, ...more })).events;
const eventOf = (fields: Partial<TimelineEntry>, more: Partial<Dossier> = {}) => eventsOf([coming(fields)], more)[0]!;
const summaryOf = (fields: Partial<TimelineEntry>): string => eventOf(fields).summary;
const daysOf = (from: string, to: string | null): string[] => {
  const { startDate, endDate } = eventOf({ from, to });
  return [startDate, endDate].map((date) => `${date.isDate ? "" : "not a date: "}${date.toString()}`);
};

const firstLine = (from: string, to: string): string => eventOf({ from, to }).description.split("\n")[0]!;
const uidOf = (fields: Partial<TimelineEntry>): string => eventOf(fields).uid;
const uidsOf = (upcoming: readonly TimelineEntry[], more: Partial<Dossier> = {}): Record<string, string> =>
  Object.fromEntries(
    eventsOf(upcoming, more).map(({ summary, startDate, uid }) => [`${startDate.toString()} ${summary}`, uid]),
  );
const stampOf = (...dates: (string | null)[]): string => {
  const list = dates.map((publishedAt): Article => ({ ...articles[0]!, publishedAt }));
  return /^DTSTAMP:(.*)\r$/m.exec(print({ articles: list }))![1]!;
};

describe("the calendar", () => {
  test("says what it is", () => {
    const { calendar } = read(render(dossier, view));
    expect(Object.fromEntries(calendar.getAllProperties().map(({ name, type }) => [name, type]))).toEqual({
      version: "text",
      prodid: "text",
      method: "text",
      name: expect.any(String),
      "x-wr-calname": expect.any(String),
      "x-wr-caldesc": expect.any(String),
    });
    const value = (name: string) => calendar.getFirstPropertyValue(name);
    expect(value("version")).toBe("2.0");
    expect(value("prodid")).toMatch(/^-\/\/Readout\/\/.+\/\/EN$/);
    expect(value("method")).toBe("PUBLISH");
    expect([value("name"), value("x-wr-calname")]).toEqual(
      Array(2).fill("Readout: call between Ilsa Marn and Tomas Reik"),
    );
    expect(render(dossier, view)).toContain("X-WR-CALDESC:1 announced date in 3 articles\\, 7 – 8 May 2031\r\n");
  });

  test("escapes its name, which the library does not", () => {
    const file = print({ storyEvents: [storyEvent({ title: "Visit: A, B; C \\ D\nX-EVIL:1" })] });
    expect(file).toContain("\r\nX-WR-CALNAME:Readout: Visit: A\\, B\\; C \\\\ D X-EVIL:1\r\n");
  });

  test("without an entry it is a calendar still", () => {
    const file = render(emptyDossier, view);
    const { calendar, events } = read(file);
    expect(events).toEqual([]);
    expect(calendar.getFirstPropertyValue("name")).toBe("Readout");
    expect(file.endsWith("X-WR-CALDESC:0 announced dates in 0 articles\r\nEND:VCALENDAR\r\n")).toBe(true);
  });

  test("leaves out what has no date", () => {
    const events = eventsOf([coming({ from: null, to: null, what: "summit" }), coming({})]);
    expect(events.map(({ summary }) => summary)).toEqual(["Meeting: Marn – Reik"]);
  });
});

test("an event has everything that an entry has", () => {
  const [event] = read(render(dossier, view)).events;
  const properties = event!.component.getAllProperties().map(({ name }) => name);
  expect(properties).toEqual(expect.arrayContaining(["uid", "sequence", "dtstamp", "dtstart", "dtend", "transp"]));
  expect(event!.uid).toMatch(/^[0-9a-f]{32}$/);
  expect(event!.sequence).toBe(0);
  expect(event!.summary).toBe("Tomas Reik visits (in June 2031)");
  expect(event!.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  expect(event!.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  expect(event!.description).toBe(
    [
      "Planned · Jun 2031",
      "The Lantern, 7 May 2031: “Marn’s office said Reik had accepted an invitation for June.”",
      "Coastal Dispatch, 8 May 2031: “Dana Holt, her spokeswoman, said that Reik would come in June.”",
    ].join("\n\n"),
  );
});

test.each([
  ["2031", "2031", "2031-01-01", "2032-01-01"],
  ["2031-04", "2031-04", "2031-04-01", "2031-05-01"],
  ["2032-02", "2032-02", "2032-02-01", "2032-03-01"],
  ["2031-02-28", "2031-02-28", "2031-02-28", "2031-03-01"],
  ["2031-12-31", "2031-12-31", "2031-12-31", "2032-01-01"],
  ["2031-02-05T18", "2031-02-05T18", "2031-02-05", "2031-02-06"],
  ["2031-02-05T23:59", "2031-02-06T00:30", "2031-02-05", "2031-02-07"],
  ["2031-01", "2031-06", "2031-01-01", "2031-07-01"],
  ["2031", "2031-06", "2031-01-01", "2031-07-01"],
  ["2031-05-30", "2031", "2031-05-30", "2032-01-01"],
  ["2031-06-03", null, "2031-06-03", "2031-06-04"],
  ["9999", "9999", "9999-01-01", "9999-12-31"],
])("%s to %s is the days from %s until before %s", (from, to, start, end) => {
  expect(daysOf(from, to)).toEqual([start, end]);
});

describe("status", () => {
  test.each([
    ["TENTATIVE", ["planned", "invited", "expected", "conditional", "overdue", "postponed", "demanded"]],
    ["CONFIRMED", ["accepted", "due", "happened", "ongoing"]],
    ["CANCELLED", ["cancelled", "denied"]],
  ] as const)("%s is the calendar's word for %j", (ics, statuses) => {
    for (const status of statuses) {
      expect(eventOf({ status }).component.getFirstPropertyValue("status")).toBe(ics);
    }
  });

  test("is in the summary unless planned, and in words in the description", () => {
    expect(summaryOf({ status: "planned" })).toBe("Meeting: Marn – Reik");
    for (const status of entryStatuses.filter((each) => each !== "planned")) {
      expect(summaryOf({ status })).toBe(`Meeting: Marn – Reik (${status})`);
    }
    expect(eventOf({ status: "due" }).description).toMatch(/^Due by rule or treaty · 3 Jun 2031\n\n/);
  });
});

test("a range stands behind the status in the summary", () => {
  expect(summaryOf({ from: "2031-06", to: "2031-06", status: "accepted" })).toBe(
    "Meeting: Marn – Reik (accepted, in June 2031)",
  );
});

describe("the description", () => {
  test.each([
    ["2031-06-03T18:30", "2031-06-03T18:30", "Planned · 3 Jun 2031, 18:30 (time zone unknown)"],
    ["2031-06-03T18", "2031-06-03T18", "Planned · 3 Jun 2031, 18 h (time zone unknown)"],
    ["2031-06-03T18", "2031-06-03T23", "Planned · 3 Jun 2031, 18 h – 23 h (time zone unknown)"],
    ["2031-06-03", "2031-06-05", "Planned · 3 – 5 Jun 2031"],
  ])("of %s to %s begins with %s", (from, to, line) => expect(firstLine(from, to)).toBe(line));

  test("has the article's address, and the file's name where there is no outlet", () => {
    const [lantern, , draft] = articles as [Article, Article, Article];
    const { description } = eventOf(
      { evidence: [at("a3", "met"), at("a1", "June"), at("a1", "invitation")] },
      { articles: [{ ...lantern, url: "https://lantern.example.org/a,b;c?d=1" }, draft] },
    );
    expect(description.split("\n").slice(2)).toEqual([
      "The Lantern, 7 May 2031: “Marn’s office said Reik had accepted an invitation for June.”",
      "https://lantern.example.org/a,b;c?d=1",
      "",
      "draft-07, date unknown: “Marn met nobody, said an aide who would not be named.”",
    ]);
  });

  test("shows the first articles and the number of the others, and all of them with --all", () => {
    const many = Array.from({ length: 15 }, (_, n): Article => ({ ...articles[0]!, id: `b${n}`, outlet: `Post ${n}` }));
    const { span } = at("a1", "June");
    const upcoming = [coming({ evidence: many.map(({ id }) => ({ article: id, span })) })];
    const shown = (all: boolean) => read(print({ articles: many, upcoming }, all)).events[0]!.description.split("\n\n");
    expect(shown(false)).toHaveLength(14);
    expect(shown(false).at(-1)).toBe("and 3 more articles (--all)");
    expect(shown(true)).toHaveLength(16);
  });
});

describe("ids", () => {
  const two = [coming({}), coming({ from: "2031-09-01", to: "2031-09-01" }), coming({ what: "Visit: Reik" })];

  test("do not change with the order of articles and entries", () => {
    const turned = uidsOf(two.toReversed(), { articles: articles.toReversed() });
    expect(turned).toEqual(uidsOf(two));
  });

  test("do not change with one more article, another event, a better date or another status", () => {
    const evidence = [at("a2", "Reik would come in June"), at("a1", "Reik had accepted an invitation for June")];
    const fields = [{ evidence }, { event: "e9" }, { from: "2031", to: "2031" }, { status: "cancelled" }] as const;
    for (const each of fields) expect(uidOf(each)).toBe(uidOf({}));
    expect(Object.values(uidsOf([coming({ what: "Call", from: "2031-01-01" }), coming({})]))).toContain(uidOf({}));
  });

  test("do not change with marks and capitals", () => {
    expect(uidOf({ what: "meeting: “Marn” – Reik …" })).toBe(uidOf({}));
    expect(uidOf({ what: "Meeting: Marn – Holt" })).not.toBe(uidOf({}));
  });

  test("are different for entries with the same words, and none is left behind when such a one joins", () => {
    expect(new Set(Object.values(uidsOf(two))).size).toBe(3);
    expect(Object.values(uidsOf([...two, coming({ from: "2030", to: "2030" })]))).toEqual(
      expect.arrayContaining(Object.values(uidsOf(two))),
    );
    const same = eventsOf([coming({}), coming({})]).map(({ uid }) => uid);
    expect(new Set(same).size).toBe(2);
  });
});

test.each([
  [["2031-05-07T18:30+02:00", "2031-05-07T17:00:00Z"], "20310507T170000Z"],
  [["2031-05-07T23:30:00-05:00", "2031-05-08"], "20310508T043000Z"],
  [["2031-05-08", null, "2031-05-01"], "20310508T000000Z"],
  [["2031-05-07T18:30"], "20310507T183000Z"],
  [["some day"], "19700101T000000Z"],
  [[null], "19700101T000000Z"],
])("the stamp of %j is %s", (dates, stamp) => expect(stampOf(...dates)).toBe(stamp));

describe("the file", () => {
  const wild = {
    articles: articles.map((article) => ({ ...article, url: "https://example.org/\r\nATTACH:evil\u001b[31m" })),
    upcoming: [
      coming({ what: "a, b; c \\ d\r\nATTENDEE:mailto:x@example.org \u001b[2J\u0007\u202e\ud800 \u2028 e" }),
      coming({ what: `${"橋は六月に開通する".repeat(20)} ${"🕊️".repeat(40)}`, evidence: [at("a3", "met")] }),
      coming({ what: "long", evidence: [at("a3", "橋は"), at("a3", "https://example.org/")] }),
    ],
  };

  test.each([
    ["the invented dossier", render(dossier, view)],
    ["wild words", print(wild)],
  ])("of %s has lines of at most 75 octets that end in CRLF", (_, file) => {
    const lines = file.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith(" ")).length).toBeGreaterThanOrEqual(3);
  });

  test("holds no control character, half character or property of an article's making", () => {
    const file = print(wild);
    expect(file).not.toMatch(/[^\P{Cc}\r\n]|[\u202a-\u202e\u2028\ud800-\udfff]/u);
    expect(file.isWellFormed()).toBe(true);
    const { events } = read(file);
    expect(events[0]!.component.getFirstProperty("attendee")).toBeNull();
    expect(events[0]!.component.getFirstProperty("attach")).toBeNull();
    expect(events[0]!.summary).toBe("a, b; c \\ d ATTENDEE:mailto:x@example.org �   e");
    expect(events[1]!.summary).toBe(wild.upcoming[1]!.what);
    expect(events[2]!.description).toContain("“橋は六月に開通する見込みだと当局者は述べ、それ以上の説明はしなかった。");
  });

  test("is the same whatever the clock says", () => {
    const [first, later] = [2031, 2050].map((year) => {
      vi.setSystemTime(`${year}-01-01`);
      return render(dossier, view);
    });
    vi.useRealTimers();
    expect(later).toBe(first);
  });

  test.each(["UTC", "Pacific/Kiritimati", "America/Los_Angeles"])("is the same under TZ=%s", (zone) => {
    const script = `
      import { render } from "./src/render/ics.ts";
      import { dossier } from "./test/render/invented-dossier.ts";
      const [article, ...others] = dossier.articles;
      const articles = [{ ...article, publishedAt: "2031-05-09T00:30" }, ...others];
      process.stdout.write(render({ ...dossier, articles, upcoming: dossier.timeline }, ${JSON.stringify(view)}));
      process.stderr.write(String(new Date(0).getTimezoneOffset()));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      env: { ...process.env, TZ: zone },
    });
    expect(stderr).toBe({ UTC: "0", "Pacific/Kiritimati": "640", "America/Los_Angeles": "480" }[zone]);
    const list = [{ ...articles[0]!, publishedAt: "2031-05-09T00:30" }, ...articles.slice(1)];
    expect(stdout).toBe(print({ articles: list, upcoming: dossier.timeline }));
    expect(stdout).toContain(
      "DTSTAMP:20310509T003000Z\r\nDTSTART;VALUE=DATE:20310506\r\nDTEND;VALUE=DATE:20310507\r\n",
    );
  });
});

import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";

const sides = { "person:ada-quill": "source", "state:NRL": "target" } as const;
const cast = ["person:ada-quill", { id: "state:NRL", name: "Norland" }];

const visit = (
  time: string | null,
  status: "planned" | "happened" | "denied" = "planned",
  announced: NonNullable<Line["event"]>["announced"] = null,
): Line => ({
  text: "A visit of Quill to Norland",
  event: { kind: "visit", actors: sides, status, announced, ...(time === null ? {} : { time }) },
});

/** Timeline and upcoming entries in a few words; each line is an article of its own date. */
function timesOf(...told: (readonly [published: string | null, line: Line])[]) {
  const dossier = compare(told.map(([published, line], at) => account(`a${at}`, { cast, published }, [line])));
  const show = ({ from, to, what, status, evidence }: (typeof dossier.timeline)[number]) =>
    `${from}..${to} ${status} ${what} (${evidence.map(({ article }) => article).join(" ")})`;
  return { timeline: dossier.timeline.map(show), upcoming: dossier.upcoming.map(show) };
}

describe("events", () => {
  test("a plan for later is upcoming; an undated article stands behind it too", () => {
    const entry = "2031-04..2031-04 planned Visit: Ada Quill → Norland (a0 a1)";
    const found = timesOf(["2031-03-05", visit("2031-04")], [null, visit(null)]);
    expect(found).toEqual({ timeline: [entry], upcoming: [entry] });
  });

  test("a range that is still open is upcoming, one that has ended is not", () => {
    expect(timesOf(["2031-03-05", visit("2031-01/2031-06")]).upcoming).toHaveLength(1);
    expect(timesOf(["2031-07-05", visit("2031-01/2031-06")]).upcoming).toHaveLength(0);
  });

  test("what one article announces stays, though a later one came out after the day", () => {
    const later: Line = { text: "Sheep farmers complained about a wet spring" };
    expect(timesOf(["2031-03-05", visit("2031-03-06")], ["2031-03-08", later]).upcoming).toHaveLength(1);
  });

  test("what a later article reports as done stays, and its status says so", () => {
    const found = timesOf(["2031-03-05", visit("2031-03-06")], ["2031-03-08", visit("2031-03-06", "happened")]);
    expect(found.upcoming).toEqual(["2031-03-06..2031-03-06 happened Visit: Ada Quill → Norland (a0 a1)"]);
    expect(timesOf(["2031-03-08", visit("2031-03-06", "happened")]).upcoming).toEqual([]);
  });

  test("nothing has happened that lies after the article", () => {
    expect(timesOf(["2031-03-05", visit("2031-04", "happened")]).upcoming).toEqual([
      "2031-04..2031-04 planned Visit: Ada Quill → Norland (a0)",
    ]);
  });

  test("a visit that is denied is not upcoming", () => {
    expect(timesOf(["2031-03-05", visit("2031-04", "denied")]).upcoming).toEqual([]);
  });

  test("without a publication date nothing is known to be upcoming", () => {
    expect(timesOf([null, visit("2031-04")]).upcoming).toEqual([]);
  });
});

const statusOf = (...told: Parameters<typeof timesOf>) => timesOf(...told).upcoming.map((entry) => entry.split(" ")[1]);
const weather: Line = { text: "Sheep farmers complained about a wet spring" };

describe("what becomes of an announcement", () => {
  test("it says how it is announced; of several words the one that says most", () => {
    expect(statusOf(["2031-03-05", visit("2031-04", "planned", "invited")])).toEqual(["invited"]);
    expect(statusOf(["2031-03-05", visit("2031-04", "planned", "expected")])).toEqual(["expected"]);
    expect(
      statusOf(
        ["2031-03-05", visit("2031-04", "planned", "expected")],
        ["2031-03-06", visit("2031-04", "planned", "accepted")],
        ["2031-03-06", visit("2031-04")],
      ),
    ).toEqual(["accepted"]);
  });

  test("overdue where its time is over and nobody tells more", () => {
    expect(statusOf(["2031-03-05", visit("2031-03-08")], ["2031-03-20", weather])).toEqual(["overdue"]);
    expect(statusOf(["2031-03-05", visit("2031-03-08")], ["2031-03-08", weather])).toEqual(["planned"]);
    expect(statusOf(["2031-03-05", visit("2031-03")], ["2031-03-20", weather])).toEqual(["planned"]);
  });

  test("what comes by itself is due, not overdue", () => {
    const end: Line = {
      text: "The harbour treaty expires on Thursday",
      times: { "on Thursday": ">2031-03-06" },
    };
    expect(statusOf(["2031-03-05", end], ["2031-03-20", weather])).toEqual(["due"]);
  });

  test("cancelled by the newest word", () => {
    const off = visit("2031-04", "denied", "cancelled");
    expect(statusOf(["2031-03-05", visit("2031-04")], ["2031-03-07", off])).toEqual(["cancelled"]);
    expect(statusOf(["2031-03-05", off], ["2031-03-07", visit("2031-04")])).toEqual(["planned"]);
  });

  test("postponed to the new date", () => {
    const moved = visit("2031-05", "planned", "postponed");
    expect(timesOf(["2031-03-05", visit("2031-04")], ["2031-03-07", moved]).upcoming).toEqual([
      "2031-05..2031-05 postponed Visit: Ada Quill → Norland (a0 a1)",
    ]);
  });
});

const callWith = (other: string, follows: readonly number[] = []): Line => ({
  text: `A call of Quill with ${other}`,
  event: {
    kind: "call",
    actors: { "person:ada-quill": "participant", [`person:${other}`]: "participant" },
    time: "2031-03-05",
    follows,
  },
});

const orderOf = (...lines: Line[]) =>
  compare([
    account("a0", { cast: ["person:ada-quill", "person:ben-ash", "person:cy-orr"], published: "2031-03-06" }, lines),
  ]).timeline.map(({ what, order, after }) => [what, order, after?.length ?? 0]);

describe("order", () => {
  test("of one day is open where nobody tells", () => {
    expect(orderOf(callWith("ben-ash"), callWith("cy-orr"))).toEqual([
      ["Call: Ada Quill – Ben Ash", "sure", 0],
      ["Call: Ada Quill – Cy Orr", "open", 0],
    ]);
  });

  test("is as told where an article tells what came after what", () => {
    expect(orderOf(callWith("ben-ash", [2]), callWith("cy-orr"))).toEqual([
      ["Call: Ada Quill – Cy Orr", "sure", 0],
      ["Call: Ada Quill – Ben Ash", "told", 1],
    ]);
  });
});

const said = (text: string, more: Partial<Line> = {}): Line => ({
  text,
  times: { "on 8 March": ">2031-03-08" },
  ...more,
});
const reopened: Line = { text: "The harbour reopened on 8 March", times: { "on 8 March": "2031-03-08" } };
const statuses = (...lines: Parameters<typeof timesOf>) => ({
  coming: timesOf(...lines).upcoming.map((entry) => entry.split(" ")[1]),
  line: timesOf(...lines).timeline.map((entry) => entry.split(" ")[1]),
});

describe("claims of coming things", () => {
  test("words say how it is announced", () => {
    expect(statuses(["2031-03-05", said("The harbour is expected to reopen on 8 March")]).coming).toEqual(["expected"]);
    expect(statuses(["2031-03-05", said("The harbour lease expires on 8 March")]).coming).toEqual(["due"]);
    expect(statuses(["2031-03-05", said("The harbour must reopen by the end, on 8 March")]).coming).toEqual([
      "planned",
    ]);
    expect(statuses(["2031-03-05", said("The harbour fair on 8 March was called off")]).coming).toEqual(["cancelled"]);
  });

  test("what is denied is not coming, what is told as done happened, what is over is only dated", () => {
    expect(statuses(["2031-03-05", said("The harbour will not reopen on 8 March", { negative: true })]).coming).toEqual(
      [],
    );
    const announced = said("The harbour reopened on 8 March", { certainty: "planned" });
    expect(statuses(["2031-03-05", announced], ["2031-03-09", reopened])).toEqual({
      coming: ["happened"],
      line: ["happened"],
    });
    expect(statuses(["2031-03-05", announced], ["2031-03-20", weather])).toEqual({ coming: [], line: ["overdue"] });
  });

  test("an undated article announces what lies after the newest one", () => {
    const planned = said("The harbour will reopen on 8 March", { certainty: "planned" });
    expect(statuses(["2031-03-05", weather], [null, planned]).coming).toEqual(["planned"]);
    expect(statuses([null, planned]).coming).toEqual([]);
  });
});

describe("claims", () => {
  const expires: Line = {
    text: "The harbour treaty expires on Thursday",
    times: { "on Thursday": ">2031-03-06" },
  };
  const burned: Line = { text: "The northern harbour burned on 3 March", times: { "on 3 March": "2031-03-03" } };

  test("a dated claim without an event has an entry of its own", () => {
    const entry = "2031-03-06..2031-03-06 due The harbour treaty expires on Thursday (a0 a1)";
    expect(timesOf(["2031-03-04", expires], ["2031-03-05", expires])).toEqual({ timeline: [entry], upcoming: [entry] });
  });

  test("a past day needs two outlets", () => {
    expect(timesOf(["2031-03-05", burned], ["2031-03-05", burned]).timeline).toEqual([
      "2031-03-03..2031-03-03 happened The northern harbour burned on 3 March (a0 a1)",
    ]);
    expect(timesOf(["2031-03-05", burned]).timeline).toEqual([]);
  });

  test("a claim that an event tells already has none", () => {
    const told: Line = { ...visit("2031-04"), text: "A visit in April", times: { "in April": ">2031-04" } };
    expect(timesOf(["2031-03-05", told]).timeline).toHaveLength(1);
  });

  test("what takes years has no place on the line", () => {
    const long: Line = { text: "Norland will build ships over ten years", times: { "over ten years": ">2031/2041" } };
    expect(timesOf(["2031-03-05", long]).timeline).toEqual([]);
  });
});

test("entries stand in order of time", () => {
  const { timeline } = timesOf(
    ["2031-03-05", visit("2031-01/2031-06")],
    ["2031-03-05", { text: "A meeting was held", event: { kind: "meeting", actors: sides, time: "2030-10" } }],
    ["2031-03-05", { text: "The harbour treaty expires on Thursday", times: { "on Thursday": ">2031-03-06" } }],
  );
  expect(timeline.map((entry) => entry.slice(0, 7))).toEqual(["2030-10", "2031-01", "2031-03"]);
});

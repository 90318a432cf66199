import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";

const cast = ["person:ada-quill", "person:tom-reed", "person:ines-volk", "state:NRL"];

const contact = (kind: string, names: readonly string[], more: Partial<NonNullable<Line["event"]>> = {}): Line => ({
  text: `There was a ${kind} about the harbour`,
  event: { kind, actors: Object.fromEntries(names.map((name) => [`person:${name}`, "participant" as const])), ...more },
});

const eventsOf = (...lines: Line[]) =>
  compare(lines.map((line, at) => account(`a${at}`, { cast }, [line]))).storyEvents.map(
    ({ title, mentions }) => `${title} ×${mentions.length}`,
  );

const quill = "ada-quill";
const reed = "tom-reed";
const volk = "ines-volk";

const visit = (from: string, to: string): Line => ({
  text: "A visit is being prepared",
  event: { kind: "visit", actors: { [from]: "source", [to]: "target" }, status: "planned" },
});

const agree = (text: string): Line => ({ ...contact("agree", [quill, reed]), text });

describe("events of single articles that are one", () => {
  test("a phone call and a video call of the same two", () => {
    expect(
      eventsOf(
        contact("call", [quill, reed], { mode: "phone call" }),
        contact("call", [reed, quill], { mode: "video call" }),
      ),
    ).toEqual(["Call: Ada Quill – Tom Reed ×2"]);
  });

  test("planned and happened, with and without a date", () => {
    expect(
      eventsOf(
        contact("meeting", [quill, reed], { status: "planned", time: "2031-03" }),
        contact("meeting", [quill, reed], { time: "2031-03-12" }),
        contact("meeting", [quill, reed]),
      ),
    ).toEqual(["Meeting: Ada Quill – Tom Reed ×3"]);
  });

  test("talks, where they were a call", () => {
    expect(eventsOf(contact("talks", [quill, reed]), contact("call", [quill, reed]))).toEqual([
      "Call: Ada Quill – Tom Reed ×2",
    ]);
  });

  test("an account that names only one side joins the only event it can be", () => {
    expect(eventsOf(contact("call", [quill, reed]), contact("call", [quill]))).toEqual([
      "Call: Ada Quill – Tom Reed ×2",
    ]);
  });

  test("a virtual meeting is a call", () => {
    expect(eventsOf(contact("meeting", [quill, reed], { mode: "video call" }), contact("call", [quill, reed]))).toEqual(
      ["Call: Ada Quill – Tom Reed ×2"],
    );
  });

  test("an account that could mean two, where one is told far more often", () => {
    const often = Array.from({ length: 4 }, () => contact("call", [quill, reed]));
    expect(eventsOf(...often, contact("call", [quill, volk]), contact("call", [quill]))).toEqual([
      "Call: Ada Quill – Tom Reed ×5",
      "Call: Ada Quill – Ines Volk ×1",
    ]);
  });

  test("beside a person, a state is its one leader", () => {
    const led = [...cast, { id: "person:may-fell", roles: ["president"], country: "NRL" }];
    const { storyEvents } = compare([
      account("a", { cast: led }, [contact("call", [quill, "may-fell"])]),
      account("b", { cast }, [
        {
          text: "There was a call",
          event: { kind: "call", actors: { "person:ada-quill": "participant", "state:NRL": "participant" } },
        },
      ]),
    ]);
    expect(storyEvents.map(({ title }) => title)).toEqual(["Call: Ada Quill – May Fell"]);
  });

  test("one call, told with two days by two articles", () => {
    expect(
      eventsOf(
        contact("call", [quill, reed], { time: "2031-03-03" }),
        contact("call", [quill, reed], { time: "2031-03-04" }),
      ),
    ).toEqual(["Call: Ada Quill – Tom Reed ×2"]);
  });
});

describe("events that stay apart", () => {
  test("two calls of one day, and one that could be either", () => {
    expect(
      eventsOf(
        contact("call", [quill, reed], { time: "2031-03-04" }),
        contact("call", [quill, volk], { time: "2031-03-04" }),
        contact("call", [quill], { time: "2031-03-04" }),
      ).toSorted(),
    ).toEqual(["Call: Ada Quill ×1", "Call: Ada Quill – Ines Volk ×1", "Call: Ada Quill – Tom Reed ×1"]);
  });

  test("a call with three names does not join the calls of two", () => {
    expect(
      eventsOf(contact("call", [quill, reed, volk]), contact("call", [quill, reed]), contact("call", [quill, volk])),
    ).toHaveLength(3);
  });

  test("a call and a meeting", () => {
    expect(eventsOf(contact("call", [quill, reed]), contact("meeting", [quill, reed]))).toHaveLength(2);
  });

  test("calls of two months", () => {
    expect(
      eventsOf(
        contact("call", [quill, reed], { time: "2030-11" }),
        contact("call", [quill, reed], { time: "2031-03-04" }),
      ),
    ).toHaveLength(2);
  });

  test("calls of two days that one article tells", () => {
    const first = contact("call", [quill, reed], { time: "2031-03-03" });
    const second = contact("call", [quill, reed], { time: "2031-03-04" });
    expect(compare([account("a", { cast }, [first, second])]).storyEvents).toHaveLength(2);
  });

  test("a summit that took place is not the next one, whoever is missing", () => {
    expect(
      eventsOf(
        contact("summit", [quill, reed], { time: "2031-11", status: "planned" }),
        contact("summit", [quill], { status: "happened" }),
      ),
    ).toHaveLength(2);
  });

  test("a visit there and a visit back", () => {
    expect(eventsOf(visit("person:ada-quill", "state:NRL"), visit("person:tom-reed", "state:NRL"))).toEqual([
      "Visit: Ada Quill → NRL ×1",
      "Visit: Tom Reed → NRL ×1",
    ]);
  });

  test("events without participants", () => {
    expect(eventsOf(contact("call", []), contact("call", []))).toEqual(["Call ×1", "Call ×1"]);
  });

  test("two agreements of the same two without a common word", () => {
    expect(eventsOf(agree("They settled the fishing dispute"), agree("Tolls on timber were halved"))).toHaveLength(2);
    expect(
      eventsOf(
        agree("They settled the long northern fishing dispute"),
        agree("Settled was the long northern fishing dispute"),
      ),
    ).toHaveLength(1);
  });

  test("a visit that is still planned is not the one of last year", () => {
    const sides = { "person:ada-quill": "source", "state:NRL": "target" } as const;
    expect(
      eventsOf(
        { text: "A visit took place", event: { kind: "visit", actors: sides, time: "2030-06" } },
        { text: "A visit is planned", event: { kind: "visit", actors: sides, status: "planned" } },
      ),
    ).toHaveLength(2);
  });
});

test("events are numbered in order of time", () => {
  const { storyEvents } = compare([
    account("a", { cast }, [
      contact("meeting", [quill, reed], { time: "2031-04" }),
      contact("call", [quill, volk], { time: "2031-02" }),
    ]),
  ]);
  expect(storyEvents.map(({ id, title }) => `${id} ${title}`)).toEqual([
    "e1 Call: Ada Quill – Ines Volk",
    "e2 Meeting: Ada Quill – Tom Reed",
  ]);
});

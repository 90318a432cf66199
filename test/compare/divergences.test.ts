import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";
import { between, brief } from "./between.ts";

const call = (more: Partial<NonNullable<Line["event"]>>, text: string, amounts: Line["amounts"] = {}): Line => ({
  text,
  amounts,
  event: {
    kind: "call",
    actors: { "person:ada-quill": "participant", "person:tom-reed": "participant" },
    ...more,
  },
});

const lasting = (words: string, amount: string): Line =>
  call({ lasting: words }, `It lasted ${words}`, { [words]: amount });

const wounded = (count: string, amount: string): Line => ({
  text: `The harbour fire left ${count} sailors wounded`,
  amounts: { [`${count} sailors`]: amount },
});

const on = (time: string): Line => call({ time }, "They spoke about the harbour");

const opens = (day: string, time: string): Line => ({
  text: `The northern harbour reopened ${day}`,
  times: { [day]: time },
});

const by = (mode: string | null): Line => call(mode === null ? {} : { mode }, "They spoke about the harbour");

const approved = (negative: boolean): Line => ({
  text: negative ? "The council has not approved the harbour treaty" : "The council approved the harbour treaty",
  negative,
});

const approves = (certainty: "stated" | "possible" | "planned"): Line => ({
  text: `The council ${{ stated: "approves", possible: "may approve", planned: "would approve" }[certainty]} the harbour treaty`,
  certainty,
});

const meeting = (published: string, status: "planned" | "happened") =>
  account(status, { published }, [call({ status, time: "2031-03-04" }, "They speak about the harbour")]);

const sued = (words: string, time: string): Line => ({
  text: `The union sued the harbour party ${words} over the ballot`,
  times: { [words.replace(/^\D+/, "") || words]: time },
});

const shipsIn = (words: string, amounts: Line["amounts"] = {}): Line => ({
  text: `The storm drove ${words} cargo ships onto the northern rocks`,
  amounts,
});

const heldFor = (words: string, amount: string): Line => ({
  text: `The harbour crew was held for ${words} by the coast guards`,
  amounts: { [words]: amount },
});

const took = (words: string, amount: string): Line => ({
  text: `The rescuers took ${words} off the burning harbour ferry`,
  amounts: { [words]: amount },
});

const rocket = (words: string, amount: string): Line => ({
  text: `The harbour rocket that they had there ${words}`,
  amounts: { [words.replace(/^\D+/, "")]: amount },
});

const ministers = (words: string): Line => ({ text: `The two ministers ${words} talks about the harbour treaty` });

const visit = (words: string): Line => ({
  text: `They spoke about ${words} visit to Norland`,
  event: {
    kind: "visit",
    actors: { "person:ada-quill": "source", "state:NRL": "target" },
    status: "planned",
    words: "visit",
  },
});

describe("quantity", () => {
  test("rounding does not collide", () => {
    const found = between(
      "quantity",
      lasting("one hour and 25 minutes", "85 minute"),
      lasting("nearly an hour and a half", "81-90 minute"),
      lasting("1.5 hours", "90 minute"),
    );
    expect(brief(found)).toEqual([[true, "85 minutes", "81–90 minutes", "90 minutes"]]);
    expect(found[0]).toMatchObject({ about: "how long it took: Call: Ada Quill – Tom Reed" });
    expect(found[0]?.values[1]).toMatchObject({
      text: "nearly an hour and a half",
      evidence: [{ article: "a1", span: { start: 10, end: 35 } }],
    });
  });

  test("nearly an hour and more than an hour collide", () => {
    const found = between(
      "quantity",
      lasting("nearly an hour", "54-60 minute"),
      lasting("over an hour", "60-72 minute"),
    );
    expect(brief(found)).toEqual([[false, "54–60 minutes", "60–72 minutes"]]);
  });

  test("40 minutes and 85 minutes collide", () => {
    expect(brief(between("quantity", lasting("40 minutes", "40 minute"), lasting("85 minutes", "85 minute")))).toEqual([
      [false, "40 minutes", "85 minutes"],
    ]);
  });

  test("amounts of one claim", () => {
    expect(brief(between("quantity", wounded("42", "42 sailor"), wounded("57", "57 sailor")))).toEqual([
      [false, "42 sailor", "57 sailor"],
    ]);
    expect(brief(between("quantity", wounded("42", "42 sailor"), wounded("some 40", "38-42 sailor")))).toEqual([
      [true, "42 sailor", "38–42 sailor"],
    ]);
  });

  test("silent on equal amounts, on other units, on one article, and where it is open which answers which", () => {
    expect(between("quantity", wounded("42", "42 sailor"), wounded("42", "42 sailor"))).toEqual([]);
    expect(between("quantity", wounded("42", "42 sailor"), wounded("57", "57 passenger"))).toEqual([]);
    const both: Line = {
      text: "The harbour fire left 42 sailors and 57 sailors wounded",
      amounts: { "42 sailors": "42 sailor", "57 sailors": "57 sailor" },
    };
    expect(between("quantity", both, both)).toEqual([]);
  });
});

describe("time", () => {
  test("two days of one call collide", () => {
    expect(brief(between("time", on("2031-03-03"), on("2031-03-04")))).toEqual([[false, "2031-03-03", "2031-03-04"]]);
  });

  test("two days of one claim collide, with the words as evidence", () => {
    const found = between("time", opens("on Monday", "2031-03-03"), opens("on Tuesday", "2031-03-04"));
    expect(found.map(({ values }) => values.map(({ text }) => text))).toEqual([["on Monday", "on Tuesday"]]);
  });

  test("one that is only less exact is told, and can be true", () => {
    const found = between("time", opens("late last year", "2030-10/2030-12"), opens("in October", "2030-10"));
    expect(brief(found)).toEqual([[true, "2030-10/2030-12", "2030-10"]]);
  });

  test("silent on one day in other words, on other things, and on an event whose words do not date it", () => {
    expect(between("time", opens("on Monday", "2031-03-03"), opens("on 3 March", "2031-03-03"))).toEqual([]);
    const strike = { text: "The dockers walked out in May", times: { "in May": "2031-05" } };
    expect(between("time", opens("on Monday", "2031-03-03"), strike)).toEqual([]);
    expect(between("time", on("2031-03"), on("2031-03-04"))).toEqual([]);
  });

  test("the year of an election dates nothing", () => {
    expect(between("time", sued("of the 2016", "2016"), sued("of the 2018", "2018"))).toEqual([]);
  });
});

describe("amounts that are worded, not counted", () => {
  const three = shipsIn("three", { "three cargo ships": "3 ship" });

  test("several can be three and not fifty", () => {
    const found = between("quantity", three, shipsIn("several"));
    expect(brief(found)).toEqual([[true, "3 ship", "3–12 ship"]]);
    expect(found[0]?.values[1]?.text).toBe("several cargo ships");
    expect(
      brief(between("quantity", shipsIn("fifty", { "fifty cargo ships": "50 ship" }), shipsIn("several"))),
    ).toEqual([[false, "50 ship", "3–12 ship"]]);
  });

  test("a length is one length in days and in months", () => {
    expect(brief(between("quantity", heldFor("143 days", "143 day"), heldFor("five months", "4.5-5 month")))).toEqual([
      [true, "143 day", "4.5–5 month"],
    ]);
    expect(between("quantity", heldFor("14 days", "14 day"), heldFor("two weeks", "14 day"))).toEqual([]);
  });

  test("near counts of one matter are compared whatever the noun, far ones are not", () => {
    expect(brief(between("quantity", took("24 sailors", "24 sailor"), took("23 people", "23 person")))).toEqual([
      [false, "24 sailor", "23 person"],
    ]);
    expect(between("quantity", took("two sailors", "2 sailor"), took("two dogs", "2 dog"))).toEqual([]);
    expect(between("quantity", took("24 sailors", "24 sailor"), took("90 suitcases", "90 suitcase"))).toEqual([]);
  });

  test("silent on amounts of two things in one claim", () => {
    expect(between("quantity", rocket("flew 1100 km", "1100 km"), rocket("climbed 600 km", "600 km"))).toEqual([]);
  });
});

describe("mode", () => {
  test("a phone call and a video call collide", () => {
    expect(brief(between("mode", by("phone call"), by("video call"), by("video call")))).toEqual([
      [false, "phone call", "video call"],
    ]);
  });

  test("silent where nobody says how, or all the same", () => {
    expect(between("mode", by(null), by("video call"))).toEqual([]);
    expect(between("mode", by("hotline"), by("video call"))).toEqual([]);
    expect(between("mode", by("video call"), by("video call"))).toEqual([]);
  });
});

describe("polarity", () => {
  test("it was, and it was not", () => {
    expect(brief(between("polarity", approved(false), approved(true)))).toEqual([[false, "positive", "negative"]]);
  });

  test("an event that happened, and is denied", () => {
    expect(
      brief(
        between(
          "polarity",
          call({}, "They spoke about the harbour"),
          call({ status: "denied" }, "No talks at all were held"),
        ),
      ),
    ).toEqual([[false, "happened", "denied"]]);
  });

  test("a denial", () => {
    const crossed: Line = { text: "Northern drones crossed the harbour border" };
    const denied: Line = { text: "Northern drones never crossed the harbour border", negative: true };
    expect(brief(between("polarity", crossed, denied))).toEqual([[false, "positive", "negative"]]);
  });

  test("silent on a noun with [no], and on relative clauses", () => {
    const vote: Line = { text: "The lone no vote on the harbour treaty was cast", negative: true };
    expect(between("polarity", { text: "The vote on the harbour treaty was cast alone" }, vote)).toEqual([]);
    const open: Line = { text: "whether the northern harbour gates opened" };
    expect(
      between("polarity", open, { text: "whether the northern harbour gates did not open", negative: true }),
    ).toEqual([]);
  });

  test("silent where all agree, and where one article argues with itself", () => {
    expect(between("polarity", approved(true), approved(true))).toEqual([]);
    const { divergences } = compare([account("a", {}, [approved(true), approved(false)])]);
    expect(divergences).toEqual([]);
  });
});

describe("certainty", () => {
  test("it does, and it may", () => {
    expect(brief(between("certainty", approves("stated"), approves("possible")))).toEqual([
      ["unclear", "stated", "possible"],
    ]);
  });

  test("an article that still calls planned what another reported as done", () => {
    const after = compare([meeting("2031-03-05", "happened"), meeting("2031-03-06", "planned")]);
    expect(brief(after.divergences)).toEqual([["unclear", "happened", "planned"]]);
    const before = compare([meeting("2031-03-05", "happened"), meeting("2031-03-03", "planned")]);
    expect(before.divergences).toEqual([]);
  });

  test("hearsay against the outlet's own word", () => {
    const found = between("certainty", ministers("held"), ministers("are said to have held"));
    expect(found.map(({ compatible, values }) => [compatible, ...values.map(({ text }) => text)])).toEqual([
      [true, ministers("held").text, "said to have"],
    ]);
    expect(between("certainty", ministers("held"), ministers("held, allegedly in secret,"))).toEqual([]);
  });

  test("how firm a plan is called", () => {
    expect(brief(between("certainty", visit("her planned"), visit("an expected")))).toEqual([
      [true, "planned", "expected"],
    ]);
    expect(between("certainty", visit("her planned"), visit("her scheduled"))).toEqual([]);
  });

  test("silent on a mere future tense", () => {
    expect(between("certainty", approves("stated"), approves("planned"))).toEqual([]);
  });
});

test("divergences are numbered, and none repeats the places of another", () => {
  const { divergences } = compare([
    account("a", {}, [lasting("40 minutes", "40 minute")]),
    account("b", {}, [lasting("85 minutes", "85 minute")]),
  ]);
  expect(divergences.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["d1 quantity"]);
});

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

const approved = (negative: boolean): Line => ({ text: "The council approved the harbour treaty", negative });

const approves = (certainty: "stated" | "possible" | "planned"): Line => ({
  text: "The council approves the harbour treaty",
  certainty,
});

const meeting = (published: string, status: "planned" | "happened") =>
  account(status, { published }, [call({ status, time: "2031-03-04" }, "They speak about the harbour")]);

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

  test("silent where one is only less exact", () => {
    expect(between("time", on("2030-10/2030-12"), on("2030-10"))).toEqual([]);
    expect(between("time", on("2031-03"), on("2031-03-04"))).toEqual([]);
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

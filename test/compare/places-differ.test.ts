import { describe, expect, test } from "vitest";
import type { Line } from "./account.ts";
import { between, brief } from "./between.ts";

const signed = (where: string, more: Partial<Line> = {}): Line => ({
  text: `The two ministers signed the harbour treaty ${where} after long talks`,
  ...more,
});

const shown = (...lines: Line[]) =>
  between("place", ...lines).map(({ compatible, values }) => [compatible, ...values.map(({ text }) => text)]);

describe("place", () => {
  test("two towns that nobody knows", () => {
    expect(shown(signed("in Sundby"), signed("in Westhaven"))).toEqual([["unclear", "in Sundby", "in Westhaven"]]);
  });

  test("two towns of the lexicon exclude each other, and a part lies in the whole", () => {
    expect(shown(signed("in Geneva"), signed("in Lyon"))).toEqual([[false, "in Geneva", "in Lyon"]]);
    expect(shown(signed("in Manhattan"), signed("in New York"))).toEqual([[true, "in Manhattan", "in New York"]]);
    expect(shown(signed("in Paris"), signed("in France"))).toEqual([[true, "in Paris", "in France"]]);
  });

  test("places without a name", () => {
    expect(shown(signed("in the country's northern region"), signed("in the southern part"))).toEqual([
      [false, "in the country's northern region", "in the southern part"],
    ]);
    expect(brief(between("place", signed("on the northern border"), signed("in the border town of Sundby")))).toEqual([
      [true, "northern border", "border town Sundby"],
    ]);
  });

  test.each<[string, Line, Line]>([
    ["one place, one name", signed("in Sundby"), signed("at Sundby")],
    ["one place, two names", signed("in the U.S."), signed("in the United States")],
    ["silence", signed("in Sundby"), signed("at dawn")],
    ["a topic", signed("on Norland"), signed("in Sundby")],
    ["an adjective of a state", signed("in a French court"), signed("in Sundby")],
    ["a list of places", signed("in Sundby, Westhaven and Ostrel"), signed("in Ostrel")],
    ["another occasion", signed("in Sundby"), { text: "The dockers met in Westhaven over their wages" }],
    ["a person", signed("in Sundby"), signed("at Quill", { names: { Quill: "person:ada-quill" } })],
  ])("silent on %s", (_, one, other) => {
    expect(between("place", one, other)).toEqual([]);
  });
});

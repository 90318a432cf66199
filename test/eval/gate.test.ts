import { expect, test } from "vitest";
import { judge, raise, type Floors } from "../../eval/gate.ts";

const floors: Floors = { "one.f1": { floor: 50, data: "aaa" }, "two.f1": { floor: 70, data: "ccc" } };
const measured = (value: number, data = "aaa") => ({ set: "one", data, values: { "one.f1": value } });
const stateOf = (value: number, data?: string) => judge(floors, measured(value, data)).map(({ state }) => state);

test("at the floor and above it is ok, a tenth below is not", () => {
  expect([stateOf(50), stateOf(61.4), stateOf(49.99)]).toEqual([["ok"], ["ok"], ["below"]]);
});

test("other data are not compared, even where the value is lower", () => {
  expect(stateOf(10, "bbb")).toEqual(["other data"]);
});

test("a new measure has no floor, and a floor whose measure went is told", () => {
  const rows = judge(floors, { set: "one", data: "aaa", values: { "one.recall": 3 } });
  expect(rows).toEqual([
    { measure: "one.recall", value: 3, floor: null, state: "no floor" },
    { measure: "one.f1", value: null, floor: 50, state: "gone" },
  ]);
});

test("update raises, rounds down to a tenth, and leaves other sets alone", () => {
  expect(raise(floors, [measured(61.28)], false)).toEqual({
    floors: { "one.f1": { floor: 61.2, data: "aaa" }, "two.f1": { floor: 70, data: "ccc" } },
    refused: [],
  });
});

test("a value that is a whole tenth is not rounded away", () => {
  expect(raise({}, [measured(100 * 0.29)], false).floors).toEqual({ "one.f1": { floor: 29, data: "aaa" } });
});

test("update takes higher values on other data together with their hash", () => {
  expect(raise(floors, [measured(52, "bbb")], false).floors["one.f1"]).toEqual({ floor: 52, data: "bbb" });
});

test("update refuses to lower, also on other data", () => {
  expect(raise(floors, [measured(40)], false)).toEqual({ floors, refused: ["one.f1"] });
  expect(raise(floors, [measured(40, "bbb")], false)).toEqual({ floors, refused: ["one.f1"] });
});

test("with leave it lowers", () => {
  expect(raise(floors, [measured(40)], true)).toMatchObject({ floors: { "one.f1": { floor: 40 } }, refused: [] });
});

test("update refuses to drop the floor of a measure that went, and with leave drops it", () => {
  const other = { set: "one", data: "aaa", values: { "one.recall": 3 } };
  expect(raise(floors, [other], false)).toMatchObject({ floors: { "one.f1": { floor: 50 } }, refused: ["one.f1"] });
  expect(Object.keys(raise(floors, [other], true).floors)).toEqual(["two.f1", "one.recall"]);
});

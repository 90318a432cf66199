import { expect, test } from "vitest";
import { entry, layout, line } from "../../src/render/layout/lines.ts";
import { joined } from "../../src/render/layout/rich.ts";

const rows = (...lines: Parameters<typeof layout>[0]) => layout(lines, { width: 30, color: false }).split("\n");

test("what follows the first row hangs under its words", () => {
  expect(rows(entry(2, 6, "Mon", "a call that lasted for nearly an hour"))).toEqual([
    "  Mon   a call that lasted for",
    "        nearly an hour",
    "",
  ]);
});

test("a lead too wide for its column stands above, wrapped where it must be", () => {
  expect(rows(entry(2, 6, "The Sella bridge and its nine pillars", "words"))).toEqual([
    "  The Sella bridge and its",
    "  nine pillars",
    "        words",
    "",
  ]);
});

test("an empty line has no spaces", () => {
  expect(rows(line(4, ""))).toEqual(["", ""]);
});

test("nothing joined is nothing", () => {
  expect(joined([null, "", []], " · ")).toBe("");
  expect(joined(["a", null, "b"], " · ")).toEqual(["a", " · ", "b"]);
});

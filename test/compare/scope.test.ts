import { describe, expect, test } from "vitest";
import type { Line } from "./account.ts";
import { between, brief } from "./between.ts";

const discussed = (words: string, ...agenda: string[]): Line => ({
  text: `They discussed ${words}`,
  event: { kind: "call", actors: { "person:ada-quill": "participant", "person:tom-reed": "participant" }, agenda },
});

const people = { "Ada Quill": "person:ada-quill", "Tom Reed": "person:tom-reed", "Ines Volk": "person:ines-volk" };
const charged = (words: string, names: readonly (keyof typeof people)[]): Line => ({
  text: `The harbour court charged ${words} with smuggling`,
  names: Object.fromEntries(names.map((name) => [name, people[name]])),
});

describe("what a contact was about", () => {
  test("a list that leaves out what another names", () => {
    const found = between(
      "scope",
      discussed("grain, gas and the harbour treaty", "grain", "gas", "the harbour treaty"),
      discussed("grain and gas", "grain", "gas"),
    );
    expect(brief(found)).toEqual([[true, "gas; grain; the harbour treaty", "gas; grain"]]);
    expect(found[0]?.about).toContain("not all name the harbour treaty");
    expect(found[0]?.values[0]?.text).toBe("grain, gas and the harbour treaty");
  });

  test.each<[string, Line, Line]>([
    [
      "the same list in another order",
      discussed("grain and gas", "grain", "gas"),
      discussed("gas and grain", "gas", "grain"),
    ],
    [
      "a list that says it is not whole",
      discussed("grain, gas and fish", "grain", "gas", "fish"),
      discussed("many things, including grain and gas", "grain", "gas"),
    ],
    [
      "lists without anything in common",
      discussed("grain and gas", "grain", "gas"),
      discussed("visas and fish", "visas", "fish"),
    ],
    ["one topic", discussed("grain and gas", "grain", "gas"), discussed("grain", "grain")],
  ])("silent on %s", (_, one, other) => {
    expect(between("scope", one, other)).toEqual([]);
  });
});

describe("who is named in a row", () => {
  const all = charged("Ada Quill, Tom Reed and Ines Volk", ["Ada Quill", "Tom Reed", "Ines Volk"]);

  test("a name that one list leaves out", () => {
    expect(brief(between("scope", all, charged("Ada Quill and Tom Reed", ["Ada Quill", "Tom Reed"])))).toEqual([
      [true, "Ada Quill; Ines Volk; Tom Reed", "Ada Quill; Tom Reed"],
    ]);
  });

  test("silent where the name stands elsewhere beside the list, on open lists, and on pairs", () => {
    const apart = charged("Ada Quill and Tom Reed, and then Ines Volk too,", ["Ada Quill", "Tom Reed", "Ines Volk"]);
    expect(between("scope", all, apart)).toEqual([]);
    const open = charged("several people, among them Ada Quill and Tom Reed,", ["Ada Quill", "Tom Reed"]);
    expect(between("scope", all, open)).toEqual([]);
    const pair = charged("Tom Reed and Ines Volk", ["Tom Reed", "Ines Volk"]);
    expect(between("scope", pair, charged("Ada Quill and Tom Reed", ["Ada Quill", "Tom Reed"]))).toEqual([]);
  });
});

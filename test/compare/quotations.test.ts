import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";
import { between, brief } from "./between.ts";

const says = (quotation: string, by = "person:ada-quill"): Line => ({
  text: `She said “${quotation}” then`,
  said: [by],
  actors: ["person:ada-quill"],
});

const shipQuotation = (by: string): Line => ({ text: "“our harbour stays open to every honest ship”", said: [by] });
const shipSaid = (words: string, by: string): Line => ({ ...shipQuotation(by), said: [{ by, words }] });

describe("wording", () => {
  test("a word that only looks alike", () => {
    const found = between("wording", says("calm and thorough"), says("calm and through conversation"));
    expect(brief(found)).toEqual([[false, "calm and thorough", "calm and through conversation"]]);
    expect(found[0]?.about).toBe("words of Ada Quill: “thorough” against “through”");
  });

  test("another word in a long quotation, which may be a translation", () => {
    expect(
      brief(
        between(
          "wording",
          says("our harbour stays open to every honest ship"),
          says("our harbour remains open to every honest ship"),
        ),
      ),
    ).toEqual([["unclear", "our harbour stays open to every honest", "our harbour remains open to every honest"]]);
  });

  test("only the words that differ are shown", () => {
    const found = between(
      "wording",
      says("our harbour stays open to every honest ship"),
      says("our harbour stays open to every honest trader"),
      says("our harbour remains open to every honest ship"),
    );
    expect(found.map(({ values }) => values.map(({ text }) => text))).toEqual([
      ["ship", "trader"],
      ["stays", "remains"],
    ]);
    const dropped = between(
      "wording",
      says("we will open the old northern harbour to honest ships"),
      says("we will open the old harbour to honest ships"),
    );
    expect(dropped[0]?.values.map(({ text }) => text)).toEqual(["old northern harbour", "old harbour"]);
  });

  test("who speaks another language may be translated twice", () => {
    const cast = [{ id: "person:ada-quill", country: "NRL" }];
    const told = ["stays", "remains"].map((word) =>
      account(word, { cast }, [says(`our harbour ${word} open to every honest ship`)]),
    );
    expect(brief(compare(told).divergences).map(([compatible]) => compatible)).toEqual([true]);
  });

  test("another name is another statement", () => {
    const found = between(
      "wording",
      says("we will hear what Ada Fell knows of it"),
      says("we will hear what Ida Fell knows of it"),
    );
    expect(found.map(({ compatible }) => compatible)).toEqual([false]);
  });

  test("places that print the same stand behind one value", () => {
    const [found] = between(
      "wording",
      says("calm and thorough"),
      says("calm and through"),
      says("It was calm and thorough!"),
    );
    expect(found?.values.map(({ evidence }) => evidence.map(({ article }) => article).join(" "))).toEqual([
      "a0 a2",
      "a1",
    ]);
  });

  test.each([
    ["spelling", "we both realise our favourite harbour matters", "we both realize our favorite harbour matters"],
    ["punctuation", "our harbour, as ever, stays open", "Our harbour as ever stays open!"],
    ["a part", "our harbour stays open to every honest ship", "stays open to every honest"],
    [
      "an omission that is marked",
      "our old harbour stays open to honest ships",
      "our … harbour stays open to honest ships",
    ],
    ["hyphens and figures", "our well-kept harbour has one open gate", "our well kept harbour has 1 open gate"],
    ["brackets", "our harbour stays open to every honest ship", "our harbour stays open to [any] honest ship"],
    ["articles", "our harbour stays open to the honest ship", "our harbour stays open to an honest ship"],
    [
      "the spelling of a name",
      "our harbour was built by old Reinholt Fell",
      "our harbour was built by old Rainholt Fell",
    ],
    ["few common words", "our harbour first", "our harbour last"],
    ["a smaller part", "we will do all we can for our harbour now", "we will ask farmers for our harbour tolls soon"],
    ["other words", "our harbour stays open to all", "the farmers need an open market this summer"],
  ])("silent on %s", (_, one, other) => {
    expect(between("wording", says(one), says(other))).toEqual([]);
  });

  test("silent on the words of two speakers", () => {
    expect(
      between(
        "wording",
        says("our harbour stays open to every honest ship"),
        says("our harbour remains open to every honest ship", "person:ines-volk"),
      ),
    ).toEqual([]);
  });
});

describe("speaker", () => {
  test("one quotation of two people", () => {
    expect(brief(between("speaker", shipQuotation("person:ada-quill"), shipQuotation("person:ines-volk")))).toEqual([
      [false, "Ada Quill", "Ines Volk"],
    ]);
  });

  test("silent where no name is printed, and on one name in two forms", () => {
    expect(between("speaker", shipQuotation("person:ada-quill"), shipSaid("he", "person:ines-volk"))).toEqual([]);
    const told = ["person:tom-reed", "person:tom-j-reed-jr"].map((by) =>
      account(by, { cast: [by] }, [shipQuotation(by)]),
    );
    expect(compare(told).divergences).toEqual([]);
  });

  test("silent on a body and its spokesman, on a leader and her office, and on a relay", () => {
    const office = [
      { id: "person:may-fell", roles: ["president"], country: "NRL" },
      { id: "body:chancery", country: "NRL" },
    ];
    const told = ["person:may-fell", "body:chancery"].map((by) => account(by, { cast: office }, [shipQuotation(by)]));
    expect(compare(told).divergences).toEqual([]);
    expect(between("speaker", shipQuotation("body:chancery"), shipQuotation("person:tom-reed"))).toEqual([]);
    expect(between("speaker", shipQuotation("person:ada-quill"), shipQuotation("media:gull-agency"))).toEqual([]);
  });
});

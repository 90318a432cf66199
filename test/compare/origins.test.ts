import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import { findCopied, type Printed } from "../../src/core/compare/origins/near-copies.ts";
import { pathInWords } from "../../src/render/explanation/explain-origins.ts";
import { asArticle } from "../as-article.ts";
import { account, type Saying } from "./account.ts";
import { texts, voices } from "./reopening.ts";

const cast = [
  ...voices,
  { id: "person:ivo-lark", country: "NRL" },
  { id: "person:sam-oak", roles: ["farmer"], country: "NRL" },
  { id: "state:NRL", country: "NRL" },
  { id: "state:SUD", country: "SUD" },
] as const;

/** The one claim that accounts of the reopening make, each with its source. */
function claimOf(...told: readonly (string | Saying)[][]) {
  const { claims } = compare(told.map((said, at) => account(`a${at}`, { cast }, [{ text: texts[at]!, said }])));
  expect(claims).toHaveLength(1);
  return claims[0]!;
}

/** Whose word the assertion with some words of an article is; `own` for the outlet's own voice. */
function originIn(text: string, words: string, outlet = "Harbour Post"): string {
  const { claims } = compare([
    analyse(asArticle(text, { id: "a", input: "a.txt", outlet, publishedAt: "2031-03-05" })),
  ]);
  const all = claims.flatMap(({ origins, assertions }) =>
    assertions.map(({ span, origin }) => ({ said: text.slice(span.start, span.end), origin: origins[origin]! })),
  );
  const found = all.filter(({ said }) => said.includes(words)).toSorted((a, b) => a.said.length - b.said.length)[0];
  if (!found) throw new Error(`“${words}” is in no assertion: ${all.map(({ said }) => said).join(" | ")}`);
  return found.origin.kind === "own-voice" ? "own" : found.origin.name;
}

const kindOf = (words: string) => claimOf([{ words }]).origins[0]!.kind;

const pathsOf = (...told: readonly (string | Saying)[][]) =>
  claimOf(...told).assertions.map(({ path }) => pathInWords(path));

const verdictOf = (a: Saying, b: Saying) => claimOf([a], [b]).verdict;

const runs = (text: string) => text.split(" ").map((_, at, list) => list.slice(at, at + 8));

const areCopies = (a: string, b: string): boolean => {
  const right = new Set(
    runs(b)
      .filter(({ length }) => length === 8)
      .map(String),
  );
  const [x, y] = [new Set(a.split(" ")), new Set(b.split(" "))];
  return (
    runs(a).some((run) => run.length === 8 && right.has(String(run))) || x.intersection(y).size / x.union(y).size >= 0.9
  );
};

/** As `findCopied`, by comparing all pairs. */
function inPairs(all: readonly Printed[]): (number | null)[] {
  return all.map((one, at) => {
    const found = all.findIndex(
      (other, index) => (index < at || other.sourced) && other.outlet !== one.outlet && areCopies(one.text, other.text),
    );
    return found < 0 ? null : found;
  });
}

describe("who vouches", () => {
  test("an act that an outlet tells is its own voice, what was said with it is not", () => {
    expect(originIn("Premier Ada Quill welcomed the Sudland minister to her summer house.", "welcomed")).toBe("own");
    expect(originIn("Premier Ada Quill called the harbour treaty a sham.", "treaty")).toBe("Ada Quill");
    expect(originIn("Premier Ada Quill announced the closure of two northern harbours.", "closure")).toBe("Ada Quill");
    expect(originIn("Premier Ada Quill denied any knowledge of the harbour treaty.", "knowledge")).toBe("Ada Quill");
  });

  test("who keeps something back says nothing of it", () => {
    expect(originIn("Premier Ada Quill would not disclose the names of her summer guests.", "guests")).toBe("own");
  });

  test("the author and the outlet are own voice", () => {
    expect(originIn("As I wrote last week, I believe that the harbour treaty will fail this year.", "treaty")).toBe(
      "own",
    );
    const text = "The northern harbour has reopened to ships, Harbour Radio has confirmed.";
    expect(originIn(text, "harbour", "Harbour Radio")).toBe("own");
    expect(originIn(text, "harbour", "Gull Gazette")).toBe("Harbour Radio");
  });

  test("an agency that quotes somebody goes on as [it]", () => {
    const text =
      "“We will close the northern harbour,” the Gull News Agency said, quoting Ada Quill. It also said the town would move its ferries to the bay.";
    expect(originIn(text, "ferries")).not.toMatch(/^It/);
  });

  test("a document [states] what it says", () => {
    expect(originIn("The suit states that the company dumped oil in the harbour.", "dumped")).toMatch(/^the suit$/i);
  });

  test("what goes on behind the comma is still the speaker's", () => {
    const text = "Ada Quill said the council had agreed on new rules, including a halt of all night ferries.";
    expect(originIn(text, "night ferries")).toBe("Ada Quill");
  });

  test("a document that goes on as [it]", () => {
    const text =
      "The lawsuit alleges that the company dumped oil in the harbour. It says managers burned the ship's papers.";
    expect(originIn(text, "dumped")).toMatch(/^the lawsuit$/i);
    expect(originIn(text, "burned")).toMatch(/^the lawsuit$/i);
  });

  test("who filed a document stands behind it", () => {
    const text =
      "Ada Quill filed a lawsuit against the harbour company on Monday. Fishermen cheered outside. The lawsuit alleges that the company dumped oil in the bay.";
    expect(originIn(text, "dumped")).toBe("Ada Quill");
  });

  test("a name over a comma issued no document", () => {
    const text = "Sailors had met Ada Quill, the lawsuit says, and the company dumped oil in the bay.";
    expect(originIn(text, "dumped")).not.toBe("Ada Quill");
  });

  test("people without a name stay anonymous, bodies and documents that are known do not", () => {
    expect(["two officials", "a source", "a report", "media reports", "some experts"].map(kindOf)).toEqual(
      Array.from({ length: 5 }, () => "unnamed"),
    );
    expect(
      ["the new suit", "several French intelligence agencies", "French state media", "the ministry"].map(kindOf),
    ).toEqual(Array.from({ length: 4 }, () => "actor"));
  });

  test("hearsay is no own voice", () => {
    expect(originIn("The two ministers reportedly met at a farm near the border.", "farm")).toBe(
      "reportedly (in Harbour Post)",
    );
  });

  test("a quotation runs through paragraphs to the mark that ends it", () => {
    const text =
      '"The harbour is shut," Ada Quill said.\n\n"The quay broke in the storm.\n\nWe need new stones from the hills.\n\nThe town will pay for the whole repair."\n\nFishermen had moved their boats before.';
    expect(originIn(text, "new stones")).toBe("Ada Quill");
    expect(originIn(text, "whole repair")).toBe("Ada Quill");
    expect(originIn(text, "moved their boats")).toBe("own");
  });

  test("of two people with a comma between, the one before the verb speaks", () => {
    const text =
      "While the case is looked into by the envoy, Tom Reed, Ms. Quill said the harbour treaty was signed in haste.";
    expect(originIn(`Ada Quill arrived by train on Monday. ${text}`, "signed in haste")).toBe("Ada Quill");
  });
});

describe("paths", () => {
  test("from the origin over those who passed it on to the outlet", () => {
    expect(
      pathsOf(
        [{ by: "person:ada-quill", to: "media:harbour-radio", relays: ["media:gull-agency"] }],
        ["media:gull-agency", "person:tom-reed"],
        [],
      ),
    ).toEqual([
      "Ada Quill → Harbour Radio → Gull Agency → The a0",
      "Chancery → Tom Reed → Gull Agency → The a1",
      "The a2",
    ]);
  });

  test("each step has its words where there are any", () => {
    const text = "The harbour will reopen in June, Premier Ada Quill wrote on Truth Social.";
    const { claims } = compare([analyse(asArticle(text, { id: "a", input: "a.txt", outlet: "Harbour Post" }))]);
    const path = claims[0]!.assertions[0]!.path;
    expect(path.map(({ role, span }) => [role, span && text.slice(span.start, span.end)])).toEqual([
      ["origin", "Premier Ada Quill"],
      ["channel", "Truth Social"],
      ["outlet", null],
    ]);
  });

  test("a copy leads over the outlet that prints the same words", () => {
    const text = "The northern harbour of Norland will reopen to all ships in June";
    const { claims } = compare([
      account("a", { cast }, [{ text, said: ["body:chancery"] }]),
      account("b", { cast }, [{ text }]),
    ]);
    expect(claims[0]!.assertions.map(({ path }) => pathInWords(path))).toEqual([
      "Chancery → The a",
      "Chancery → the same words in The a → The b",
    ]);
  });
});

describe("independence", () => {
  test("two anonymous sources are two only where their words tell them apart", () => {
    const officials = { words: "two officials" };
    expect(verdictOf(officials, { words: "officials" })).toBe("echoed");
    expect(verdictOf(officials, { words: "a person familiar with the plan" })).toBe("echoed");
    expect(verdictOf(officials, { words: "three experts" })).toBe("corroborated");
    expect(
      verdictOf({ words: "an envoy", mentions: ["state:NRL"] }, { words: "an envoy", mentions: ["state:SUD"] }),
    ).toBe("corroborated");
  });

  test("whose office nobody tells may govern, a farmer does not", () => {
    expect(claimOf(["person:ivo-lark"], ["state:NRL"]).verdict).toBe("echoed");
    expect(claimOf(["person:sam-oak"], ["state:NRL"]).verdict).toBe("corroborated");
    expect(claimOf(["person:ivo-lark"], ["state:SUD"]).verdict).toBe("corroborated");
  });

  test("an office without a name may be that of anybody who holds one", () => {
    const mayors = [
      ...cast,
      { id: "person:ola-fenn", roles: ["mayor of Velm"], country: "NRL" },
      { id: "person:ugo-birk", roles: ["Tarn mayor"], country: "SUD" },
    ];
    const verdictBeside = (named: string) =>
      compare(
        [[{ words: "the mayor" }], [named]].map((said, at) =>
          account(`a${at}`, { cast: mayors }, [{ text: texts[at]!, said }]),
        ),
      ).claims.map(({ verdict }) => verdict);
    expect(verdictBeside("person:ugo-birk")).toEqual(["echoed"]);
    expect(verdictBeside("person:ola-fenn")).toEqual(["echoed"]);
    expect(verdictBeside("person:sam-oak")).toEqual(["corroborated"]);
  });

  test("the reason calls them anonymous", () => {
    expect(claimOf([{ words: "two officials" }], [{ words: "officials" }]).reason).toBe(
      "2 outlets: The a0 and The a1; 2 origins: anonymous: two officials (in The a0) and anonymous: officials (in The a1), not independent of each other: nameless, they may be one",
    );
  });

  test("groups tell why several count once", () => {
    const { groups, verdict } = claimOf(["person:ada-quill"], ["body:chancery"], []);
    expect(verdict).toBe("echoed");
    expect(groups).toEqual([
      { origins: [0, 1], tie: "one-side", counts: true },
      { origins: [2], tie: "no-source", counts: false },
    ]);
  });

  test("the suit of which one account names the plaintiff is hers in all", () => {
    const origins = claimOf([{ words: "the lawsuit" }], [{ by: "person:ada-quill", words: "the complaint" }]).origins;
    expect(origins.map(({ name }) => name)).toEqual(["Ada Quill"]);
  });
});

describe("copies", () => {
  const words = "the old harbour bridge fell into cold grey water after nightfall when two ships met".split(" ");

  /** Texts cut and mixed from one list of words, so that some share a run, some nearly all words, most neither. */
  const mixes = Array.from({ length: 120 }, (_, at): Printed => {
    const from = (at * 7) % 6;
    const cut = words.slice(from, from + 4 + ((at * 5) % 9));
    const mixed = at % 3 === 0 ? cut.toReversed() : at % 3 === 1 ? [...cut, `word${at % 4}`] : cut;
    return { outlet: `outlet ${at % 11}`, text: mixed.join(" "), sourced: at % 13 === 5 };
  });

  test("the index finds what comparing all pairs finds", () => {
    const expected = inPairs(mixes);
    expect(expected.filter((place) => place !== null).length).toBeGreaterThan(20);
    expect(findCopied(mixes)).toEqual(expected);
  });
});

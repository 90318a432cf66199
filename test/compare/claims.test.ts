import { describe, expect, test } from "vitest";
import { clusterPairs } from "../../src/core/compare/claims/cluster.ts";
import { signNames, type Signs } from "../../src/core/compare/claims/signs.ts";
import { similarity } from "../../src/core/compare/claims/similarity.ts";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";

/** For each claim, the ids of the articles that make it. */
const claimsOf = (...lines: Line[]) =>
  compare(lines.map((line, at) => account(`a${at}`, {}, [line]))).claims.map(({ assertions }) =>
    assertions.map(({ article }) => article).join(" "),
  );

const call = (name: string, time = "2031-03-04"): Line => ({
  text: "They had a long friendly call about the northern harbour",
  event: {
    kind: "call",
    actors: { "person:ada-quill": "participant", [`person:${name}`]: "participant" },
    time,
  },
});

const elections = (time: string): Line => ({ text: `Norland votes in ${time}`, times: { [time]: time } });

describe("assertions of one content come together", () => {
  test("direct speech, paraphrase and own voice", () => {
    expect(
      claimsOf(
        { text: "“Norland will reopen the northern harbour in June,” she said", said: ["person:ada-quill"] },
        { text: "Norland will reopen its northern harbour in June", said: ["person:ada-quill"] },
        { text: "The northern harbour of Norland is to reopen in June" },
        { text: "Sheep farmers complained about a wet spring" },
      ),
    ).toEqual(["a0 a1 a2", "a3"]);
  });

  test.each(["event", "amount", "date", "quoted", "cosine"] as const)("a common %s speaks for one claim", (sign) => {
    const nothing = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs;
    expect(similarity({ ...nothing, [sign]: 1 })).toBeGreaterThan(similarity(nothing));
  });

  test("restatements in one article", () => {
    const { claims } = compare([
      account("a", {}, [
        { text: "The northern harbour will reopen in June" },
        { text: "A wet spring hurt the sheep farmers" },
        { text: "In June the northern harbour will reopen" },
      ]),
    ]);
    expect(claims.map(({ assertions }) => assertions.length)).toEqual([2, 1]);
  });

  test("opposite polarity is no veto", () => {
    expect(
      claimsOf(
        { text: "The council approved the harbour treaty" },
        { text: "The council approved no harbour treaty", negative: true },
      ),
    ).toEqual(["a0 a1"]);
  });
});

describe("assertions that stay apart", () => {
  test("the same words about the calls with two people", () => {
    expect(claimsOf(call("tom-reed"), call("ines-volk"), call("tom-reed"))).toEqual(["a0 a2", "a1"]);
  });

  test("the same words about the calls of two months", () => {
    expect(claimsOf(call("tom-reed"), call("tom-reed", "2030-11"))).toEqual(["a0", "a1"]);
  });

  test("the same words with dates far apart", () => {
    expect(claimsOf(elections("2031-05"), elections("2031-09"))).toHaveLength(2);
    expect(claimsOf(elections("2031-05-03"), elections("2031-05-04"))).toHaveLength(1);
  });
});

const likenessOf = (...texts: string[]) =>
  compare(texts.map((text, at) => account(`a${at}`, {}, [{ text }]))).claims.map(({ likeness }) => likeness);

test("the likeness of a claim is that of its articles", () => {
  const opened = "The northern harbour of Norland reopened after the storm in early June";
  expect(likenessOf(opened)).toEqual([1]);
  const [same] = likenessOf(opened, opened);
  const [near] = likenessOf(opened, "After the storm, Norland opened its northern harbour again");
  expect(same).toBeGreaterThan(0.9);
  expect(near).toBeLessThan(same!);
  expect(near).toBeGreaterThan(0);
});

test("clusters do not chain", () => {
  const pairs = [
    { a: 0, b: 1, score: 0.8 },
    { a: 1, b: 2, score: 0.7 },
  ];
  expect(clusterPairs(3, pairs, { otherwise: 0.1, threshold: 0.5 })).toEqual([[0, 1], [2]]);
  expect(clusterPairs(3, pairs, { otherwise: 0.1, threshold: 0.3 })).toEqual([[0, 1, 2]]);
});

test("the gist is the clearest assertion's own words", () => {
  const { claims } = compare([
    account("a", {}, [{ text: "it reopens in June, “the northern harbour,” she said" }]),
    account("b", {}, [{ text: "The northern  harbour of\nNorland will reopen in June", actors: ["state:NRL"] }]),
    account("c", {}, [{ text: "northern harbour reopens June" }]),
  ]);
  expect(claims.map(({ gist }) => gist)).toEqual(["The northern harbour of Norland will reopen in June"]);
});

test("the claim that most outlets tell comes first", () => {
  const harbour = { text: "The northern harbour will reopen in June" };
  const { claims } = compare([
    account("a", {}, [{ text: "A wet spring hurt the sheep farmers" }, harbour]),
    account("b", {}, [harbour]),
  ]);
  expect(claims.map(({ id, gist }) => `${id} ${gist}`)).toEqual([
    "c1 The northern harbour will reopen in June",
    "c2 A wet spring hurt the sheep farmers",
  ]);
});

/** The gist of a claim that some words of a text make. */
function gistOf(text: string, words: string, subject?: string): string | undefined {
  const analysis = account("a", {}, [{ text }]);
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const assertion = { ...analysis.assertions[0]!, span: spanOf(words), subject: subject ? spanOf(subject) : null };
  return compare([{ ...analysis, assertions: [assertion] }]).claims[0]?.gist;
}

test("the gist stands alone: without a conjunction, with both marks of a quotation", () => {
  const reopened = "after the northern harbour reopened";
  expect(gistOf(reopened, reopened)).toBe("the northern harbour reopened");
  expect(gistOf("the harbour was “an old friend,” she said", "the harbour was “an old friend")).toBe(
    "the harbour was “an old friend,”",
  );
});

test("the gist has its subject in brackets where that stands before its words", () => {
  const text = "Quill opened the northern harbour and closed the southern harbour for good";
  const closed = "closed the southern harbour for good";
  expect(gistOf(text, text.slice(6), "Quill")).toBe(`[Quill] ${text.slice(6)}`);
  expect(gistOf(text, closed, "Quill")).toBe(`[Quill …] ${closed}`);
  expect(gistOf(text.replace("Quill", "She"), closed, "She")).toBe(closed);
});

test("the gist is the wording nearest to the others", () => {
  const { claims } = compare([
    account("a", {}, [{ text: "The northern harbour opens the old ferry quay in June" }]),
    account("b", {}, [{ text: "The northern harbour will open again in early June" }]),
    account("c", {}, [{ text: "In early June the northern harbour opens again" }]),
  ]);
  expect(claims[0]!.gist).toBe("In early June the northern harbour opens again");
});

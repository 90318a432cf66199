import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { publishingState } from "../../src/core/compare/origins/publishing-state.ts";
import { partySide } from "../../src/core/compare/parties/sides.ts";
import { mayBeSame } from "../../src/core/compare/parties/topic-meaning.ts";
import type { Actor } from "../../src/core/model/actor.ts";
import type { WordVectors } from "../../src/core/words/word-vectors.ts";
import { asArticle } from "../as-article.ts";
import { account, type Line } from "./account.ts";

const quill = { id: "person:ada-quill", roles: ["President"], country: "NOR" };
const reed = { id: "person:tom-reed", roles: ["Premier"], country: "DNK" };
const fell = { id: "person:may-fell", roles: ["President"], country: "SWE" };
const cast = [
  quill,
  reed,
  fell,
  { id: "person:ines-volk", roles: ["spokeswoman"], affiliation: "body:chancery" },
  { id: "person:sam-oak", roles: ["spokesman"], affiliation: quill.id },
  { id: "person:lea-moor", roles: ["foreign minister"], country: "NOR" },
  { id: "body:chancery", country: "NOR" },
  { id: "media:gull-agency" },
  "state:NOR",
];

const call = (...people: readonly { id: string }[]): NonNullable<Line["event"]> => ({
  kind: "call",
  actors: Object.fromEntries(people.map(({ id }) => [id, "participant"] as const)),
  time: "2031-03-04",
});

const told = (text: string, said: Line["said"], people: readonly { id: string }[], agenda: string[] = []): Line => ({
  text,
  event: { ...call(...people), agenda },
  ...(said && { said }),
});

const accountsOf = (...articles: readonly (readonly Line[])[]) =>
  compare(articles.map((lines, at) => account(`a${at}`, { cast }, lines))).partyAccounts;

const brief = (...articles: readonly (readonly Line[])[]) =>
  accountsOf(...articles).map(({ parties }) =>
    parties.map(({ party, speakers, claims, topics, alone }) => ({
      party,
      speakers: speakers.map((id) => id.split(":")[1]),
      claims: claims.map(({ evidence }) => evidence.map(({ article }) => article).join(" ")),
      topics: topics.map(({ topic }) => topic),
      alone,
    })),
  );

const both = [quill, reed];
const silent = { speakers: [], claims: [], topics: [], alone: [] };

describe("whose word it is", () => {
  test("a leader, an aide, a ministry and a spokesman of one government are one side", () => {
    const [contact] = brief(
      [told("The call was short and sharp", [quill.id], both)],
      [told("Herring took up most of the conversation", ["person:ines-volk"], both)],
      [told("Nothing was decided in the northern talks", ["person:sam-oak"], both)],
      [told("A second conversation might follow next week", ["person:lea-moor"], both)],
    );
    expect(contact).toHaveLength(2);
    expect(contact![0]!.party).toBe("state:NOR");
    expect(contact![0]!.speakers).toEqual(["ada-quill", "ines-volk", "sam-oak", "lea-moor"]);
    expect(contact![1]).toEqual({ party: "state:DNK", ...silent });
  });

  test("what three outlets print is one claim with three places", () => {
    const line = told("The call about herring lasted most of the afternoon", [quill.id], both);
    expect(brief([line], [line], [line])[0]![0]!.claims).toEqual(["a0 a1 a2"]);
  });

  test("an agency that passes on is no side; who it passes on is", () => {
    const relayed = { by: quill.id, relays: ["media:gull-agency"] };
    expect(brief([told("The call was short and sharp", [relayed], both)])[0]![0]!.speakers).toEqual(["ada-quill"]);
    expect(brief([told("The call was short and sharp", ["media:gull-agency"], both)])).toEqual([]);
  });

  test("what one side says the other said is the former's account", () => {
    const [contact] = brief([told("The call was short and sharp", [quill.id, reed.id], both)]);
    expect(contact!.map(({ party, claims }) => [party, claims.length])).toEqual([
      ["state:NOR", 1],
      ["state:DNK", 0],
    ]);
  });

  test("unnamed sources and own voice belong to no side", () => {
    expect(brief([told("The call was short and sharp", [{ words: "officials" }], both)])).toEqual([]);
    expect(brief([told("The call was short and sharp", undefined, both)])).toEqual([]);
  });

  test("others who speak of it are named as such", () => {
    const [contact] = accountsOf(
      [told("The call was short and sharp", [quill.id], both)],
      [told("Their conversation worried the southern harbours", [fell.id], both)],
      [told("Some thought it a waste of a good afternoon", [{ words: "an envoy" }], both)],
    );
    expect(contact!.others.map(({ name }) => name)).toEqual(["May Fell", "an envoy (in The a2)"]);
  });

  test("a government that meets its own minister is one side, and no contact of several", () => {
    const people = [quill, { id: "person:lea-moor" }];
    expect(brief([told("The call was short and sharp", [quill.id], people)])).toEqual([]);
  });

  test("a call of three has three sides, the silent ones last", () => {
    const [contact] = brief([told("The call was short and sharp", [reed.id], [quill, reed, fell])]);
    expect(contact!.map(({ party, speakers }) => [party, speakers.length])).toEqual([
      ["state:DNK", 1],
      ["state:NOR", 0],
      ["state:SWE", 0],
    ]);
  });
});

describe("said at the contact", () => {
  const held = told("The two spoke on Tuesday", undefined, both);

  /** Whether each claim was made at the call of the two. */
  const madeThere = (line: Line): boolean[] => {
    const contacts = accountsOf([held, line]);
    return contacts[0]?.parties.flatMap(({ claims }) => claims.map(({ statements }) => statements.length > 0)) ?? [];
  };

  test.each<[string, Line, boolean[]]>([
    ["told to the other side", { text: "Taxes would fall", said: [{ by: quill.id, to: reed.id }] }, [true]],
    [
      "said in the call",
      { text: "In their call it was said that taxes would fall", said: [{ by: quill.id, through: "call" }] },
      [true],
    ],
    [
      "said of the call",
      { text: "Of their call it was said that taxes would fall", said: [{ by: quill.id, through: "call" }] },
      [],
    ],
    [
      "said in a call to somebody else",
      {
        text: "In a call it was said that taxes would fall",
        said: [{ by: quill.id, through: "call", to: "reporters" }],
      },
      [],
    ],
    ["told to somebody who was not there", { text: "Taxes would fall", said: [{ by: quill.id, to: fell.id }] }, []],
    ["told among one side", { text: "Taxes would fall", said: [{ by: "person:sam-oak", to: quill.id }] }, []],
    [
      "who tells of the call is no longer in it",
      told("The call had been too long", [{ by: quill.id, to: reed.id }], both),
      [false],
    ],
    [
      "who tells of another call is no longer in it",
      told("An hour with Fell was enough", [{ by: quill.id, to: reed.id }], [quill, fell]),
      [false],
    ],
    [
      "who raises something says nothing of it",
      { text: "Quill raised it", said: [{ by: quill.id, to: reed.id, cue: "raised" }] },
      [],
    ],
  ])("%s", (_, line, expected) => expect(madeThere(line)).toEqual(expected));
});

describe("topics", () => {
  test.each([
    ["Quill said it was a good call, covering ferries", "it was a good call", ["ferries"]],
    ["Quill said it was a good call, in which ferries came up", "it was a good call", ["ferries"]],
    ["Quill said it was a good call. The second, covering ferries, was bad", "it was a good call", []],
    ["Quill said it was a good call, covering much. Then ferries came up", "it was a good call", []],
    ["Quill said it was a good call and others spoke of ferries", "it was a good call", []],
  ])("%s", (text, content, topics) => {
    const line = told(text, [{ by: quill.id, content }], both, ["ferries"]);
    expect(brief([told("It was long", [quill.id], both), line])[0]![0]!.topics).toEqual(topics);
  });

  const lists = [
    [told("They spoke of herring and ferries", [quill.id], both, ["herring", "ferries"])],
    [told("They spoke of herring and wolves", [reed.id], both, ["herring", "wolves"])],
  ];

  test("each side's own, and what only it names", () => {
    expect(brief(...lists)[0]!.map(({ party, topics, alone }) => ({ party, topics, alone }))).toEqual([
      { party: "state:DNK", topics: ["herring", "wolves"], alone: ["wolves"] },
      { party: "state:NOR", topics: ["herring", "ferries"], alone: ["ferries"] },
    ]);
  });

  test("nothing is named alone beside a side that names no topic", () => {
    const [contact] = brief(lists[0]!, [told("The talks were good", [reed.id], both)]);
    expect(contact!.map(({ alone }) => alone)).toEqual([[], []]);
  });

  test("nothing is named alone that is told in nobody's name as well", () => {
    const [contact] = brief(...lists, [told("Ferries came up", undefined, both, ["Ferries"])]);
    expect(contact!.map(({ alone }) => alone)).toEqual([["wolves"], []]);
  });

  test("nothing is named alone that the other side speaks of in other words", () => {
    const [contact] = brief(...lists, [{ text: "The ferries must run by summer", said: [reed.id] }]);
    expect(contact!.find(({ party }) => party === "state:NOR")!.alone).toEqual([]);
  });

  test("nothing is named alone that nobody's words may mean under another name", () => {
    const [contact] = brief(...lists, [told("A ferry line came up", undefined, both, ["ferry line"])]);
    expect(contact!.map(({ alone }) => alone)).toEqual([["wolves"], []]);
  });

  test("what no side names stands elsewhere", () => {
    const [contact] = accountsOf(...lists, [told("Timber came up", [fell.id], both, ["Timber"])]);
    expect(contact!.elsewhere.map(({ topic }) => topic)).toEqual(["Timber"]);
  });

  test("the order of inputs changes nothing", () => {
    const articles = [...lists, [told("Timber came up in the call", undefined, both, ["Timber"])]].map((lines, at) =>
      account(`a${at}`, { cast }, lines),
    );
    expect(compare(articles.toReversed()).partyAccounts).toEqual(compare(articles).partyAccounts);
  });

  test("words used alike may be one topic", () => {
    const vectors: WordVectors = {
      rows: new Map([
        ["weapon", 0],
        ["arm", 1],
        ["herring", 2],
      ]),
      dimensions: 2,
      values: new Int8Array([10, 0, 9, 2, 0, 10]),
      scales: new Float32Array([1 / 10, 1 / Math.hypot(9, 2), 1 / 10]),
    };
    expect(mayBeSame(new Set(["weapon"]), new Set(["arm"]), vectors)).toBe(true);
    expect(mayBeSame(new Set(["weapon"]), new Set(["herring"]), vectors)).toBe(false);
    expect(mayBeSame(new Set(["weapon"]), new Set(["arm"]), undefined)).toBe(false);
    expect(mayBeSame(new Set(), new Set(["arm"]), vectors)).toBe(true);
  });
});

const actor = (id: string, fields: Partial<Actor> = {}): Actor => ({
  id,
  name: id.split(":")[1]!.replaceAll("-", " "),
  kind: id.split(":")[0] as Actor["kind"],
  roles: [],
  aliases: [],
  ...fields,
});

describe("the side somebody speaks for", () => {
  const party = actor("organisation:reform-party");
  const president = actor("person:ada-quill", { roles: ["President"], country: "NOR" });
  const actors = new Map([party, president].map((one) => [one.id, one]));
  const norway = "government of NOR";

  test.each([
    [president, norway],
    [actor("person:sam-oak", { roles: ["spokesman"], affiliation: president.id }), norway],
    [actor("person:lea-moor", { roles: ["her Danish counterpart"], country: "DNK" }), "government of DNK"],
    [actor("body:norwegian-foreign-ministry", { country: "NOR" }), norway],
    [actor("body:norwegian-parliament", { country: "NOR" }), "body:norwegian-parliament"],
    [actor("body:supreme-court", { country: "NOR" }), "body:supreme-court"],
    [actor("person:tom-reed", { roles: ["former minister"], country: "NOR" }), "person:tom-reed"],
    [actor("person:may-fell", { roles: ["leader"], affiliation: party.id }), party.id],
    [actor("person:ivo-lund", { roles: ["farmer"], country: "NOR" }), "person:ivo-lund"],
  ])("$0.name: $1", (speaker, side) => {
    expect(partySide(speaker, actors)).toBe(side);
  });
});

test.each([
  ["https://www.regjeringen.no/calls/17", ["official"], "NOR"],
  ["https://www.gov.uk/news/1", ["official"], "GBR"],
  ["https://state.gov/readouts", ["official"], "USA"],
  ["https://www.parliament.uk/debate", ["official"], null],
  ["https://www.regjeringen.no/calls/17", [], null],
  ["https://readouts.example.org/1", ["official"], null],
  [undefined, ["official"], null],
])("%s with flags %j is published by the government of %s", (url, flags, country) => {
  expect(publishingState(asArticle("", { flags, ...(url !== undefined && { url }) }))).toBe(country);
});

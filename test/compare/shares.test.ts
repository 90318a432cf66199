import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";

test("own voice is what no source stands behind, by assertions and by words, with the words in it that judge", () => {
  const { ownVoice } = compare([
    account("a", { cast: ["person:ada-quill"] }, [
      { text: "Sheep farmers complained about a wet spring" },
      { text: "The northern harbour will reopen in June", said: ["person:ada-quill"] },
      { text: "Brutal timber tolls have brutally doubled since autumn" },
      { text: "Shameless traders gained" },
    ]),
    account("b", {}, []),
  ]);
  expect(ownVoice).toEqual([
    {
      article: "a",
      share: 0.75,
      words: 0.72,
      evaluative: [
        { word: "brutal", count: 2, evidence: [placeIn("a", 87, 93), placeIn("a", 112, 120)] },
        { word: "shameless", count: 1, evidence: [placeIn("a", 143, 152)] },
      ],
    },
    { article: "b", share: 0, words: 0, evaluative: [] },
  ]);
});

const placeIn = (article: string, start: number, end: number) => ({ article, span: { start, end } });

const ownVoiceOf = (...lines: Line[]) =>
  compare([account("a", { cast: ["person:ada-quill", "person:tom-savage"] }, lines)]).ownVoice[0]!;

describe("what an article quotes, passes on or names is no judgement of its own", () => {
  test("words in quotation marks, though the same word stands outside, too", () => {
    const { evaluative, words } = ownVoiceOf({ text: "The “brutal” and vile tolls, brutal or not, “vile” at last" });
    expect(evaluative.map(({ word, count }) => [word, count])).toEqual([
      ["vile", 1],
      ["brutal", 1],
    ]);
    expect(words).toBe(0.818);
  });

  test("content of a statement inside its own sentence", () => {
    const line = {
      text: "While she was brutal and vile, it rained",
      said: [{ by: "person:ada-quill", content: "vile" }],
    };
    expect(ownVoiceOf(line)).toMatchObject({ share: 0, words: 0, evaluative: [] });
  });

  test("a name", () => {
    const line = { text: "A savage Savage spoke", names: { Savage: "person:tom-savage" } };
    expect(ownVoiceOf(line).evaluative).toMatchObject([{ word: "savage", count: 1 }]);
  });

  test("a phrase counts once, as a phrase", () => {
    const line = { text: "A thinly veiled threat was veiled thinly" };
    expect(ownVoiceOf(line).evaluative.map(({ word }) => word)).toContain("thinly veiled");
  });
});

test("emphasis: how much of each article names a topic, and whether its headline does", () => {
  const cast = [{ id: "state:NRL", name: "Norland" }];
  const { emphasis } = compare([
    account("a", { cast, title: "Norlands toll for timber: Norland-led talks fail" }, [
      { text: "Norland raised the timber tolls at the meeting and the meeting, wet and cold", actors: ["state:NRL"] },
      {
        text: "Critics of the tolls on timber want Norland to relent before the meeting and in the wet and cold",
        actors: ["state:NRL"],
      },
    ]),
    account("b", { cast }, [
      { text: "Norland said nothing", actors: ["state:NRL"] },
      { text: "Shepherds complained loudly about tolls" },
      { text: "Spring was of a kind, wet and cold: no meeting" },
      { text: "It rained for weeks" },
    ]),
  ]);
  expect(emphasis).toEqual([
    {
      topic: "Norland",
      shares: [
        { article: "a", share: 1, inTitle: true },
        { article: "b", share: 0.25, inTitle: null },
      ],
    },
    {
      topic: "tolls",
      shares: [
        { article: "a", share: 1, inTitle: true },
        { article: "b", share: 0.25, inTitle: null },
      ],
    },
  ]);
});

describe("a headline names a topic", () => {
  const cast = [
    { id: "organisation:oss", name: "Open Seas Society", aliases: ["OSS", "the Society"] },
    { id: "state:ISL", name: "Iceland" },
  ];
  const lines: Line[] = Array.from({ length: 3 }, (_, at) => ({
    text: `The Society and Iceland spoke of the tolls, part ${at}`,
    actors: cast.map(({ id }) => id),
  }));
  const namedIn = (title: string) =>
    compare([account("a", { cast, title }, lines)]).emphasis.flatMap(({ topic, shares }) =>
      shares[0]!.inTitle ? [topic] : [],
    );

  test.each([
    ["OSS warns of storms", ["Open Seas Society"]],
    ["OPEN SEAS SOCIETY WARNS", ["Open Seas Society"]],
    ["The Society’s warning", ["Open Seas Society"]],
    ["Icelandic fishers strike", ["Iceland"]],
    ["US-Iceland talks on a toll", ["tolls", "Iceland"]],
    ["The toll’s last day", ["tolls"]],
    ["A society of oss collectors meets in the open seas", []],
    ["Open and closed seas", []],
  ])("%s", (title, topics) => {
    expect(namedIn(title).toSorted()).toEqual(topics.toSorted());
  });

  test("without words it is none", () => {
    const { emphasis } = compare([account("a", { cast, title: " " }, lines)]);
    expect(emphasis.flatMap(({ shares }) => shares.map(({ inTitle }) => inTitle))).toEqual([null, null, null]);
  });
});

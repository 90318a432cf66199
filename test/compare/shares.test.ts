import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";

describe("coverage", () => {
  const harbour: Line = { text: "The northern harbour will reopen in June" };
  const farmers: Line = { text: "Sheep farmers complained about a wet spring" };

  test("who came out before the first report is earlier, who came out later and leaves it out is silent", () => {
    const { coverage } = compare([
      account("early", { published: "2031-03-01" }, [farmers]),
      account("first", { published: "2031-03-05" }, [harbour]),
      account("late", { published: "2031-03-07" }, [harbour, farmers]),
      account("other", { published: "2031-03-07" }, [farmers]),
    ]);
    expect(coverage).toEqual({
      claims: ["c1", "c2"],
      articles: ["early", "first", "late", "other"],
      cells: [
        ["reports", "silent", "reports", "reports"],
        ["earlier", "reports", "reports", "silent"],
      ],
    });
  });

  test("without a date nobody is earlier", () => {
    const { coverage } = compare([
      account("early", { published: "2031-03-01" }, [farmers]),
      account("undated", { published: null }, [harbour]),
    ]);
    expect(coverage.cells.flat()).not.toContain("earlier");
    const mixed = compare([
      account("early", { published: "2031-03-01" }, [farmers]),
      account("dated", { published: "2031-03-05" }, [harbour]),
      account("undated", { published: null }, [harbour]),
    ]);
    expect(mixed.coverage.cells.flat()).not.toContain("earlier");
  });
});

test("own voice is the share of assertions that no source stands behind, judging or not", () => {
  const { ownVoice } = compare([
    account("a", { cast: ["person:ada-quill"] }, [
      { text: "Sheep farmers complained about a wet spring" },
      { text: "The northern harbour will reopen in June", said: ["person:ada-quill"] },
      { text: "Brutal timber tolls have doubled since autumn" },
    ]),
    account("b", {}, []),
  ]);
  expect(ownVoice).toEqual([
    { article: "a", share: 0.667, evaluative: 0.5 },
    { article: "b", share: 0, evaluative: 0 },
  ]);
});

test("emphasis: how much of each article names a topic", () => {
  const cast = [{ id: "state:NRL", name: "Norland" }];
  const { emphasis } = compare([
    account("a", { cast }, [
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
        { article: "a", share: 1 },
        { article: "b", share: 0.25 },
      ],
    },
    {
      topic: "tolls",
      shares: [
        { article: "a", share: 1 },
        { article: "b", share: 0.25 },
      ],
    },
  ]);
});

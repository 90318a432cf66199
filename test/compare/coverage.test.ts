import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { account, type Line } from "./account.ts";

const harbour: Line = { text: "The northern harbour will reopen in June" };
const farmers: Line = { text: "Sheep farmers complained about a wet spring" };
const miners: Line = { text: "Copper miners elected another chairwoman" };

const on = (day: string) => ({ published: `2031-03-${day}` });

/** What an article of this date does with a claim that comes up at six in the evening. */
const cellOf = (published: string) => {
  const later = account("later", { published: "2031-03-05T18:00:00Z" }, [harbour]);
  const { claims, coverage } = compare([account("one", { published }, [farmers]), later]);
  const row = claims.findIndex(({ gist }) => gist === harbour.text);
  return coverage.cells[row]![coverage.articles.indexOf("one")];
};

const outletsOf = (...accounts: Parameters<typeof compare>[0]) => compare(accounts).coverage.outlets;

describe("who could know", () => {
  test("who came out before the first report is earlier, who came out later and leaves it out is silent", () => {
    const { coverage } = compare([
      account("early", on("01"), [farmers]),
      account("first", on("05"), [harbour]),
      account("late", on("07"), [harbour, farmers]),
      account("other", on("07"), [farmers]),
    ]);
    expect(coverage).toMatchObject({
      claims: ["c1", "c2"],
      articles: ["early", "first", "late", "other"],
      cells: [
        ["reports", "silent", "reports", "reports"],
        ["earlier", "reports", "reports", "silent"],
      ],
    });
  });

  test("on one day the hour decides, where both have one", () => {
    expect(cellOf("2031-03-05T19:30:00+02:00")).toBe("earlier");
    expect(cellOf("2031-03-05T20:30:00+02:00")).toBe("silent");
    expect(cellOf("2031-03-05")).toBe("silent");
  });

  test("without a date nobody is earlier", () => {
    const undated = account("undated", { published: null }, [harbour]);
    const early = account("early", on("01"), [farmers]);
    expect(compare([early, undated]).coverage.cells.flat()).not.toContain("earlier");
    const mixed = compare([early, account("dated", on("05"), [harbour]), undated]);
    expect(mixed.coverage.cells.flat()).not.toContain("earlier");
  });

  describe("of an event that has taken place", () => {
    const cast = ["person:ada-quill", "person:tom-reed"];
    const call = (time: string, status: "happened" | "planned" = "happened"): Line => ({
      text: "Quill and Reed spoke about timber",
      actors: cast,
      event: { kind: "call", actors: { [cast[0]!]: "participant", [cast[1]!]: "participant" }, time, status },
    });
    const cellsOf = (line: Line, published: string | null = "2031-03-06") => {
      const before = ["02", "03", "05"].map((day) => account(day, { cast, ...on(day) }, []));
      return compare([...before, account("report", { cast, published }, [line])]).coverage.cells[0];
    };

    test("those after its day could know, reported or not", () => {
      expect(cellsOf(call("2031-03-03"))).toEqual(["earlier", "silent", "silent", "reports"]);
      expect(cellsOf(call("2031-03-03"), null)).toEqual(["earlier", "silent", "silent", "reports"]);
    });

    test("of one that was on some day of a month, who came out in that month may not", () => {
      expect(cellsOf(call("2031-03"))).toEqual(["earlier", "earlier", "earlier", "reports"]);
      expect(cellsOf(call("2031-02"))).toEqual(["silent", "silent", "silent", "reports"]);
    });

    test("one to come is known by the first report", () => {
      expect(cellsOf(call("2031-03-09", "planned"))).toEqual(["earlier", "earlier", "earlier", "reports"]);
    });
  });
});

describe("what an outlet alone has, and what it leaves out", () => {
  test("what more than half of the others tell that could know it", () => {
    const outlets = outletsOf(
      account("a", on("05"), [harbour, farmers]),
      account("b", on("05"), [harbour, farmers]),
      account("c", on("05"), [miners]),
      account("d", on("05"), [harbour]),
    );
    expect(outlets).toEqual([
      { outlet: "The a", articles: ["a"], alone: [], leavesOut: [], tooEarly: [] },
      { outlet: "The b", articles: ["b"], alone: [], leavesOut: [], tooEarly: [] },
      { outlet: "The c", articles: ["c"], alone: ["c3"], leavesOut: ["c1", "c2"], tooEarly: [] },
      { outlet: "The d", articles: ["d"], alone: [], leavesOut: ["c2"], tooEarly: [] },
    ]);
  });

  test("who came out earlier leaves nothing out, and counts for nothing", () => {
    const early = ["v", "w", "x"].map((id) => account(id, on("01"), [miners]));
    const outlets = outletsOf(
      ...early,
      account("a", on("05"), [harbour]),
      account("b", on("06"), [harbour]),
      account("c", on("06"), [farmers]),
    );
    expect(outlets[0]).toMatchObject({ leavesOut: [], tooEarly: ["c2"] });
    expect(outlets[5]).toMatchObject({ alone: ["c3"], leavesOut: ["c1", "c2"] });
  });

  test("what only half of those tell that could know it is not missing from anybody", () => {
    const outlets = outletsOf(
      account("early", on("01"), [miners]),
      account("a", on("05"), [harbour]),
      account("b", on("05"), [harbour]),
      account("c", on("06"), [farmers]),
      account("d", on("06"), []),
      account("e", on("06"), []),
    );
    expect(outlets.flatMap(({ leavesOut, tooEarly }) => [...leavesOut, ...tooEarly])).toEqual([]);
    const four = outletsOf(
      account("early", on("01"), [miners]),
      account("a", on("05"), [harbour]),
      account("b", on("05"), [harbour]),
      account("c", on("06"), [farmers]),
      account("d", on("06"), []),
    );
    expect(four.map(({ leavesOut, tooEarly }) => [leavesOut, tooEarly])).toEqual([
      [[], []],
      [[], []],
      [[], []],
      [["c1"], []],
      [["c1"], []],
    ]);
  });

  test("articles of one outlet are one", () => {
    const outlets = outletsOf(
      account("a", { ...on("05"), outlet: "Post" }, [harbour, miners]),
      account("b", on("05"), [harbour, farmers]),
      account("c", { ...on("06"), outlet: "Post" }, [farmers, miners]),
      account("d", on("06"), [harbour, farmers]),
    );
    expect(outlets.map(({ outlet, articles }) => [outlet, articles])).toEqual([
      ["Post", ["a", "c"]],
      ["The b", ["b"]],
      ["The d", ["d"]],
    ]);
    expect(outlets[0]).toMatchObject({ alone: ["c3"], leavesOut: [] });
  });

  test("one outlet against one tells nothing of leaving out", () => {
    const outlets = outletsOf(account("a", on("05"), [harbour]), account("b", on("05"), [farmers]));
    expect(outlets.map(({ alone, leavesOut }) => [alone, leavesOut])).toEqual([
      [["c1"], []],
      [["c2"], []],
    ]);
  });

  test("one outlet alone has nothing alone", () => {
    expect(outletsOf(account("a", on("05"), [harbour]))[0]).toMatchObject({ alone: [], leavesOut: [] });
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStoryPage } from "../../src/view/story-page.ts";
import { sentenceAround } from "../../src/view/sentence-around.ts";
import { offsetsOf, piecesOf, rowAt, shownRange } from "../../src/web/parts/virtual-rows.ts";
import { openMatrix } from "../../src/web/story/claims/claim-cells.ts";
import { applyFilter, readFilter } from "../../src/web/story/claims/claim-filter.ts";
import { rowsOf } from "../../src/web/story/claims/claim-row.ts";
import { describeCell } from "../../src/web/story/claims/cell-words.ts";
import { nextPlace } from "../../src/web/story/claims/grid-keys.ts";
import { filterDifferences, readDifferenceFilter } from "../../src/web/story/differences/difference-filter.ts";
import { wordDifferences } from "../../src/web/story/differences/word-difference.ts";
import { compareExamples } from "./written-report.ts";

const dossier = await compareExamples();
const page = openStoryPage(dossier, true);
const rows = rowsOf(page);
const matrix = openMatrix(dossier);
const shown = (query: Record<string, string>) => applyFilter(rows, readFilter(query));

describe("rows of a long list", () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 200 });

  test("pieces are all rows in order, each once as itself or in a gap, and come to the height of all", () => {
    fc.assert(
      fc.property(heights, fc.nat(70_000), fc.integer({ min: -1, max: 220 }), (each, top, kept) => {
        const offsets = offsetsOf(each);
        const pieces = piecesOf(offsets, shownRange(offsets, top, 800, 200), kept);
        let [next, height] = [0, 0];
        for (const piece of pieces) {
          expect(piece.at).toBe(next);
          const size = piece.kind === "row" ? each[piece.at]! : piece.height;
          height += size;
          while (next < each.length && offsets[next]! < height) next++;
        }
        expect([next, height]).toEqual([each.length, offsets.at(-1)]);
        const wanted = kept < each.length ? [kept].filter((at) => at >= 0) : [];
        const there = new Set(pieces.flatMap(({ kind, at }) => (kind === "row" ? [at] : [])));
        expect(wanted.filter((at) => !there.has(at))).toEqual([]);
      }),
    );
  });

  test("every row that the window touches is there", () => {
    fc.assert(
      fc.property(heights, fc.nat(70_000), (each, far) => {
        const offsets = offsetsOf(each);
        const top = Math.min(far, Math.max(0, offsets.at(-1)! - 800));
        const { from, to } = shownRange(offsets, top, 800, 0);
        const touched = [...each.keys()].filter((at) => offsets[at + 1]! > top && offsets[at]! < top + 800);
        expect(touched.filter((at) => at < from || at >= to)).toEqual([]);
      }),
    );
  });

  test("the row at a height", () => {
    const offsets = offsetsOf([10, 20, 30]);
    expect([-5, 0, 9, 10, 29, 30, 500].map((y) => rowAt(offsets, y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});

describe("filter", () => {
  test("without any, all claims, those of most outlets first", () => {
    const sizes = shown({}).map(({ outlets }) => outlets.size);
    expect(sizes).toHaveLength(dossier.claims.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test("several verdicts widen, other conditions narrow", () => {
    const verdicts = shown({ verdict: "disputed,echoed,nonsense" }).map(({ claim }) => claim.verdict);
    expect(new Set(verdicts)).toEqual(new Set(["disputed", "echoed"]));
    const found = shown({ has: "North Gazette", lacks: "Harbour Post" });
    expect(found.length).toBeGreaterThan(0);
    for (const { outlets } of found)
      expect([outlets.has("North Gazette"), outlets.has("Harbour Post")]).toEqual([true, false]);
  });

  test("by who speaks for an origin too, and by the origin alone", () => {
    const [kremlin, trump] = [shown({ actor: "body:kremlin" }), shown({ origin: "Donald Trump" })];
    expect(kremlin.map(({ claim }) => claim.gist)).toContain("Their phone call lasted nearly an hour and a half");
    expect(trump.every(({ claim }) => claim.origins.some(({ name }) => name === "Donald Trump"))).toBe(true);
    expect(trump.length).toBeGreaterThan(0);
  });

  test("words are found in any article's words, whatever their case and order", () => {
    const [first] = shown({ words: "MINUTES 85" });
    expect(first?.claim.gist).toBe("Their phone call lasted nearly an hour and a half");
    expect(shown({ words: "zebra" })).toEqual([]);
  });

  test("orders", () => {
    expect(shown({ sort: "verdict" })[0]!.claim.verdict).toBe("disputed");
    const days = shown({ sort: "newest" }).map(({ since }) => since);
    expect(days).toEqual(days.toSorted().toReversed());
    const [first] = shown({ sort: "place" });
    expect(first!.claim.assertions.some(({ article }) => article === dossier.articles[0]!.id)).toBe(true);
  });
});

describe("cells", () => {
  test("an outlet reports exactly where it has an assertion", () => {
    for (const { claim, outlets } of rows) {
      const cells = matrix.cellsOf(claim);
      expect(cells.map((cell) => "assertions" in cell)).toEqual(matrix.columns.map(({ key }) => outlets.has(key)));
    }
  });

  test("sides of a dispute, a source, own voice, what is left out and what came too late", () => {
    const disputed = dossier.claims.find(({ verdict }) => verdict === "disputed")!;
    expect(matrix.cellsOf(disputed).map(({ kind }) => kind)).toEqual(["side", "own", "side", "missing", "sourced"]);
    const kinds = new Set(dossier.claims.flatMap((claim) => matrix.cellsOf(claim).map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(["own", "sourced", "side", "silent", "earlier", "missing"]));
  });

  test("in words: the outlet, on whose word, the words", () => {
    const disputed = dossier.claims.find(({ verdict }) => verdict === "disputed")!;
    const [, , side, missing] = matrix.cellsOf(disputed);
    expect(describeCell(side!, disputed, "Quillbyte Brief", page)).toBe(
      "Quillbyte Brief\nside B of a dispute: phone call\nKremlin: “Their phone call lasted nearly an hour and a half”",
    );
    expect(describeCell(missing!, disputed, "Harbour Post", page)).toMatch(/^Harbour Post: leaves it out/);
  });
});

describe("keys of the matrix", () => {
  const grid = { rows: 20, columns: 4, stops: ["0", "1", "2", "2.1", "3"] };
  const press = (key: string, row: number, stop: string, control = false) =>
    nextPlace({ row, stop }, key, control, grid);

  test("arrows, pages, ends and corners", () => {
    expect(press("ArrowRight", 3, "2")).toEqual({ row: 3, stop: "2.1" });
    expect(press("ArrowLeft", 3, "0")).toEqual({ row: 3, stop: "0" });
    expect(press("ArrowDown", -1, "2.1")).toEqual({ row: 0, stop: "2" });
    expect(press("ArrowUp", 0, "3")).toEqual({ row: -1, stop: "3" });
    expect(press("ArrowDown", 19, "1")).toEqual({ row: 19, stop: "1" });
    expect(press("PageDown", 15, "1")).toEqual({ row: 19, stop: "1" });
    expect(press("PageUp", 3, "1")).toEqual({ row: 0, stop: "1" });
    expect(press("End", 5, "1")).toEqual({ row: 5, stop: "3" });
    expect(press("End", 5, "1", true)).toEqual({ row: 19, stop: "3" });
    expect(press("Home", 5, "1", true)).toEqual({ row: 0, stop: "0" });
  });

  test("other keys are left alone", () =>
    expect(["a", "Tab", "Enter"].map((key) => press(key, 1, "1"))).toEqual([null, null, null]));
});

describe("differences", () => {
  test("those that cannot both be true come first; kind and judgement narrow", () => {
    const all = filterDifferences(dossier.divergences, readDifferenceFilter({}));
    expect(all.map(({ compatible }) => compatible)).toEqual([false, false, true, true]);
    const some = filterDifferences(
      dossier.divergences,
      readDifferenceFilter({ kind: "mode", compatible: "no,unclear" }),
    );
    expect(some.map(({ kind }) => kind)).toEqual(["mode"]);
    expect(filterDifferences(dossier.divergences, readDifferenceFilter({ kind: "mode", compatible: "yes" }))).toEqual(
      [],
    );
  });

  test("words are told apart from those of the other side, and none is lost", () => {
    const [first, second] = wordDifferences(["long and thorough", "long and through"]);
    expect(first).toEqual([
      { text: "long and ", differs: false },
      { text: "thorough", differs: true },
    ]);
    expect(second!.map(({ text }) => text).join("")).toBe("long and through");
  });

  test("the sentence around a place ends at no abbreviation and holds the place", () => {
    const text =
      "One thing came first. Mr. Quill of the U.S. team met J. Velm at noon. Then more.\n\nAnother paragraph.";
    const start = text.indexOf("Velm");
    const { start: from, end } = sentenceAround(text, { start, end: start + 4 });
    expect(text.slice(from, end)).toBe("Mr. Quill of the U.S. team met J. Velm at noon.");
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(30), (at, length) => {
        const place = { start: at, end: Math.min(text.length, at + length + 1) };
        const found = sentenceAround(text, place);
        const words = text.slice(place.start, place.end);
        expect(text.slice(found.start, found.end)).toContain(words.trim());
      }),
    );
  });
});

import { expect, test } from "vitest";
import { z } from "zod";
import { operations } from "../../src/operations/index.ts";
import { openBook } from "../../src/serve/mcp/cited/book.ts";
import { gather } from "../../src/serve/mcp/cited/gathered.ts";
import { fillPage, roomOnPage } from "../../src/serve/mcp/cited/page.ts";
import { definePart } from "../../src/serve/mcp/cited/part.ts";
import { nextSkip } from "../../src/serve/mcp/present/rows.ts";

test("rows go on behind the first that had no room, or behind a page that is full", () => {
  const operation = operations.find(({ name }) => name === "search")!;
  const means = { operation, store: undefined as never, given: { query: "x", limit: 2, skip: 10 } };
  const two = { statements: [1, 2], articles: [] };
  expect(nextSkip([{ found: 2, shown: 1 }], two, means)).toBe(11);
  expect(nextSkip([{ found: 2, shown: 2 }], two, means)).toBe(12);
  expect(nextSkip([{ found: 1, shown: 1 }], { statements: [1], articles: [] }, means)).toBeNull();
});

const book = openBook(gather([]), { stories: null, most: 1 });

/** A part of findings that are so long each; the weights decide what an overview shows. */
const partOf = (lengths: readonly number[], weights?: readonly number[]) =>
  definePart({
    name: "things",
    meaning: "things",
    item: z.object({ words: z.string() }),
    first: 2,
    find: () => lengths.map((length, at) => ({ words: "x".repeat(length), at })),
    idOf: () => null,
    ...(weights && { weightOf: ({ at }: { at: number }) => weights[at]! }),
    cite: ({ words }) => ({ words }),
    write: ({ words }) => [words],
  });

function page(lengths: readonly number[], at: readonly number[], from: number | null) {
  const part = partOf(lengths);
  const { structured } = fillPage(book, [{ part, opened: part.open(book), at, from }]);
  return (structured["parts"] as unknown[])[0];
}

test("a page is filled, one finding at least, and says where it goes on", () => {
  const half = roomOnPage / 2 - 100;
  expect(page([half, half, half], [0, 1, 2], 0)).toMatchObject({ total: 3, shown: 2, next: 2 });
  expect(page([half, half, half], [2], 2)).toMatchObject({ shown: 1, next: null });
  expect(page([roomOnPage * 2, half], [0, 1], 0)).toMatchObject({ shown: 1, next: 1 });
  expect(page([half], [], 7)).toMatchObject({ shown: 0, next: null });
  expect(page([half, half], [1], null)).toMatchObject({ shown: 1, next: null });
});

test("an overview shows the weightiest in their order, and what it passed over can be asked for", () => {
  const { leading } = partOf([1, 1, 1, 1], [1, 1, 3, 2]).open(book);
  expect(leading).toEqual([2, 3]);
  expect(page([1, 1, 1, 1], leading, 0)).toMatchObject({ total: 4, shown: 2, next: 0 });
});

import { z } from "zod";
import type { Book } from "../cited/book.ts";
import { fillPage, roomOnPage, type Page, type Wanted } from "../cited/page.ts";
import type { Part } from "../cited/part.ts";
import { ToolError } from "../tool-error.ts";
import type { Means } from "./presenter.ts";

/** Places given of one finding: in an overview, on a page of one part, and where only that finding is asked for. */
const fewestPlaces = 2;
export const fewPlaces = 6;
const manyPlaces = 60;

/** How many places of each finding are wanted. */
export function placesWanted({ part, id }: Means["given"]): number {
  if (id !== undefined) return manyPlaces;
  return part === "overview" ? fewestPlaces : fewPlaces;
}

const usual = 20;
const most = 200;

/** What a model may ask of findings that come in parts. */
export const partInput = (parts: readonly Part[]) => ({
  part: z
    .enum(["overview", ...parts.map(({ name }) => name)])
    .default("overview")
    .describe(
      `which findings: overview (the first of each), or ${parts.map(({ name, meaning }) => `${name} (${meaning})`).join("; ")}`,
    ),
  skip: z.int().min(0).default(0).describe("of one part: findings to pass over, as an earlier answer's `next` says"),
  limit: z
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .describe("of one part: at most so many findings; fewer where they are long"),
  id: z.string().optional().describe("only the finding with this id, with all its places; instead of `part`"),
});

/** The page of findings that was asked for. Throws a `ToolError` where there is no finding with the id. */
export function presentParts(book: Book, parts: readonly Part[], given: Means["given"]): Page {
  const { part, skip, limit, id } = z.object(partInput(parts)).parse(given);
  const opened = parts.map((one) => ({ part: one, opened: one.open(book) }));
  if (id !== undefined) return fillPage(book, withId(opened, id));
  if (part === "overview") return fillPage(book, opened.map(atFirst));
  return fillPage(
    book,
    opened.filter((one) => one.part.name === part).map((one) => ({ ...one, at: places(skip, limit, one), from: skip })),
  );
}

type Opening = Pick<Wanted, "part" | "opened">;

const places = (from: number, count: number, { opened: { ids } }: Opening): number[] =>
  [...ids.keys()].slice(from, from + count);

/** No part takes more than its share of an overview. */
const share = 0.25;

const atFirst = (one: Opening): Wanted => ({
  ...one,
  at: one.opened.leading,
  from: 0,
  room: roomOnPage * share,
});

function withId(opened: readonly Opening[], id: string): Wanted[] {
  const found = opened
    .map((one) => ({ ...one, at: [...one.opened.ids.keys()].filter((at) => one.opened.ids[at] === id), from: null }))
    .filter(({ at }) => at.length > 0);
  if (found.length > 0) return found;
  throw new ToolError(`no finding ${id} here; ids stand in this tool's own answers, and change when a story grows`);
}

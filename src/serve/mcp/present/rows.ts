import { z } from "zod";
import type { Analysis } from "../../../core/model/index.ts";
import { storedAnalyses } from "../../../operations/stored-analyses.ts";
import { fewPlaces } from "./parted.ts";
import type { Means } from "./presenter.ts";
import { openBook, type Book } from "../cited/book.ts";
import { gather } from "../cited/gathered.ts";
import type { Part } from "../cited/part.ts";
import { fillPage, type Page } from "../cited/page.ts";

/** A row of the store that names an article and its story. */
interface Placed {
  readonly article: string;
  readonly story: string;
}

/** Opens the articles that rows of the store name, so that the words behind the rows can be cited. */
export async function openRows(rows: readonly Placed[], { store }: Pick<Means, "store">): Promise<Book> {
  const stories = new Map(rows.map(({ article, story }) => [article, story]));
  const analyses: Analysis[] = await storedAnalyses(store, [...stories.keys()]);
  return openBook(gather(analyses), {
    stories,
    most: fewPlaces,
    clauses: analyses.flatMap(({ assertions }) => assertions),
  });
}

/** All of some parts, as far as a page goes. */
export const fillWhole = (book: Book, parts: readonly Part[]): Page =>
  fillPage(
    book,
    parts.map((part) => {
      const opened = part.open(book);
      return { part, opened, at: [...opened.ids.keys()], from: null };
    }),
  );

/** How many of some rows were found, and how many stand on the page. */
export interface RowCount {
  readonly found: number;
  readonly shown: number;
}

/** The `skip` with which an operation goes on behind what stands on the page; null where nothing is left. */
export function nextSkip(counts: readonly RowCount[], result: unknown, { operation, given }: Means): number | null {
  if (!("skip" in operation.input.shape)) return null;
  const [skip, limit] = [Number(given["skip"] ?? 0), Number(given["limit"])];
  const cut = counts.filter(({ found, shown }) => shown < found).map(({ shown }) => shown);
  if (cut.length > 0) return skip + Math.min(...cut);
  return operation.isFull?.(result, operation.input.parse(given)) ? skip + limit : null;
}

/** What a page of rows says of more of them. */
export const nextField = z.int().nullable().describe("the `skip` that goes on; null where nothing is left");

export const writeNext = (next: number | null): string =>
  next === null ? "" : `\n\nThere may be more; ask again with skip=${next}.`;

/** How many entries of a part stand on a page. */
export const countShown = ({ structured }: Page, part: string): number =>
  (structured[part] as readonly unknown[] | undefined)?.length ?? 0;

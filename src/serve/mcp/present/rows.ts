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
      return { part, opened, at: [...opened.ids.keys()], goesOn: false };
    }),
  );

/** What to do about results that found no room. */
export const writeCrowded = (found: number, shown: number): string =>
  found > shown
    ? `\n\n${found - shown} more found no room here: ask for fewer at a time (limit), or for something narrower.`
    : "";

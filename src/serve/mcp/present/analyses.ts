import type { Analysis } from "../../../core/model/index.ts";
import { openBook } from "../cited/book.ts";
import { pageSchema } from "../cited/page.ts";
import { gather } from "../cited/gathered.ts";
import { articleEvents } from "../cited/parts/article-events.ts";
import { sources } from "../cited/parts/sources.ts";
import { statements } from "../cited/parts/statements.ts";
import { times } from "../cited/parts/times.ts";
import { fewPlaces, partInput, presentParts } from "./parted.ts";
import type { Presenter } from "./presenter.ts";

const parts = [statements, articleEvents, times, sources];

/** What each article says by itself. */
export const presentAnalyses: Presenter = {
  about:
    "Gives an overview of the statements, events and times in each article, or one of these with skip and limit; every finding with the exact words, the article's number and the UTF-16 span. Compares nothing: use compare for that.",
  input: partInput(parts),
  omit: [],
  output: pageSchema(parts),
  async present(results, { given }) {
    const analyses: Analysis[] = [];
    for await (const analysis of results) analyses.push(analysis as Analysis);
    const book = openBook(gather(analyses), {
      stories: null,
      most: fewPlaces,
      clauses: analyses.flatMap(({ assertions }) => assertions),
    });
    return presentParts(book, parts, given);
  },
};

import { z } from "zod";
import { list } from "../../../core/model/schema.ts";
import type { Operation } from "../../../operations/index.ts";
import { roomOnPage } from "../cited/page.ts";
import type { Presenter } from "./presenter.ts";

interface Listing {
  readonly about: string;
  readonly item: z.ZodType;
  /** The items of one result. */
  readonly itemsOf: (result: unknown) => readonly unknown[];
  /** A result with only this item, as a text is made of. */
  readonly wrap: (item: unknown) => unknown;
  /** Whether the rest can be asked for with `skip`; then no more is read than is shown. */
  readonly isPaged?: boolean;
}

const usual = 50;
const most = 500;
const plain = { width: 100, color: false, all: true };

const paging = {
  skip: z.int().min(0).default(0).describe("rows to pass over, as an earlier answer's `next` says"),
  limit: z.int().min(1).max(most).default(usual).describe(`at most so many rows; ${usual} if left out`),
};

/** The results of an operation one after the other, as long as there is room. */
export const presentList = ({ about, item, itemsOf, wrap, isPaged = false }: Listing): Presenter => ({
  about,
  input: isPaged ? paging : {},
  omit: [],
  output: z.object({
    items: list(item),
    leftOut: z.int().nonnegative().describe("results that found no room here"),
    next: z.int().nullable().describe("the `skip` that goes on; null where nothing is left or it cannot be asked for"),
  }),
  async present(results, { operation, given }) {
    const { skip, limit } = isPaged ? (given as { skip: number; limit: number }) : { skip: 0, limit: Infinity };
    const write = await writerOf(operation, wrap);
    const shown: Shown[] = [];
    let [passed, left, leftOut] = [0, roomOnPage, 0];
    for await (const one of each(results, itemsOf)) {
      if (passed++ < skip) continue;
      const text = write(one);
      left -= Math.max(text.length, JSON.stringify(one).length);
      if (shown.length < limit && (left >= 0 || shown.length === 0)) shown.push({ one, text });
      else leftOut++;
      if (isPaged && leftOut > 0) break;
    }
    const next = isPaged && leftOut > 0 ? skip + shown.length : null;
    const rest = isPaged ? { next, leftOut: 0 } : { next, leftOut };
    return {
      structured: { items: shown.map(({ one }) => one), ...rest },
      text: `${shown.map(({ text }) => text).join("") || "Nothing."}${writeRest(rest)}`,
    };
  },
});

interface Shown {
  readonly one: unknown;
  readonly text: string;
}

async function* each(results: AsyncIterable<unknown>, itemsOf: Listing["itemsOf"]): AsyncGenerator<unknown> {
  for await (const result of results) yield* itemsOf(result);
}

/** Writes an item as the operation's first format does. */
async function writerOf({ formats }: Operation, wrap: Listing["wrap"]): Promise<(item: unknown) => string> {
  const { render } = await formats[0]!.load();
  return (item) => render(wrap(item), plain);
}

function writeRest({ next, leftOut }: { readonly next: number | null; readonly leftOut: number }): string {
  if (next !== null) return `\nThere is more; ask again with skip=${next}.`;
  return leftOut > 0
    ? `\n${leftOut} more found no room here; ask for fewer at a time (limit), or for something narrower.`
    : "";
}

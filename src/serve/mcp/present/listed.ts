import { z } from "zod";
import { list } from "../../../core/model/schema.ts";
import type { Operation } from "../../../operations/index.ts";
import { roomOnPage } from "../cited/page.ts";
import type { Presenter } from "./presenter.ts";
import { nextField, nextSkip, writeNext } from "./rows.ts";

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
    next: nextField,
  }),
  async present(results, means) {
    const { operation, given } = means;
    const { skip, limit } = isPaged ? (given as { skip: number; limit: number }) : { skip: 0, limit: Infinity };
    const write = await writerOf(operation, wrap);
    const shown: Shown[] = [];
    let [passed, left, leftOut] = [0, roomOnPage, 0];
    for await (const one of itemsIn(results, itemsOf)) {
      if (passed++ < skip) continue;
      const text = write(one);
      left -= Math.max(text.length, JSON.stringify(one).length);
      if (shown.length < limit && (left >= 0 || shown.length === 0)) shown.push({ one, text });
      else leftOut++;
      if (isPaged && leftOut > 0) break;
    }
    const items = shown.map(({ one }) => one);
    const next = isPaged
      ? leftOut > 0
        ? skip + items.length
        : null
      : nextSkip([{ found: items.length + leftOut, shown: items.length }], items, means);
    const text = shown.map((each) => each.text).join("") || "Nothing.";
    return {
      structured: { items, next, leftOut: next === null ? leftOut : 0 },
      text: text + (next === null ? writeLeftOut(leftOut) : writeNext(next)),
    };
  },
});

interface Shown {
  readonly one: unknown;
  readonly text: string;
}

async function* itemsIn(results: AsyncIterable<unknown>, itemsOf: Listing["itemsOf"]): AsyncGenerator<unknown> {
  for await (const result of results) yield* itemsOf(result);
}

/** Writes an item as the operation's first format does. */
async function writerOf({ formats }: Operation, wrap: Listing["wrap"]): Promise<(item: unknown) => string> {
  const { render } = await formats[0]!.load();
  return (item) => render(wrap(item), plain);
}

const writeLeftOut = (leftOut: number): string => (leftOut > 0 ? `\n${leftOut} more found no room here.` : "");

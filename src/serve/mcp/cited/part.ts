import type { z } from "zod";
import type { Book } from "./book.ts";

/** One finding, as data and in words. */
export interface Entry {
  readonly item: object;
  readonly text: string;
}

/** A kind of finding of which a page can be given. */
export interface Part {
  readonly name: string;
  /** What it is, for whoever asks for it. */
  readonly meaning: string;
  readonly item: z.ZodType;
  /** How many stand in an overview. */
  readonly first: number;
  readonly open: (book: Book) => Opened;
}

/** The findings of one kind, what matters most first; each is looked up when it is asked for. */
export interface Opened {
  readonly ids: readonly (string | null)[];
  /** The places of those that an overview shows, in order. */
  readonly leading: readonly number[];
  readonly entry: (at: number) => Entry;
}

interface Declared<Raw, Item extends object> {
  readonly name: string;
  readonly meaning: string;
  readonly item: z.ZodType<Item>;
  readonly first: number;
  readonly find: (book: Book) => readonly Raw[];
  readonly idOf: (raw: Raw) => string | null;
  /** What an overview shows rather; the first ones if left out. */
  readonly weightOf?: (raw: Raw) => number;
  readonly cite: (raw: Raw, book: Book) => Item;
  readonly write: (item: Item) => readonly string[];
}

/** Declares a kind of finding: where it is found, what is told of it, and in which words. */
export const definePart = <Raw, Item extends object>(declared: Declared<Raw, Item>): Part => ({
  ...declared,
  open(book) {
    const raws = declared.find(book);
    return {
      ids: raws.map(declared.idOf),
      leading: leadingOf(raws, declared),
      entry(at) {
        const item = declared.cite(raws[at]!, book);
        return { item, text: declared.write(item).join("\n") };
      },
    };
  },
});

/** The weightiest, in their order. */
function leadingOf<Raw>(raws: readonly Raw[], { first, weightOf }: Pick<Declared<Raw, object>, "first" | "weightOf">) {
  const all = [...raws.keys()];
  if (!weightOf) return all.slice(0, first);
  const weights = raws.map(weightOf);
  const chosen = all.toSorted((a, b) => weights[b]! - weights[a]!).slice(0, first);
  return chosen.toSorted((a, b) => a - b);
}

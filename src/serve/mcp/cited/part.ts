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
  readonly entry: (at: number) => Entry;
}

interface Declared<Raw, Item extends object> {
  readonly name: string;
  readonly meaning: string;
  readonly item: z.ZodType<Item>;
  readonly first: number;
  readonly find: (book: Book) => readonly Raw[];
  readonly idOf: (raw: Raw) => string | null;
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
      entry(at) {
        const item = declared.cite(raws[at]!, book);
        return { item, text: declared.write(item).join("\n") };
      },
    };
  },
});

import { z } from "zod";
import { list, record } from "../../../core/model/schema.ts";
import type { Book } from "./book.ts";
import { CitedArticle } from "./citation.ts";
import type { Entry, Opened, Part } from "./part.ts";
import { writeArticle } from "./write.ts";

/** Characters of the findings and sources on a page, in JSON or as text, whichever is longer: about 8,000 tokens. */
export const roomOnPage = 30_000;

/** What of which part is wanted. */
export interface Wanted {
  readonly part: Part;
  readonly opened: Opened;
  /** Places among the part's findings, in order. */
  readonly at: readonly number[];
  /** Where in the part they begin, so that what follows can be asked for; null where it cannot. */
  readonly from: number | null;
  /** Characters it may take; all that is left if left out. */
  readonly room?: number;
}

const PartCount = record({
  part: z.string(),
  total: z.int().nonnegative(),
  shown: z.int().nonnegative(),
  next: z.int().nullable().describe("the `skip` that goes on in this part; null where nothing is left"),
}).describe("How much there is of a part, and how much of it stands here.");

/** The schema of a page with some of these parts. */
export const pageSchema = (parts: readonly Part[]) =>
  z.object({
    articles: list(CitedArticle).describe("the sources of what stands here, by number"),
    parts: list(PartCount),
    ...Object.fromEntries(
      parts.map(({ name, item, meaning }) => [name, z.array(item).readonly().optional().describe(meaning)]),
    ),
  });

export interface Page {
  readonly structured: Record<string, unknown>;
  readonly text: string;
}

interface Filled {
  readonly part: Part;
  readonly opened: Opened;
  readonly entries: readonly Entry[];
  readonly next: number | null;
}

/** Puts findings on a page until it is full, and their sources beside them. */
export function fillPage(book: Book, wanted: readonly Wanted[]): Page {
  const sources = new Map<number, CitedArticle>();
  let left = roomOnPage;
  const filled = wanted.map(({ part, opened, at, from, room = left }): Filled => {
    let mine = Math.min(left, room);
    const entries: Entry[] = [];
    for (const place of at) {
      const entry = opened.entry(place);
      const fresh = [...new Set(numbersIn(entry.item))].filter((number) => !sources.has(number)).map(book.article);
      const cost = sizeOf(entry) + fresh.reduce((sum, source) => sum + JSON.stringify(source).length, 0);
      if (cost > mine && !(entries.length === 0 && sources.size === 0)) break;
      mine -= cost;
      left -= cost;
      entries.push(entry);
      for (const source of fresh) sources.set(source.number, source);
    }
    return { part, opened, entries, next: from === null ? null : nextAfter(from, at.slice(0, entries.length), opened) };
  });
  return compose(
    filled,
    [...sources.values()].toSorted((a, b) => a.number - b.number),
  );
}

/** Where a part goes on behind what is shown, which may be a choice out of it: then where it began; null at its end. */
function nextAfter(from: number, shown: readonly number[], { ids }: Opened): number | null {
  if (shown.some((place, index) => place !== from + index)) return from;
  return from + shown.length < ids.length ? from + shown.length : null;
}

const sizeOf = ({ item, text }: Entry): number => Math.max(JSON.stringify(item).length, text.length + 1);

/** The numbers of the articles that an item cites. */
function numbersIn(item: unknown): number[] {
  if (typeof item !== "object" || item === null) return [];
  const own = "article" in item && typeof item.article === "number" ? [item.article] : [];
  return [...own, ...Object.values(item).flatMap(numbersIn)];
}

function compose(filled: readonly Filled[], sources: readonly CitedArticle[]): Page {
  const parts = filled.map(({ part, opened, entries, next }) => ({
    part: part.name,
    total: opened.ids.length,
    shown: entries.length,
    next,
  }));
  const structured = {
    articles: sources,
    parts,
    ...Object.fromEntries(filled.map(({ part, entries }) => [part.name, entries.map(({ item }) => item)])),
  };
  const sections = filled.flatMap(({ part, entries, opened }) =>
    entries.length === 0
      ? []
      : [
          `${part.name.toUpperCase()} (${entries.length} of ${opened.ids.length})\n${entries.map(({ text }) => text).join("\n")}`,
        ],
  );
  const heading = sources.length > 0 ? [`SOURCES of what stands here\n${sources.map(writeArticle).join("\n")}`] : [];
  return { structured, text: [...heading, ...sections, ...writeRest(parts)].join("\n\n") };
}

/** How to get what is not here. */
function writeRest(parts: readonly z.infer<typeof PartCount>[]): string[] {
  const rest = parts.filter(({ next }) => next !== null);
  if (rest.length === 0) return [];
  const ways = rest.map(({ part, total, next }) => `part=${part} skip=${next} (${total} in all)`);
  return [`NOT SHOWN HERE; ask again with: ${ways.join(" · ")}`];
}

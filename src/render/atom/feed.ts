import { generateAtomFeed } from "feedsmith";
import { midnightOf } from "../ics/when.ts";
import { firstDayOf } from "../../core/times/calendar.ts";
import { printable } from "../layout/printable.ts";
import { storyAddress } from "./story-address.ts";

/** What a feed shows of one thing. */
export interface FeedEntry {
  /** The same in every reading. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: Date;
  readonly story: string;
}

/** An Atom feed (RFC 4287). Nothing in it comes from a clock: it is as new as its newest entry. */
export function writeFeed(
  { id, title, base }: { readonly id: string; readonly title: string; readonly base: string | undefined },
  entries: readonly FeedEntry[],
): string {
  const newest = entries.reduce((latest, { updated }) => Math.max(latest, updated.getTime()), 0);
  const feed = generateAtomFeed({
    id: `urn:readout:${encodeURI(id)}`,
    title: { value: asText(title) },
    updated: new Date(newest),
    authors: [{ name: "Readout" }],
    ...(base !== undefined && { links: [{ href: base, rel: "alternate" }] }),
    entries: entries.map((entry) => ({
      id: `urn:readout:${encodeURI(entry.id)}`,
      title: { value: asText(entry.title) || "untitled" },
      updated: entry.updated,
      summary: { value: entry.summary.split("\n").map(asText).join("\n") },
      ...(base !== undefined && { links: [{ href: storyAddress(entry.story, base), rel: "alternate" }] }),
    })),
  });
  return `${feed.trimEnd()}\n`;
}

/** What is in no text that XML can hold. */
const noCharacters = /[\ufffe\uffff]/g;
const asText = (text: string): string => printable(text).replace(noCharacters, "");

/** When a day, month or year began, UTC; 1970 where there is none. */
export const momentOf = (date: string | null): Date => (date === null ? new Date(0) : midnightOf(firstDayOf(date)));

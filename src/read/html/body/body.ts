import type { Removed } from "../../../core/model/article.ts";
import type { Document } from "../dom.ts";
import { renderParagraphs } from "../paragraphs.ts";
import { readContainers } from "./containers.ts";
import { readEmbeddedJson } from "./embedded-json.ts";
import { readJsonLdBody } from "./json-ld-body.ts";
import { prunePage } from "./prune.ts";
import { readWithReadability } from "./readability.ts";
import { isFuller, isNarrower, isStub, type Reading } from "./rivals.ts";
import { shareOf, shinglesOf, shinglesOfReading } from "./shingles.ts";

/** Another way to read a page, and when it is better than what stands. */
interface Rival {
  /** Looks at the page before Readability changes it; the rest of the work waits until it is needed. */
  readonly prepare: (document: Document) => () => Reading;
  readonly beats: (rival: () => Reading, standing: Reading) => boolean;
}

/** Tried in this order after Readability; each must beat what stands. One line here adds a way. */
const rivals: readonly Rival[] = [
  { prepare: readContainers, beats: (rival, standing) => isNarrower(rival(), standing) || isFuller(rival(), standing) },
  { prepare: readJsonLdBody, beats: (rival, standing) => isFuller(rival(), standing) },
  { prepare: readEmbeddedJson, beats: (rival, standing) => isStub(standing) && isFuller(rival(), standing) },
];

/** The paragraphs of a page's article, and all else that can be read on the page. The document is used up. */
export function readBody(document: Document): { readonly paragraphs: Reading; readonly removed: readonly Removed[] } {
  const removed = prunePage(document);
  const shown = renderParagraphs(document.body);
  const ways = rivals.map(({ prepare, beats }) => ({ read: prepare(document), beats }));
  const base: Reading = readWithReadability(document);
  const paragraphs = ways.reduce((standing, { read, beats }) => (beats(read, standing) ? read() : standing), base);
  return { paragraphs, removed: [...removed, ...findOutside(shown, paragraphs)] };
}

/** What is shown beside the article, each run of paragraphs as one piece. */
function findOutside(shown: Reading, reading: Reading): Removed[] {
  const paragraphs = new Set(reading);
  const isInside = (paragraph: string): boolean =>
    paragraphs.has(paragraph) || shareOf(shinglesOf(paragraph), shinglesOfReading(reading)) >= 0.5;
  const outside = shown.map((paragraph) => (isInside(paragraph) ? "" : paragraph));
  const runs = outside.join("\n").split(/\n{2,}/);
  return runs.map((run) => ({ reason: "outside", text: run.trim() })).filter(({ text }) => text !== "");
}

import type { Removed } from "../../../core/model/article.ts";
import { shinglesOf } from "../../../core/story/shingles.ts";
import { tooDeep, type Document } from "../dom.ts";
import type { PageElements } from "../page-elements.ts";
import { renderParagraphs } from "../paragraphs.ts";
import { readContainers } from "./containers.ts";
import { readEmbeddedJson } from "./embedded-json.ts";
import { readJsonLdBody } from "./json-ld-body.ts";
import { prunePage } from "./prune.ts";
import { readWithReadability } from "./readability.ts";
import { isFuller, isNarrower, isStub, type Reading } from "./rivals.ts";
import { shareAmong, shinglesOfReading } from "./overlap.ts";

/** Another way to read a page, and when it is better than what stands. */
interface Rival {
  readonly read: (page: PageElements, contained: Reading) => Reading;
  readonly beats: (rival: () => Reading, standing: Reading) => boolean;
}

/** Tried in this order after Readability; each must beat what stands. One line here adds a way. */
const rivals: readonly Rival[] = [
  {
    read: (_, contained) => contained,
    beats: (rival, standing) => isNarrower(rival(), standing) || isFuller(rival(), standing),
  },
  { read: readJsonLdBody, beats: (rival, standing) => isFuller(rival(), standing) },
  { read: readEmbeddedJson, beats: (rival, standing) => isStub(standing) && isFuller(rival(), standing) },
];

/** The paragraphs of a page's article, and all else that can be read on the page. The document is used up. */
export function readBody(
  document: Document,
  page: PageElements,
): { readonly paragraphs: Reading; readonly removed: readonly Removed[] } {
  const removed = prunePage(document, page);
  const shown = renderParagraphs(document.body);
  const contained = readContainers(document);
  const base: Reading = readWithReadability(document);
  const paragraphs = rivals.reduce((standing, { read, beats }) => {
    const rival = once(() => attempt(() => read(page, contained)));
    return beats(rival, standing) ? rival() : standing;
  }, base);
  return { paragraphs, removed: [...removed, ...findOutside(shown, paragraphs)] };
}

/** A rival that cannot be taken apart is none; the page itself can. */
function attempt(read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    if ((error as Error).message !== tooDeep) throw error;
    return [];
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A paragraph of which more is missing is reported whole. */
const insideShare = 0.9;

/** What is shown beside the article, each run of paragraphs as one piece. */
function findOutside(shown: Reading, reading: Reading): Removed[] {
  const paragraphs = new Set(reading);
  const isInside = (paragraph: string): boolean =>
    paragraphs.has(paragraph) || shareAmong(shinglesOf(paragraph), shinglesOfReading(reading)) >= insideShare;
  const outside = shown.map((paragraph) => (isInside(paragraph) ? "" : paragraph));
  const runs = outside.join("\n").split(/\n{2,}/);
  return runs.map((run) => ({ reason: "outside", text: run.trim() })).filter(({ text }) => text !== "");
}

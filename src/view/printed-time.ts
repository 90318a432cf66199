import type { Dossier, TimelineEntry } from "../core/model/dossier.ts";
import type { TimeReference } from "../core/model/time.ts";
import { oneLine } from "./one-line.ts";

/** The words of the articles for the time of an entry, each once: [early 2026]; those nearest to what is told of. */
export function printedTimes({ from, to, evidence }: TimelineEntry, { times }: Pick<Dossier, "times">): string[] {
  const fitting = times.filter((time) => time.from === from && time.to === (to ?? from));
  const words = evidence.flatMap(({ article, span }) => {
    const near = fitting
      .filter((time) => time.article === article)
      .toSorted((a, b) => distance(a, span.start) - distance(b, span.start))[0];
    return near && distance(near, span.start) <= farthest ? [oneLine(near.text)] : [];
  });
  return [...new Map(words.map((text) => [text.toLowerCase(), text])).values()];
}

/** UTF-16 code units, about two sentences: a time further away may be another's. */
const farthest = 400;

const distance = ({ span }: TimeReference, at: number): number => Math.abs(span.start - at);

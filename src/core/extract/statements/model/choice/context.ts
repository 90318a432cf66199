import type { TokenRange } from "../../../../text/tagged-text.ts";
import type { ReadCue, Reading } from "../read-cues.ts";

/** All cues of a text with their readings: what a choice among the readings of one of them looks at. */
export interface ChoiceContext {
  readonly cues: readonly ReadCue[];
  /** By cue: the probability that it has content at all. */
  readonly sure: readonly number[];
  /** By cue: the likeliest reading with content. */
  readonly tops: readonly (Reading | null)[];
}

/** Collects what the chains say of all cues. */
export function contextOf(cues: readonly ReadCue[]): ChoiceContext {
  return { cues, sure: cues.map(({ readings }) => shareOf(readings, hasContent)), tops: cues.map(topOf) };
}

/** Whether a reading takes the cue for one. */
export const hasContent = ({ content }: Reading): boolean => content.length > 0;

const topOf = ({ readings }: ReadCue): Reading | null => readings.find(hasContent) ?? null;

/** The probability of the readings that fit. */
export const shareOf = (readings: readonly Reading[], fits: (reading: Reading) => boolean): number =>
  readings.reduce((sum, reading) => sum + (fits(reading) ? Math.exp(reading.logProbability) : 0), 0);

/** How many tokens two lists of ranges share. */
export function sharedTokens(some: readonly TokenRange[], others: readonly TokenRange[]): number {
  let shared = 0;
  for (const one of some)
    for (const other of others)
      shared += Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first));
  return shared;
}

/** The number of tokens in a list of ranges. */
export const lengthOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, last }) => sum + last - first, 0);

import type {
  Approximation,
  DayPart,
  Direction,
  Edge,
  Lean,
  TimeMeaning,
  TimeReading,
} from "../../model/time-meaning.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
}

/** Words that say a time only beside another: [morning], [9 a.m.], [late]. */
export interface Fragment {
  readonly kind: "fragment";
}

export type Meaning = TimeMeaning | Fragment;

/** What a finder makes of the words it matched. */
export interface Reading {
  readonly meaning: Meaning;
  readonly edge?: Edge;
  readonly part?: DayPart;
  readonly clock?: Clock;
  /** Where the words themselves look, whatever stands around them. */
  readonly lean?: Direction;
  /** [about], [nearly], [more than] before a count. */
  readonly about?: Approximation;
}

/** A reading at its place, with the name of the finder. */
export interface Finding extends Reading, TokenRange {
  readonly rule: string;
}

/** The tokens that a pattern matched, among all tokens of the text. */
export interface Place extends TokenRange {
  readonly tokens: readonly Token[];
}

/** What an expression says; null for words that are no time of their own. */
export function readingOf({ meaning, edge, part, clock, about }: Finding, lean: Lean): TimeReading | null {
  if (meaning.kind === "fragment") return null;
  return {
    meaning,
    ...(edge && { edge }),
    ...(part && { part }),
    ...(clock && { clock }),
    ...(about && { about }),
    lean,
  };
}

import type { TimeReference } from "../../model/time.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";

export type Unit = "minute" | "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "half" | "year" | "decade";
export type Season = "spring" | "summer" | "autumn" | "winter";
export type DayPart = "morning" | "afternoon" | "evening" | "night";
/** Where in a longer time: [early], [the middle of], [late], [the start of], [the end of], and against now [earlier], [later]. */
export type Edge = "early" | "mid" | "late" | "start" | "end" | "earlier" | "later";
/** One back, none, one ahead: [last], [this], [next]. */
export type Step = -1 | 0 | 1;
export type Direction = TimeReference["direction"];
/** Where the words around a time look; null where they do not tell. */
export type Lean = Direction | null;

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
}

/** A date by the calendar, whole or in part: [4 February 2026], [November], [the first half of this year], [the 1990s]. */
export interface CalendarDate {
  readonly kind: "calendar";
  readonly year?: number;
  /** Last year of [1996-97]. */
  readonly lastYear?: number;
  /** Years from the publication's: [this year] is 0. */
  readonly yearShift?: number;
  /** First year of a decade. */
  readonly decade?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  /** The first so many months of a year. */
  readonly firstMonths?: number;
  readonly month?: number;
  readonly day?: number;
  /** [Monday, 26 October] helps to find the year. */
  readonly weekday?: number;
  /** Last day of [March 3-5]. */
  readonly lastDay?: number;
  /** [last November] is -1, [this summer] 0, [next April] 1. */
  readonly which?: Step;
}

/** [Wednesday], [next Thursday]. */
export interface Weekday {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly which?: Step;
}

/** The unit around the publication, or so many before or after: [today], [last week], [this year]. */
export interface UnitDate {
  readonly kind: "unit";
  readonly unit: Unit;
  readonly shift: number;
  /** [the year]: a date only inside another, as in [the end of the year]. */
  readonly bare?: boolean;
}

/** So many units away from the publication or from the time named before: [three days ago], [a week later]. */
export interface Distance {
  readonly kind: "distance";
  readonly unit: Unit;
  /** Null where the words leave it open: [several weeks ago]. */
  readonly count: number | null;
  readonly sign: Step;
  readonly origin: "published" | "text";
  /** [a year earlier] is as long as what it counts from; [the previous year] is a year. */
  readonly alike?: boolean;
  /** [in ten days] is a date only where the tense looks ahead. */
  readonly loose?: boolean;
}

/** A time that ends or begins at the publication: [the past decade], [the next three years], [recent months]. */
export interface Stretch {
  readonly kind: "stretch";
  readonly unit: Unit;
  readonly count: number | null;
  readonly sign: -1 | 1;
  /** [within 24 hours] begins at the publication only where the tense does not look back. */
  readonly loose?: boolean;
}

/** Words that say a time only beside another: [morning], [9 a.m.], [late]. */
export interface Fragment {
  readonly kind: "fragment";
}

export type Meaning = CalendarDate | Weekday | UnitDate | Distance | Stretch | Fragment;

/** What a finder makes of the words it matched. */
export interface Reading {
  readonly meaning: Meaning;
  readonly edge?: Edge;
  readonly part?: DayPart;
  readonly clock?: Clock;
  /** Where the words themselves look, whatever stands around them. */
  readonly lean?: Direction;
}

/** A reading at its place, with the name of the finder. */
export interface Finding extends Reading, TokenRange {
  readonly rule: string;
}

/** The tokens that a pattern matched, among all tokens of the text. */
export interface Place extends TokenRange {
  readonly tokens: readonly Token[];
}

import type { Analysis } from "../model/index.ts";
import { countTerms, type TermCounts } from "./article-terms.ts";
import { fingerprintText, type Fingerprint } from "./fingerprint.ts";

/** A term with how often it is in the title, in the lead and in the rest. */
export type ProfileTerm = readonly [term: string, title: number, lead: number, rest: number];

/**
 * All that clustering needs of an article: plain JSON of about 2.9 kB (3.3 kB at most on 1,285 English articles, 1.2 kB for one of a hundred words), to be kept beside it, so
 * that neither its text nor its analysis is read again.
 */
export interface StoryProfile extends Fingerprint {
  /** The article's. */
  readonly id: string;
  readonly outlet: string | null;
  /** When it was published, in days since 1 January 1970; null where it does not say. */
  readonly day: number | null;
  /** At most 150 stems and names of actors, those of title and lead first, then those told most. */
  readonly terms: readonly ProfileTerm[];
}

const mostTerms = 150;

export function profileArticle(analysis: Analysis): StoryProfile {
  const { id, outlet, publishedAt, text } = analysis.article;
  const terms = [...countTerms(analysis)].sort(([one, left], [other, right]) => {
    return prominence(right) - prominence(left) || (one < other ? -1 : 1);
  });
  return {
    id,
    outlet,
    day: publishedAt === null ? null : dayOf(publishedAt),
    terms: terms.slice(0, mostTerms).map(([term, { title, lead, rest }]) => [term, title, lead, rest]),
    ...fingerprintText(text),
  };
}

const prominence = ({ title, lead, rest }: TermCounts): number => 4 * title + 2 * lead + rest;

const millisecondsADay = 86_400_000;

/** The day of an ISO 8601 date, by the calendar of where it was published; null where it is none. */
function dayOf(date: string): number | null {
  const day = Date.parse(date.slice(0, "2026-02-04".length)) / millisecondsADay;
  return Number.isInteger(day) ? day : null;
}

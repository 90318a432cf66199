import nlp from "compromise";
import dates, { type DatesMethods } from "compromise-dates";
import type { Reading } from "./readings.ts";
import { wallClock, type Dated } from "./wall-clock.ts";

/** What `.json({ offset: true })` gives of each date, as far as it is used; `every Tuesday` has no start. */
type Found = {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly end: string | null };
};

nlp.plugin(dates);
const parse = nlp as unknown as (text: string) => DatesMethods;

const dayOf = (iso: string): string | null => /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0] ?? null;

function toReading({ offset, dates: range }: Found): Reading {
  const span = { start: offset.start, end: offset.start + offset.length };
  const from = range?.start ?? null;
  return { span, from: from && dayOf(from), to: from && dayOf(range?.end ?? from) };
}

/** The times that compromise-dates finds, as first and last days. */
export function findWithCompromise({ text, published }: Dated): Reading[] {
  const options = { today: wallClock(published).toISOString(), timezone: "UTC" };
  const found: readonly Found[] = parse(text).dates(options).json({ offset: true });
  return found.map(toReading);
}

import type { StoredArticle, StoredStatement } from "../core/model/stored.ts";
import { isoDay } from "../core/times/calendar.ts";
import { noDay, type Row } from "../store/schema.ts";
import type { FoundArticle, FoundStatement } from "../store/search.ts";

/** A row of the store in the words of the model. */
export const toStatement = ({
  speaker_name: speakerName,
  cue_class: cueClass,
  title: _t,
  published: _p,
  ...row
}: FoundStatement): StoredStatement => ({
  ...row,
  speakerName,
  cueClass,
});

export const toArticle = ({ published: publishedAt, ...row }: FoundArticle): StoredArticle => ({ ...row, publishedAt });

const dayText = (day: number): string | null => (day === noDay ? null : isoDay(day));

export const toSummary = (
  { id, title, articles, outlets, first_day: first, last_day: last }: Row<"stories">,
  disputed: number | null,
) => ({ id, title, articles, outlets, from: dayText(first), to: dayText(last), disputed });

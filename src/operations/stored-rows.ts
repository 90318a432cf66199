import type { StoredArticle, StoredStatement } from "../core/model/stored.ts";
import type { FoundArticle, FoundStatement } from "../store/search.ts";

/** A row of the store in the words of the model. */
export const toStatement = ({
  speaker_name: speakerName,
  title: _t,
  published: _p,
  ...row
}: FoundStatement): StoredStatement => ({
  ...row,
  speakerName,
});

export const toArticle = ({ published: publishedAt, ...row }: FoundArticle): StoredArticle => ({ ...row, publishedAt });

import type { Dossier } from "../core/model/dossier.ts";

/** The day on which the newest article came out, which is the story's now; null where no article is dated. */
export const newestDay = ({ articles }: Pick<Dossier, "articles">): string | null =>
  articles
    .flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])
    .toSorted()
    .at(-1) ?? null;

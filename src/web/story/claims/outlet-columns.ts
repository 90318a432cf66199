import type { Article } from "../../../core/model/article.ts";
import type { Dossier } from "../../../core/model/dossier.ts";
import { nameOf } from "../../../view/labels.ts";

/** An outlet of the story, as a column. */
export interface OutletColumn {
  /** What names it in an address: the outlet, or the id of its only article where that is unknown. */
  readonly key: string;
  readonly name: string;
  readonly articles: readonly Article[];
  /** Ids of the claims that it could know and does not report, though most others do. */
  readonly leavesOut: ReadonlySet<string>;
}

/** The outlets in the order of their first articles. */
export function columnsOf({ articles, coverage }: Dossier): OutletColumn[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return coverage.outlets.flatMap(({ outlet, articles: ids, leavesOut }) => {
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = own;
    if (!first) return [];
    return [{ key: outlet ?? first.id, name: nameOf(first), articles: own, leavesOut: new Set(leavesOut) }];
  });
}

import type { Analysis } from "../core/model/analysis.ts";
import { loadAnalyses } from "../store/articles.ts";
import type { Store } from "../store/open.ts";

/** What was found in stored articles, with their texts: where the places behind rows of the store can be looked up. In the order of arrival; unknown ids are left out. */
export const storedAnalyses = (store: Store, articles: readonly string[]): Promise<Analysis[]> =>
  store.read((db) => loadAnalyses(db, [...new Set(articles)]));

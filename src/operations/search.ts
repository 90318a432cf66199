import { z } from "zod";
import { Hits, type StoredStatement } from "../core/model/stored.ts";
import { hitsFormats } from "../render/index.ts";
import type { Store } from "../store/open.ts";
import type { Operation } from "./operation.ts";
import { limitOption, skipOption, storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  query: z.string().describe('words, "phrases", and actor:, outlet:, before:, after:, verdict: with a value'),
  ...storeInputs,
  limit: limitOption(20),
  skip: skipOption,
});

/** Statements of which it is asked whether they have a verdict: the newest that fit otherwise. */
const mostJudged = 500;

/** `readout search`: statements and articles by their words. */
export const searchOperation = {
  name: "search",
  summary: "statements and articles by words, actors, outlets, dates, verdicts",
  effect: "reads",
  input,
  output: Hits,
  formats: hitsFormats,
  run: ({ query, limit, skip, ...inputs }, context = {}): Promise<Hits> =>
    withStore(inputs, context, async (store) => {
      const [{ readQuery }, { actorIds }, { searchArticles, searchStatements }, { toArticle, toStatement }] =
        await Promise.all([
          import("./search-query.ts"),
          import("./filters.ts"),
          import("../store/search.ts"),
          import("./stored-rows.ts"),
        ]);
      const { wanted, actor, outlets, after, before, verdict } = readQuery(query);
      const found = await store.read(async (db) => {
        const actors = await actorIds(db, actor ?? undefined);
        const part = verdict === null ? { limit, skip } : { limit: Math.max(skip + limit, mostJudged), skip: 0 };
        const search = { wanted, actors, outlets: outlets.length > 0 ? outlets : null, after, before, ...part };
        const statements = await searchStatements(db, store.dialect, search);
        const articles = verdict === null ? await searchArticles(db, store.dialect, search) : [];
        return { statements: statements.map(toStatement), articles: articles.map(toArticle) };
      });
      if (verdict === null) return found;
      return { ...found, statements: (await withVerdict(found.statements, verdict, store)).slice(skip, skip + limit) };
    }),
  isFull: ({ statements, articles }, { limit }) => Math.max(statements.length, articles.length) >= limit,
} as const satisfies Operation<typeof input, Hits>;

/** The statements that stand in a claim with a verdict; the dossiers that tell it are made where they are missing. */
async function withVerdict(
  statements: readonly StoredStatement[],
  verdict: string,
  store: Store,
): Promise<StoredStatement[]> {
  const { storyDossier } = await import("./story-dossier.ts");
  const judged = new Set<string>();
  for (const story of new Set(statements.map((one) => one.story))) {
    // oxlint-disable-next-line no-await-in-loop -- one dossier at a time is in memory
    const dossier = await storyDossier(store, story);
    for (const claim of dossier?.claims ?? [])
      if (claim.verdict === verdict)
        for (const { statement } of claim.assertions) if (statement !== null) judged.add(statement);
  }
  return statements.filter(({ id }) => judged.has(id));
}

import { z } from "zod";
import { StoryChange } from "../core/model/stored.ts";
import { changesFormats } from "../render/index.ts";
import { StoreError } from "../store/store-error.ts";
import type { Operation } from "./operation.ts";
import { storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  verdict: z
    .enum(["same", "different", "unsure"])
    .describe("whether they tell one story; unsure takes back what was said"),
  a: z.string().describe("id of an article"),
  b: z.string().describe("id of another article"),
  ...storeInputs,
});

/** `readout judge`: a person's word on whether two articles tell one story. */
export const judgeOperation = {
  name: "judge",
  summary: "say whether two articles tell one story; that beats the machine",
  effect: "changes",
  input,
  output: z.array(StoryChange),
  formats: changesFormats,
  run: ({ verdict, a, b, ...inputs }, context = {}): Promise<StoryChange[]> =>
    withStore(inputs, context, async (store) => {
      const [{ knownArticles }, { judge }, { takeBackgrounds, toChange }] = await Promise.all([
        import("../store/articles.ts"),
        import("../store/stories.ts"),
        import("./store-articles.ts"),
      ]);
      if (a === b) throw new StoreError(`${a} and ${b} are one article; name two`, { trouble: "asked" });
      const known = await store.read((db) => knownArticles(db, [a, b]));
      const unknown = [a, b].filter((id) => !known.has(id));
      if (unknown.length > 0)
        throw new StoreError(
          `store ${store.place}: no article ${unknown.join(", ")}; 'readout search' shows their ids`,
          { trouble: "missing" },
        );
      const placements = await store.write(async (db) => {
        await store.dialect.lockStories(db);
        return judge(db, { a, b, verdict }, takeBackgrounds());
      });
      return placements.flatMap(({ changes }) => changes.map(toChange));
    }),
} as const satisfies Operation<typeof input, StoryChange[]>;

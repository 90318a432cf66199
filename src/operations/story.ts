import { z } from "zod";
import { Dossier } from "../core/model/dossier.ts";
import { dossierFormats } from "../render/index.ts";
import { StoreError } from "../store/store-error.ts";
import { allOption } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  story: z.string().describe("the story's id, or that of one of its articles"),
  ...storeInputs,
  all: allOption,
});

/** `readout story`: the dossier of a stored story. */
export const storyOperation = {
  name: "story",
  summary: "the dossier of a story in the store",
  effect: "reads",
  input,
  output: Dossier,
  formats: dossierFormats,
  run: ({ story: id, ...inputs }, context = {}): Promise<Dossier> =>
    withStore(inputs, context, async (store) => {
      const [{ storyDossier }, { storyWith }] = await Promise.all([
        import("./story-dossier.ts"),
        import("../store/stories.ts"),
      ]);
      const dossier = await storyDossier(store, (await store.read((db) => storyWith(db, id))) ?? id);
      if (dossier) return dossier;
      throw new StoreError(`store ${store.place}: no story ${id}; 'readout stories' lists what there is`);
    }),
} as const satisfies Operation<typeof input, Dossier>;

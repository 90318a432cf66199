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
  stampOf: ({ story: id, ...inputs }, context = {}): Promise<string | undefined> =>
    withStore(inputs, context, async (store) => {
      const { storyStamp } = await import("./story-dossier.ts");
      const stamp = await storyStamp(store, id);
      return stamp && Object.values(stamp).join(" ");
    }),
  run: ({ story: id, ...inputs }, context = {}): Promise<Dossier> =>
    withStore(inputs, context, async (store) => {
      const { storyDossier } = await import("./story-dossier.ts");
      const dossier = await storyDossier(store, id);
      if (dossier) return dossier;
      throw new StoreError(`store ${store.place}: no story ${id}; 'readout stories' lists what there is`, {
        trouble: "missing",
      });
    }),
} as const satisfies Operation<typeof input, Dossier>;

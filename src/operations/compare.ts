import { z } from "zod";
import { Dossier } from "../core/model/dossier.ts";
import { dossierFormats } from "../render/index.ts";
import { allOption, articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { tellStory } from "./tell-story.ts";

const input = z.object({ ...articleInputs, all: allOption });

/** `readout compare`: the dossier of one story. */
export const compareOperation = {
  name: "compare",
  summary: "the dossier of one story: what happened, who said what, where the accounts differ",
  effect: "computes",
  input,
  output: Dossier,
  formats: dossierFormats,
  async run(inputs, context = {}): Promise<Dossier> {
    return (await tellStory(inputs, context)).dossier;
  },
} as const satisfies Operation<typeof input, Dossier>;

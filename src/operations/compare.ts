import { z } from "zod";
import { Dossier } from "../core/model/dossier.ts";
import { dossierFormats } from "../render/index.ts";
import { analyseInputs } from "./analyse-inputs.ts";
import { allOption, articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";

const input = z.object({ ...articleInputs, all: allOption });

/** `readout compare`: the dossier of one story. */
export const compareOperation = {
  name: "compare",
  summary: "the dossier of one story: what happened, who said what, where the accounts differ",
  input,
  output: Dossier,
  formats: dossierFormats,
  async run(inputs, context = {}): Promise<Dossier> {
    const [{ compare }, { analyses, skipped }] = await Promise.all([
      import("../core/compare/compare.ts"),
      analyseInputs(inputs, context),
    ]);
    return compare(analyses, skipped);
  },
} as const satisfies Operation<typeof input, Dossier>;

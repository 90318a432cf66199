import { z } from "zod";
import { explanationFormats } from "../render/index.ts";
import { Explanation } from "../render/explanation/explanation.ts";
import { analyseInputs } from "./analyse-inputs.ts";
import { allOption, articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";

const input = z.object({ ...articleInputs, all: allOption });

/** `readout explain`: the rule behind each finding and the reason for each verdict. */
export const explainOperation = {
  name: "explain",
  summary: "which rule found what, and why a claim got its verdict",
  input,
  output: Explanation,
  formats: explanationFormats,
  async run(inputs, context = {}): Promise<Explanation> {
    const [{ compare }, { explainArticle }, { explainClaims }, { analyses, skipped }] = await Promise.all([
      import("../core/compare/compare.ts"),
      import("../render/explanation/findings.ts"),
      import("../render/explanation/explain-claims.ts"),
      analyseInputs(inputs, context),
    ]);
    const dossier = compare(analyses, skipped);
    return { articles: analyses.map(explainArticle), claims: explainClaims(dossier), skipped };
  },
} as const satisfies Operation<typeof input, Explanation>;

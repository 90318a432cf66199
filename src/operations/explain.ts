import { z } from "zod";
import { explanationFormats } from "../render/index.ts";
import { Explanation } from "../render/explanation/explanation.ts";
import { allOption, articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { tellStory } from "./tell-story.ts";

const input = z.object({ ...articleInputs, all: allOption });

/** `readout explain`: the rule behind each finding and the reason for each verdict. */
export const explainOperation = {
  name: "explain",
  summary: "which rule found what, and why a claim got its verdict",
  effect: "computes",
  input,
  output: Explanation,
  formats: explanationFormats,
  async run(inputs, context = {}): Promise<Explanation> {
    const [{ explainArticle }, { explainClaims }, { dossier, analyses }] = await Promise.all([
      import("../render/explanation/findings.ts"),
      import("../render/explanation/explain-claims.ts"),
      tellStory(inputs, context),
    ]);
    return { articles: analyses.map(explainArticle), claims: explainClaims(dossier), skipped: dossier.skipped };
  },
} as const satisfies Operation<typeof input, Explanation>;

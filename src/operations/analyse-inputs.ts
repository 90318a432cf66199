import type { Analysis } from "../core/model/analysis.ts";
import type { Skipped } from "../core/model/article.ts";
import { analyseOperation } from "./analyse.ts";
import type { Context } from "./operation.ts";

type Inputs = Parameters<typeof analyseOperation.run>[0];

/** All analyses of the inputs, and what was skipped. */
export async function analyseInputs(
  inputs: Inputs,
  context: Context,
): Promise<{ analyses: readonly Analysis[]; skipped: readonly Skipped[] }> {
  const skipped: Skipped[] = [];
  const onReading: Context["onReading"] = (reading) => {
    if ("skipped" in reading) skipped.push(reading.skipped);
    context.onReading?.(reading);
  };
  const analyses: Analysis[] = [];
  for await (const analysis of analyseOperation.run(inputs, { ...context, onReading })) analyses.push(analysis);
  return { analyses, skipped };
}

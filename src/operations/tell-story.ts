import type { Analysis, Dossier } from "../core/model/index.ts";
import { analyseInputs } from "./analyse-inputs.ts";
import { loadWords } from "./models.ts";
import type { Context } from "./operation.ts";

type Inputs = Parameters<typeof analyseInputs>[0];

/** The dossier of the story that the inputs tell, with the analyses it comes from. */
export async function tellStory(
  inputs: Inputs,
  context: Context,
): Promise<{ readonly dossier: Dossier; readonly analyses: readonly Analysis[] }> {
  const [{ compare }, { analyses, skipped }] = await Promise.all([
    import("../core/compare/compare.ts"),
    analyseInputs(inputs, context),
  ]);
  const { words, skipped: unread } = loadWords();
  return { dossier: compare(analyses, { words, skipped: [...skipped, ...unread] }), analyses };
}

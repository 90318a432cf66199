import { labelsFor } from "../../../sequence/labels.ts";

/** Labels of the chain that reads a whole paragraph. */
export const jointLabels = labelsFor(["source", "cue", "content"]);

/** Labels of the chain that is run for one cue. */
export const cueLabels = labelsFor(["source", "content"]);

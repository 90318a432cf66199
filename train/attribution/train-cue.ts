import { allColumnNames } from "../../src/core/extract/statements/model/cue/columns.ts";
import type { CueFrame } from "../../src/core/extract/statements/model/cue/frame.ts";
import { cueTemplates } from "../../src/core/extract/statements/model/cue-templates.ts";
import type { JointReading } from "../../src/core/extract/statements/model/joint.ts";
import { cueLabels } from "../../src/core/extract/statements/model/labels.ts";
import {
  cueEdgeCount,
  framesOf,
  newWorkspace,
  withCueColumns,
} from "../../src/core/extract/statements/model/read-cues.ts";
import type { Sheet } from "../../src/core/extract/statements/model/sheet.ts";
import { rangesOverlap } from "../../src/core/text/ranges.ts";
import type { TokenRange } from "../../src/core/text/tagged-text.ts";
import { hashCells } from "../sequence/hash-cells.ts";
import { trainPruned, type HashedInstance, type PrunedOptions } from "../sequence/train-pruned.ts";
import type { Example, Gold } from "./example.ts";
import { cueGold } from "./gold-labels.ts";
import type { TrainedChain } from "./trained.ts";

/** Trains the chain for one cue on what the joint chain gave for texts that it did not see. */
export function trainCue(
  examples: readonly Example[],
  sheets: readonly Sheet[],
  joints: readonly JointReading[],
  options: PrunedOptions,
): TrainedChain {
  const instances = examples.flatMap((example, at) => instancesOf(example, sheets[at]!, joints[at]!));
  const shape = { labels: cueLabels.count, edges: cueEdgeCount, width: cueTemplates.length };
  return { labels: shape.labels, ...trainPruned(instances, shape, options) };
}

function instancesOf(example: Example, sheet: Sheet, joint: JointReading): HashedInstance[] {
  const workspace = newWorkspace(sheet);
  return framesOf(sheet, joint, cuesFor(example, joint)).map((frame) =>
    withCueColumns(workspace, frame, (columns, cells, edges) => ({
      hashes: hashCells<(typeof allColumnNames)[number]>(cueTemplates, columns, cells),
      edges,
      gold: cueGold(frame.window, frame.cue, goldAt(example, frame)),
    })),
  );
}

/** The candidates, and the right cues that are none of them. */
function cuesFor({ gold }: Example, { candidates }: JointReading): TokenRange[] {
  const missed = gold.flatMap(({ cue }) => cue).filter((cue) => !candidates.some((one) => rangesOverlap(one, cue)));
  return [...candidates, ...missed].toSorted((a, b) => a.first - b.first);
}

/** The attribution whose cue shares most with one; null where none does. */
export function goldAt({ gold }: Example, { cue }: Pick<CueFrame, "cue">): Gold | null {
  const shared = (one: Gold) =>
    Math.max(0, ...one.cue.map(({ first, last }) => Math.min(last, cue.last) - Math.max(first, cue.first)));
  return gold.reduce<Gold | null>((best, one) => (shared(one) > (best ? shared(best) : 0) ? one : best), null);
}

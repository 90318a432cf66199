import { jointLabels } from "../../src/core/extract/statements/model/labels.ts";
import { jointTemplates } from "../../src/core/extract/statements/model/joint-templates.ts";
import { edgeCount } from "../../src/core/extract/statements/model/columns/edges.ts";
import type { Sheet } from "../../src/core/extract/statements/model/sheet.ts";
import { hashCells } from "../sequence/hash-cells.ts";
import { trainPruned, type HashedInstance, type PrunedOptions } from "../sequence/train-pruned.ts";
import type { Example } from "./example.ts";
import { jointGold, repair } from "./gold-labels.ts";
import type { TrainedChain } from "./trained.ts";

/** Trains the chain that labels whole paragraphs. */
export function trainJoint(
  examples: readonly Example[],
  sheets: readonly Sheet[],
  options: PrunedOptions,
): TrainedChain {
  const instances = examples.flatMap((example, at) => instancesOf(example, sheets[at]!));
  const shape = { labels: jointLabels.count, edges: edgeCount, width: jointTemplates.length };
  return { labels: shape.labels, ...trainPruned(instances, shape, options) };
}

function instancesOf(example: Example, sheet: Sheet): HashedInstance[] {
  const gold = jointGold(example);
  return sheet.text.paragraphs.map(({ first, last }) => {
    const cells = { first: sheet.cells[first]!, last: sheet.cells[last - 1]! + 1 };
    return {
      hashes: hashCells(jointTemplates, sheet.columns, cells),
      edges: sheet.edges.slice(cells.first, cells.last),
      gold: repair(gold.slice(first, last)),
    };
  });
}

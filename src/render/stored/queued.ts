import type { Queued } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { entry, layout } from "../layout/lines.ts";
import { faint, joined, styled } from "../layout/rich.ts";

const column = 8;

/** One article that waits for a worker, as one line. */
export const render = ({ isNew, article, outlet, title, input }: Queued, view: View): string => {
  const lead = isNew ? styled("good", "queued") : faint("known");
  return layout([entry(0, column, lead, [title ?? input, faint(` ${joined([outlet, article], " · ")}`)])], view);
};

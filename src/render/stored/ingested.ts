import type { Ingested } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { entry, layout } from "../layout/lines.ts";
import { faint, styled } from "../layout/rich.ts";

const column = 8;

/** One article that is in the store, as one line. */
export const render = ({ isNew, article, outlet, title, input, story, changes }: Ingested, view: View): string => {
  const words = [title ?? input, faint(` ${[outlet, article, story && `in ${story}`].filter(Boolean).join(" · ")}`)];
  const also = changes
    .filter(({ kind }) => kind !== "opened" && kind !== "grown")
    .map(({ kind, from }) => `${kind} with ${from}`);
  const lead = isNew ? styled("good", "new") : faint("known");
  return layout([entry(0, column, lead, [...words, also.length > 0 ? `, ${also.join(", ")}` : ""])], view);
};

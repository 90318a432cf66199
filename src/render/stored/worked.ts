import type { DeadArticle, Worked } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { count } from "../layout/few.ts";
import { entry, layout, line } from "../layout/lines.ts";
import { faint, joined, styled } from "../layout/rich.ts";
import { render as renderIngested } from "./ingested.ts";

const column = 8;

/** What a worker did to one article. */
export const render = (worked: Worked, view: View): string =>
  "reason" in worked ? renderDead(worked, view) : renderIngested(worked, view);

function renderDead({ article, outlet, title, input, tries, reason, isReplayed }: DeadArticle, view: View): string {
  const lead = isReplayed ? styled("good", "again") : styled("bad", "failed");
  const facts = joined([outlet, article, count(tries, "attempt")], " · ");
  return layout([entry(0, column, lead, [title ?? input, faint(` ${facts}`)]), line(column, reason)], view);
}

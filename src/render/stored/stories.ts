import type { StorySummary } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { count } from "../layout/few.ts";
import { gap, layout, line, type Line } from "../layout/lines.ts";
import { faint, joined, strong, styled } from "../layout/rich.ts";

/** Stories to scan: what, when, by how many, and how to see more. */
export const render = (stories: readonly StorySummary[], view: View): string =>
  layout(
    stories.length === 0
      ? [line(0, "No such story. 'readout ingest' puts articles into the store.")]
      : stories.flatMap((story, at) => [...(at > 0 ? [gap] : []), ...describe(story)]),
    view,
  );

function describe(story: StorySummary): Line[] {
  const { id, title, articles, outlets, outletNames, actors, from, to, disputed } = story;
  const days = from === to ? from : `${from} – ${to}`;
  const facts = joined(
    [
      days ?? "date unknown",
      count(articles, "article"),
      count(outlets, "outlet"),
      disputed ? styled("bad", count(disputed, "disputed claim")) : null,
    ],
    " · ",
  );
  const more = outlets - outletNames.length;
  const told = [...outletNames, ...(more > 0 ? [count(more, "other")] : [])];
  return [
    line(0, strong(title)),
    line(2, facts),
    ...(actors.length > 0 ? [line(2, actors.map(({ name }) => name).join(" · "))] : []),
    ...(outletNames.length > 0 ? [line(2, faint(told.join(" · ")))] : []),
    line(2, faint(`readout story ${id}`)),
  ];
}

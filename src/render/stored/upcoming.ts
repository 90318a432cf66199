import type { UpcomingEntry } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { entry, layout, line } from "../layout/lines.ts";
import { faint } from "../layout/rich.ts";

const column = 25;

/** What is announced, by date. */
export const render = (entries: readonly UpcomingEntry[], view: View): string =>
  layout(
    entries.length === 0
      ? [line(0, "Nothing is announced for that time.")]
      : entries.map(({ from, to, what, status, story }) =>
          entry(0, column, from === to ? from : `${from} – ${to}`, [
            what,
            ` · ${status}`,
            faint(` · readout story ${story}`),
          ]),
        ),
    view,
  );

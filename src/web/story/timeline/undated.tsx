import type { TimelineEntry } from "../../../core/model/dossier.ts";
import { keyOf } from "../../../view/timeline-parts.ts";
import { spread } from "../../../view/spread.ts";
import { Few } from "../../parts/few.tsx";
import { EntryLine } from "./entry-line.tsx";

const shownAtMost = 12;

/** What the articles give no time for, the most told first. */
export function Undated({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section class="timeline-undated" aria-labelledby="undated">
      <h3 id="undated">Without a date</h3>
      <Few
        items={entries.toSorted((a, b) => spread(b.evidence) - spread(a.evidence))}
        most={shownAtMost}
        what="without a date"
        class="time-entries"
      >
        {(entry) => <EntryLine key={keyOf(entry)} entry={entry} />}
      </Few>
    </section>
  );
}

import type { TimelineEntry } from "../../core/model/dossier.ts";
import { statusWords } from "../../view/status-words.ts";
import "./status-mark.css";

type Status = TimelineEntry["status"];
type Shape = "done" | "under-way" | "firm" | "open" | "doubtful" | "off" | "late";

/** A full disc has been, a half one is going on; rings are to come: with a core where they are fixed, broken where they hang on something. */
const shapeOf: Record<Status, Shape> = {
  happened: "done",
  ongoing: "under-way",
  accepted: "firm",
  due: "firm",
  planned: "open",
  invited: "open",
  expected: "open",
  conditional: "doubtful",
  demanded: "doubtful",
  denied: "off",
  cancelled: "off",
  postponed: "late",
  overdue: "late",
};

/** What stands inside the ring, as a path that is filled or drawn. */
const inside: Record<Shape, string> = {
  done: "",
  "under-way": "M8 3a5 5 0 0 0 0 10z",
  firm: "M5.8 8a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0z",
  open: "",
  doubtful: "",
  off: "M5.5 5.5l5 5M10.5 5.5l-5 5",
  late: "M8 5.2V8l2 1.4",
};

/** The shape alone, for where the word stands beside it. */
export function StatusShape({ status }: { readonly status: Status }) {
  const shape = shapeOf[status];
  return (
    <svg class={`status-shape status-${shape}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="5" />
      {inside[shape] && <path d={inside[shape]} />}
    </svg>
  );
}

/** How far something has come, by shape and word. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span class="status-mark" data-hint={statusWords[status]}>
      <StatusShape status={status} /> {status}
    </span>
  );
}

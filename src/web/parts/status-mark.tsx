import type { TimelineEntry } from "../../core/model/dossier.ts";
import "./status-mark.css";

type Status = TimelineEntry["status"];

const ring = "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z";

/** A shape for each status and what it means. */
const statuses: Record<
  Status,
  { readonly shape: string; readonly kind: "done" | "open" | "off"; readonly means: string }
> = {
  happened: { shape: "M3 8.5l3.5 3.5L13 4.5", kind: "done", means: "it took place" },
  ongoing: { shape: "M2 8h11M9.5 4.5L13 8l-3.5 3.5", kind: "done", means: "it goes on" },
  planned: { shape: ring, kind: "open", means: "announced by those who are to act" },
  invited: { shape: "M2 4h12v8.5H2zM2 4.5l6 4.5l6-4.5", kind: "open", means: "not yet answered" },
  accepted: { shape: `${ring}M5.2 8.2l2 2l3.6-4`, kind: "open", means: "the invitation was accepted" },
  expected: {
    shape: "M6 6a2 2 0 1 1 2.6 2.1c-.5.2-.6.6-.6 1.2M8 12.2v.01",
    kind: "open",
    means: "expected by whoever writes or speaks, not by who is to act",
  },
  conditional: { shape: "M8 2l6 6l-6 6l-6-6z", kind: "open", means: "if something else happens" },
  due: { shape: `${ring}M8 5v3.2l2.2 1.6`, kind: "open", means: "fixed by rule or treaty" },
  demanded: { shape: "M8 2.5v7M8 13v.01", kind: "open", means: "asked for, by somebody who cannot decide it alone" },
  denied: { shape: `${ring}M4.2 11.8l7.6-7.6`, kind: "off", means: "somebody says that it is not so" },
  postponed: { shape: "M3 4v8M6 8h7.5M10.5 5l3 3l-3 3", kind: "off", means: "put off to a later time" },
  cancelled: { shape: "M3.5 3.5l9 9M12.5 3.5l-9 9", kind: "off", means: "it will not take place" },
  overdue: {
    shape: "M4 2.5h8M4 13.5h8M5 2.5c0 4 6 7 6 11M11 2.5c0 4-6 7-6 11",
    kind: "off",
    means: "its time is over and no report of it was found",
  },
};

/** What is known of whether something took place or will, by shape and word. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { shape, kind, means } = statuses[status];
  return (
    <span class={`status status-${kind}`} data-hint={`${status}: ${means}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shape} />
      </svg>
      {status}
    </span>
  );
}

/** What a status means, in a few words. */
export const meaningOf = (status: Status): string => statuses[status].means;

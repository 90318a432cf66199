import type { TimelineEntry } from "../../../core/model/dossier.ts";
import { rangeText } from "../../../view/dates.ts";
import { FewCites } from "../../parts/few-cites.tsx";
import { StatusMark, StatusShape } from "../../parts/status-mark.tsx";
import { EventTitle } from "./event-title.tsx";

/** One thing that is announced: for when, what, how sure, by whom. */
export function ComingEntry({ entry }: { readonly entry: TimelineEntry }) {
  const { from, to, what, status, evidence } = entry;
  return (
    <li class="event">
      <span class="event-when">{from ? rangeText({ from, to: to ?? from }) : "no date"}</span>
      <StatusShape status={status} />
      <div class="event-body">
        <p class="event-coming">
          {entry.event ? <EventTitle title={what} /> : <span class="event-names">{what}</span>}
        </p>
        <p class="row">
          <StatusMark status={status} /> <FewCites evidence={evidence} />
        </p>
      </div>
    </li>
  );
}

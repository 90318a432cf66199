import { dateText } from "../../../view/dates.ts";
import { eventLineOf } from "../../../view/event-line.ts";
import { Link } from "../../address/link.tsx";
import { useStory } from "../story-context.tsx";
import { ComingEntry } from "./coming-entry.tsx";
import { PastEvent } from "./past-event.tsx";
import "./event-line.css";

/** The main events down a line: what has been, now, what is coming. */
export function EventLine() {
  const { page } = useStory();
  const { past, morePast, now, coming, moreComing } = eventLineOf(page);
  return (
    <section aria-labelledby="event-line">
      <h2 id="event-line">What happened, and what is coming</h2>
      {past.length === 0 && <p class="soft">No event was found in these articles.</p>}
      <ol class="event-line" aria-label="What happened">
        {past.map((told) => (
          <PastEvent key={told.event.id} told={told} />
        ))}
        {morePast > 0 && <More count={morePast} what="more events" />}
      </ol>
      <p class="event-line-now">
        <span>{now ? `Newest article: ${dateText(now)}` : "No article is dated"}</span>
      </p>
      {coming.length === 0 && <p class="soft small">Nothing that is announced for later was found.</p>}
      <ol class="event-line event-line-coming" aria-label="What is coming">
        {coming.map((entry) => (
          <ComingEntry key={`${entry.event ?? entry.claim} ${entry.from}`} entry={entry} />
        ))}
        {moreComing > 0 && <More count={moreComing} what="more to come" />}
      </ol>
    </section>
  );
}

function More({ count, what }: { readonly count: number; readonly what: string }) {
  const { base } = useStory();
  return (
    <li class="event-line-more">
      <Link to={{ path: [...base, "timeline"], query: {} }}>
        {count} {what} in the timeline
      </Link>
    </li>
  );
}

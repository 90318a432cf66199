import { useMemo } from "preact/hooks";
import { dateText } from "../../../view/dates.ts";
import { newestDay } from "../../../view/newest-day.ts";
import { timelineParts, type TimeGroup } from "../../../view/timeline-parts.ts";
import { useQueryValue } from "../../address/use-query-value.ts";
import { QueryChoice } from "../../parts/query-choice.tsx";
import { Empty } from "../../parts/empty.tsx";
import { useStory } from "../story-context.tsx";
import { GroupLine } from "./group-line.tsx";
import { actorOptions, entriesOf, filterEntries, statusOptions } from "./timeline-filter.ts";
import { Undated } from "./undated.tsx";
import "./timeline-view.css";

/** What was when, what goes on, and what is announced, down one line. */
export function TimelineView() {
  const { page } = useStory();
  const [status] = useQueryValue("status");
  const [actor] = useQueryValue("actor");
  const all = useMemo(() => entriesOf(page), [page]);
  const entries = useMemo(() => filterEntries(all, { status, actor }, page), [all, status, actor]);
  const { past, now, coming, undated } = timelineParts(page.dossier, entries);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">When</h2>
      <form
        class="timeline-filters no-print"
        aria-label="Filter the timeline"
        onSubmit={(event) => event.preventDefault()}
      >
        <QueryChoice name="status" label="Status" every="Any status" options={statusOptions(all)} />
        <QueryChoice name="actor" label="With" every="Anybody" options={actorOptions(all, page)} />
      </form>
      {entries.length === 0 && (
        <Empty title={all.length === 0 ? "These articles date nothing" : "Nothing on the timeline is like that"}>
          {all.length > 0 && <p>Choose fewer filters.</p>}
        </Empty>
      )}
      <Line label="What has been" groups={past} />
      {past.length + now.length + coming.length > 0 && <Now day={newestDay(page.dossier)} />}
      <Line label="What goes on" groups={now} />
      <Line label="What is coming" groups={coming} isComing />
      <Undated entries={undated} />
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly groups: readonly TimeGroup[];
  readonly isComing?: boolean;
}

function Line({ label, groups, isComing = false }: LineProps) {
  if (groups.length === 0) return null;
  return (
    <section aria-label={label}>
      <h3 class="timeline-part">{label}</h3>
      <ol class={isComing ? "timeline-line timeline-coming" : "timeline-line"}>
        {groups.map((group, at) => (
          <GroupLine key={`${group.from} ${group.to} ${group.entries[0]!.what}`} group={group} above={groups[at - 1]} />
        ))}
      </ol>
    </section>
  );
}

function Now({ day }: { readonly day: string | null }) {
  return (
    <p class="timeline-now">
      <span>{day ? `Now, as of the newest article: ${dateText(day)}` : "No article is dated, so there is no now"}</span>
    </p>
  );
}

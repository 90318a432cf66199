import type { Dossier, TimelineEntry } from "../../../core/model/dossier.ts";
import type { Event } from "../../../core/model/event.ts";
import { printedWords } from "../../../view/printed-words.ts";
import { quoted } from "../../../view/quoted.ts";
import { Cite } from "../../parts/cite.tsx";
import { FewCites } from "../../parts/few-cites.tsx";
import { StatusMark } from "../../parts/status-mark.tsx";
import { EventTitle } from "../overview/event-title.tsx";
import { useStory } from "../story-context.tsx";

interface Props {
  readonly entry: TimelineEntry;
  /** Whether its place among what stands beside it is not known. */
  readonly isOpen?: boolean;
}

/** One thing with how far it has come, who tells of it, and the words that put it after another. */
export function EntryLine({ entry, isOpen = false }: Props) {
  const { page } = useStory();
  const { event, what, status, evidence } = entry;
  const words = event ? printedWords({ mentions: mentionsOf(event, page.dossier) }, page) : "";
  return (
    <li class="time-entry">
      <p class="time-what">{event ? <EventTitle title={what} /> : <span class="event-names">{what}</span>}</p>
      {words && <p class="time-quote">{words}</p>}
      <p class="row">
        <StatusMark status={status} /> <FewCites evidence={evidence} />
      </p>
      <After entry={entry} />
      {isOpen && <p class="time-after">Its place among these is not told.</p>}
    </li>
  );
}

/** The places of an event in the articles. */
function mentionsOf(event: string, { storyEvents, events }: Dossier): readonly Event[] {
  const mentions = storyEvents.find(({ id }) => id === event)?.mentions ?? [];
  return events.filter(({ id }) => mentions.includes(id));
}

function After({ entry: { after = [] } }: Props) {
  const { page } = useStory();
  return (
    <>
      {after.map(({ event, evidence: [place] }) => (
        <p key={event} class="time-after">
          after {page.dossier.storyEvents.find(({ id }) => id === event)?.title ?? "another event"}
          {place && (
            <>
              : {quoted(page.words(place))} <Cite evidence={place} />
            </>
          )}
        </p>
      ))}
    </>
  );
}

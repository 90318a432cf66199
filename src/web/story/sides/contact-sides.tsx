import type { ContactAccounts } from "../../../core/model/dossier.ts";
import { rangeText } from "../../../view/dates.ts";
import { originName } from "../../../view/origin-name.ts";
import { StatusMark } from "../../parts/status-mark.tsx";
import { useStory } from "../story-context.tsx";
import { EventTitle } from "../overview/event-title.tsx";
import { partsTold } from "./parts-told.ts";
import { Party } from "./party.tsx";
import { TopicList } from "./topic-list.tsx";

/** One contact: a column for each side, and below them what no side names. */
export function ContactSides({ accounts }: { readonly accounts: ContactAccounts }) {
  const { event: id, parties, others, elsewhere } = accounts;
  const { page } = useStory();
  const told = partsTold(parties, page);
  const event = page.dossier.storyEvents.find((one) => one.id === id);
  const heading = `sides-${id}`;
  return (
    <article class="contact" aria-labelledby={heading}>
      <header class="contact-head">
        <h3 id={heading}>
          <EventTitle title={event?.title ?? id} />
        </h3>
        <span class="soft small">{event?.time ? rangeText(event.time) : "no date"}</span>
        {event && event.status !== "happened" && <StatusMark status={event.status} />}
      </header>
      <div class="contact-sides">
        {parties.map((account) => (
          <Party key={account.party} account={account} told={told} />
        ))}
      </div>
      {elsewhere.length > 0 && (
        <div class="contact-rest">
          <h4>In no side’s name</h4>
          <TopicList topics={elsewhere} />
        </div>
      )}
      {others.length > 0 && (
        <p class="contact-rest small">
          <span class="soft">Also quoted on it:</span> {[...new Set(others.map(originName))].join(", ")}
        </p>
      )}
    </article>
  );
}

import { contactsInOrder } from "../../../view/contacts-in-order.ts";
import { Empty } from "../../parts/empty.tsx";
import { useStory } from "../story-context.tsx";
import { ContactSides } from "./contact-sides.tsx";
import "./sides-view.css";

/** What each side of a contact said of it, side by side. */
export function SidesView() {
  const { page } = useStory();
  const contacts = contactsInOrder(page.dossier);
  return (
    <section class="sides-view" aria-labelledby="sides">
      <h2 id="sides">What each side said of it</h2>
      <p class="soft small sides-view-note">
        A government is one side: its leader, ministries, spokespeople and aides. What is quoted stands here wherever it
        was printed.
      </p>
      {contacts.length === 0 && (
        <Empty title="No side is quoted on a contact">
          <p>These articles tell of no call, meeting or visit on which one of its sides is quoted.</p>
        </Empty>
      )}
      {contacts.map((accounts) => (
        <ContactSides key={accounts.event} accounts={accounts} />
      ))}
    </section>
  );
}

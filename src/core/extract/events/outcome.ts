import type { TokenRange } from "../../text/tagged-text.ts";
import { actorsOf, type Found } from "./found.ts";
import type { Scene } from "./scene.ts";

/** What came of a contact: the places of both in the list of events, with the words that join them. */
export interface Outcome {
  readonly outcome: number;
  readonly contact: number;
  readonly words: TokenRange;
}

const leads = new Set(["during", "at", "in", "after", "following"]);

/** What the sides agreed, signed or announced at a contact: [In a call on Monday, they agreed to], [met and signed], [held talks, agreeing to]. */
export function outcomesOf(scene: Scene, events: readonly Found[]): Outcome[] {
  return events.flatMap((event, outcome) => {
    if (!event.kind.outcome || event.status === "denied") return [];
    const contact = events.findIndex((other) => bringsAbout(scene, other, event));
    return contact < 0 ? [] : [{ outcome, contact, words: events[contact]! }];
  });
}

function bringsAbout(scene: Scene, contact: Found, event: Found): boolean {
  if (!contact.kind.contact || contact.status !== "happened") return false;
  const actors = actorsOf(contact);
  const shared = actorsOf(event).filter((actor) => actors.includes(actor));
  return shared.length > 0 && (leadsIn(scene, contact, event) || goesOn(contact, event));
}

/** [During that meeting, they agreed], [agreed at talks in Oslo] */
function leadsIn({ text: { tokens } }: Scene, { extent, noun, head }: Found, event: Found): boolean {
  const sameSentence = tokens[head]!.sentence === tokens[event.head]!.sentence;
  return noun === head && sameSentence && leads.has(tokens[extent.first - 1]?.lower ?? "");
}

/** [met and signed], [held talks, agreeing to] */
const goesOn = ({ clause }: Found, { clause: other }: Found): boolean =>
  other.governor === clause.index && (other.kind === "coordinate" || other.verb.form === "gerund");

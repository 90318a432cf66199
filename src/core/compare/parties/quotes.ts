import type { Statement } from "../../model/statement.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import { isContact } from "../events/family.ts";
import type { StoryAssertion } from "../material.ts";
import type { Heard } from "./heard.ts";
import { occasionsIn } from "./made-in.ts";
import { contactsToldIn } from "./of-contact.ts";
import type { Source } from "./speakers.ts";

/** One place where somebody is quoted on a contact. */
export interface Quote extends Source {
  readonly contact: EventGroup;
  readonly one: StoryAssertion;
  readonly claim: string;
  /** Those of its statements that were made at the contact. */
  readonly madeThere: readonly Statement[];
}

/** Every quoted assertion with each contact that it is about, in reading order. */
export function quotesOn(contacts: readonly EventGroup[], claims: readonly AlignedClaim[], heard: Heard): Quote[] {
  const toldIn = contactsToldIn(contacts, heard.material);
  const occasionOf = occasionsIn(contacts, heard.material);
  const claimOf = new Map(
    claims.flatMap(({ id, assertions }) => assertions.map(({ assertion }) => [assertion.id, id])),
  );
  return heard.assertions.flatMap(({ one, ...source }) => {
    const told = toldIn(one);
    const made = one.events.some(isOver)
      ? []
      : one.chain.map((statement) => [occasionOf(statement), statement] as const);
    const about = new Set([...told, ...made.flatMap(([contact]) => contact ?? [])]);
    return [...about].map((contact) => ({
      ...source,
      one,
      contact,
      claim: claimOf.get(one.assertion.id)!,
      madeThere: told.has(contact) ? [] : made.flatMap(([at, statement]) => (at === contact ? [statement] : [])),
    }));
  });
}

/** Who tells of a contact that has been is no longer in it. */
const isOver = ({ told, status }: EventGroup): boolean => status === "happened" && isContact(told[0]!.event.kind);

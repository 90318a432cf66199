import type { Span } from "../../model/span.ts";
import { contains } from "../../text/spans.ts";
import { isContact } from "../events/family.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { Material, StoryAssertion } from "../material.ts";

/** The contacts that an assertion tells of. */
export type FindContacts = (one: StoryAssertion) => ReadonlySet<EventGroup>;

/** Finds them by the events it names, by a length or topic of theirs that it holds, and by [they] beside one of them. */
export function contactsToldIn(contacts: readonly EventGroup[], material: Material): FindContacts {
  const known = new Set(contacts);
  const facts = factsByArticle(contacts);
  const statements = Map.groupBy(material.assertions, ({ assertion }) => assertion.statement);
  return (one) => {
    const { article, span, statement } = one.assertion;
    const named = one.events.filter((event) => known.has(event));
    const held = (facts.get(article) ?? []).filter((fact) => contains(span, fact.span)).map(({ contact }) => contact);
    const beside =
      named.length + held.length === 0 && statement !== null ? besideOne(one, statements.get(statement)!) : [];
    return new Set([
      ...named,
      ...held,
      ...beside.filter((contact) => known.has(contact) && isOfAll(one, contact, material)),
    ]);
  };
}

interface Fact {
  readonly span: Span;
  readonly contact: EventGroup;
}

/** How long each contact was and what it was about, where the words stand. */
function factsByArticle(contacts: readonly EventGroup[]): Map<string, Fact[]> {
  const facts = contacts.flatMap((contact) =>
    contact.told.flatMap(({ event: { article, agenda, duration } }) =>
      [...agenda, ...(duration ? [duration] : [])].map(({ span }) => ({ article, span, contact })),
    ),
  );
  return Map.groupBy(facts, ({ article }) => article);
}

/** What an assertion without a contact of its own may go on about: the one contact of its statement. */
function besideOne(one: StoryAssertion, statement: readonly StoryAssertion[]): EventGroup[] {
  const others = [...new Set(statement.flatMap(contactsOf))];
  return contactsOf(one).length === 0 && others.length === 1 ? others : [];
}

const contactsOf = ({ events }: StoryAssertion): EventGroup[] =>
  events.filter(({ told }) => isContact(told[0]!.event.kind));

/** [they agreed on a date]: several of those who take part, and nobody else. */
function isOfAll(
  { assertion: { article, span } }: StoryAssertion,
  { participants }: EventGroup,
  { mentions }: Material,
): boolean {
  const people = new Set([...participants].map((id) => id.replace(/^to /, "")));
  return (mentions.get(article) ?? []).some(
    ({ members, span: place }) => contains(span, place) && members.length > 1 && members.every((id) => people.has(id)),
  );
}

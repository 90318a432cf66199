import type { ContactAccounts, Origin, PartyAccount, PartyClaim, StoryTopic } from "../../model/dossier.ts";
import type { Evidence } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { WordVectors } from "../../words/word-vectors.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import { isContact } from "../events/family.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { byText } from "../order.ts";
import { hear, type Heard } from "./heard.ts";
import { occasionsIn } from "./made-in.ts";
import { contactsToldIn } from "./of-contact.ts";
import { isToldContact, partiesOf, type Party } from "./party.ts";
import type { Source, Speaker } from "./speakers.ts";
import { topicsByParty, type PartyTopic } from "./topics-by-party.ts";

/** One place where somebody is quoted on a contact. */
interface Quote extends Source {
  readonly contact: EventGroup;
  readonly one: StoryAssertion;
  readonly claim: string;
  /** Those of its statements that were made at the contact. */
  readonly madeThere: readonly Statement[];
}

/** What each side of each contact said of it, wherever it was printed; contacts on which no side is quoted are left out. */
export function tellPartyAccounts(
  material: Material,
  claims: readonly AlignedClaim[],
  words?: WordVectors,
): ContactAccounts[] {
  const contacts = material.events.filter((group) => isToldContact(group) && partiesOf(group, material).length > 1);
  const heard = hear(material, words);
  const quotes = Map.groupBy(quotesOn(contacts, claims, heard), ({ contact }) => contact);
  return contacts.flatMap((contact) => {
    const told = toAccounts(contact, quotes.get(contact) ?? [], heard);
    return told.parties.some(({ speakers }) => speakers.length > 0) ? [told] : [];
  });
}

/** Every quoted assertion with each contact that it is about, in reading order. */
function quotesOn(contacts: readonly EventGroup[], claims: readonly AlignedClaim[], heard: Heard): Quote[] {
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

function toAccounts(contact: EventGroup, quotes: readonly Quote[], heard: Heard): ContactAccounts {
  const { parties, topics } = topicsByParty(contact, heard);
  const accounts = parties.map((party) => ({
    ...toAccount(party, quotes, topics),
    otherwise: articlesOtherwise(party, quotes, heard),
  }));
  return {
    event: contact.id,
    parties: accounts.toSorted((a, b) => breadth(b) - breadth(a) || byText(a.name, b.name) || byText(a.party, b.party)),
    others: othersIn(quotes, parties),
    elsewhere: topics.filter(({ by }) => by.size === 0).map(({ topic, elsewhere }) => ({ topic, evidence: elsewhere })),
  };
}

function toAccount(
  { id, side, name, participants }: Party,
  quotes: readonly Quote[],
  topics: readonly PartyTopic[],
): Omit<PartyAccount, "otherwise"> {
  const isOwn = (speaker: Speaker): boolean => speaker.side === side;
  const own = quotes.filter(({ speakers }) => speakers.some(isOwn));
  const named = topics.flatMap((topic) => (topic.by.has(id) ? [{ topic, evidence: topic.by.get(id)! }] : []));
  const speakers = [...own, ...named.map(({ topic }) => ({ speakers: topic.tellers }))].flatMap((quote) =>
    quote.speakers.filter(isOwn).map((speaker) => speaker.id),
  );
  return {
    party: id,
    name,
    participants,
    speakers: mostPrinted(speakers),
    claims: toClaims(own),
    topics: named.map(({ topic, evidence }): StoryTopic => ({ topic: topic.topic, evidence })),
    alone: named.filter(({ topic }) => topic.alone === id).map(({ topic }) => topic.topic),
  };
}

/** Each once, of equals the first in reading order. */
const mostPrinted = (ids: readonly string[]): string[] =>
  [...Map.groupBy(ids, (id) => id).values()].toSorted((a, b) => b.length - a.length).map(([id]) => id!);

/** Where a side is quoted on anything but the contact. */
function articlesOtherwise({ side }: Party, quotes: readonly Quote[], { assertions }: Heard): string[] {
  const onIt = new Set(quotes.map(({ one }) => one));
  const others = assertions.filter(
    ({ one, speakers }) => !onIt.has(one) && speakers.some((each) => each.side === side),
  );
  return [...new Set(others.map(({ one }) => one.article.id))];
}

/** Who is quoted and is of none of these sides, each once. */
function othersIn(quotes: readonly Quote[], parties: readonly Party[]): Origin[] {
  const sides = new Set(parties.map(({ side }) => side));
  const others = quotes.filter(({ speakers }) => !speakers.some(({ side }) => sides.has(side)));
  return [...new Map(others.map(({ origin }) => [`${origin?.actor} ${origin?.name}`, origin!])).values()];
}

function toClaims(quotes: readonly Quote[]): PartyClaim[] {
  const claims = [...Map.groupBy(quotes, ({ claim }) => claim)].map(([claim, same]) => ({
    claim,
    statements: [...new Set(same.flatMap(({ madeThere }) => madeThere.map(({ id }) => id)))],
    evidence: same.map(({ one: { assertion } }) => ({ article: assertion.article, span: assertion.span })),
  }));
  return claims.toSorted((a, b) => articlesIn(b.evidence) - articlesIn(a.evidence));
}

const articlesIn = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ article }) => article)).size;

const breadth = ({ claims, topics }: PartyAccount): number =>
  articlesIn([...claims, ...topics].flatMap(({ evidence }) => evidence));

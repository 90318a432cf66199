import type { ContactAccounts, Origin, PartyAccount, PartyClaim, StoryTopic } from "../../model/dossier.ts";
import type { Evidence } from "../../model/span.ts";
import type { WordVectors } from "../../words/word-vectors.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { Material } from "../material.ts";
import { byText } from "../order.ts";
import { hear, type Heard } from "./heard.ts";
import { isToldContact, partiesOf, speaksFor, type Party } from "./party.ts";
import { quotesOn, type Quote } from "./quotes.ts";
import type { Speaker } from "./sides.ts";
import { topicsByParty, type PartyTopic } from "./topics-by-party.ts";

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
  party: Party,
  quotes: readonly Quote[],
  topics: readonly PartyTopic[],
): Omit<PartyAccount, "otherwise"> {
  const { id, name, participants } = party;
  const isOwn = (speaker: Speaker): boolean => speaksFor(party, speaker);
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
function articlesOtherwise(party: Party, quotes: readonly Quote[], { assertions }: Heard): string[] {
  const onIt = new Set(quotes.map(({ one }) => one));
  const others = assertions.filter(
    ({ one, speakers }) => !onIt.has(one) && speakers.some((each) => speaksFor(party, each)),
  );
  return [...new Set(others.map(({ one }) => one.article.id))];
}

/** Who is quoted and is of none of these sides, each once. */
function othersIn(quotes: readonly Quote[], parties: readonly Party[]): Origin[] {
  const isOther = (speaker: Speaker): boolean => !parties.some((party) => speaksFor(party, speaker));
  const others = quotes.filter(({ speakers }) => speakers.every(isOther));
  return [...new Map(others.map(({ origin }) => [`${origin?.actor} ${origin?.name}`, origin!])).values()];
}

function toClaims(quotes: readonly Quote[]): PartyClaim[] {
  const groups = Map.groupBy(quotes, (quote) => `${quote.claim} ${isDenial(quote)}`);
  const claims = [...groups.values()].map((same) => ({
    claim: same[0]!.claim,
    denied: isDenial(same[0]!),
    statements: [...new Set(same.flatMap(({ madeThere }) => madeThere.map(({ id }) => id)))],
    evidence: same.map(({ one: { assertion } }) => ({ article: assertion.article, span: assertion.span })),
  }));
  return claims.toSorted((a, b) => articlesIn(b.evidence) - articlesIn(a.evidence));
}

/** [denied that she had met him] */
const isDenial = ({ one }: Quote): boolean => one.chain.some(({ cueClass }) => cueClass === "deny");

const articlesIn = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ article }) => article)).size;

const breadth = ({ claims, topics }: PartyAccount): number =>
  articlesIn([...claims, ...topics].flatMap(({ evidence }) => evidence));

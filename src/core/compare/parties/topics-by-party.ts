import type { StoryTopic } from "../../model/dossier.ts";
import type { Evidence } from "../../model/span.ts";
import type { EventGroup } from "../events/event-group.ts";
import { isContact } from "../events/family.ts";
import { agendaOf } from "../events/topics.ts";
import type { Heard } from "./heard.ts";
import { partiesOf, speaksFor, type Party } from "./party.ts";
import type { Speaker } from "./sides.ts";
import { mayBeSame, meaningsFor, type Meaning, type ReadMeaning } from "./topic-meaning.ts";

/** One topic of a contact, by who names it. */
export interface PartyTopic {
  readonly topic: string;
  /** The places where each party names it, by the party's id; parties that do not are left out. */
  readonly by: ReadonlyMap<string, readonly Evidence[]>;
  /** Places where no party is quoted: own voice, relays, unnamed sources, others. */
  readonly elsewhere: readonly Evidence[];
  /** Who is quoted with it for the parties, each once for each place. */
  readonly tellers: readonly Speaker[];
  /**
   * Id of the party that alone names it, though another party names topics too; null where several name it, or nobody,
   * and where words of another party or of nobody may mean the same.
   */
  readonly alone: string | null;
}

/** A contact's sides, and its topics by side. */
export interface TopicsByParty {
  readonly parties: readonly Party[];
  readonly topics: readonly PartyTopic[];
}

/**
 * What each side of a contact says it was about, in the order of `StoryEvent.agenda`. A topic belongs to the far end of
 * the innermost statement that its words stand in, and not to who speaks around it.
 */
export function topicsByParty(group: EventGroup, heard: Heard): TopicsByParty {
  const parties = partiesOf(group, heard.material);
  const meaning = meaningsFor(participantIds(group), heard.material);
  const told = agendaOf(group, heard.material).map((topic) => place(topic, parties, heard));
  const read = told.map((one) => ({ ...one, meanings: placesOf(one).map(meaning) }));
  const isAlone = (one: Read, namer: string): boolean =>
    !read.some((other) => other !== one && isForeign(other, namer) && sharesMeaning(one, other, heard)) &&
    !isSpokenOf(one.meanings, { group, heard, meaning, others: parties.filter(({ id }) => id !== namer) });
  const topics = read.map((one) => {
    const namer = onlyNamer(one, told);
    return { ...told[read.indexOf(one)]!, alone: namer !== null && isAlone(one, namer) ? namer : null };
  });
  return { parties, topics };
}

/** Ids of those who take part. */
export const participantIds = ({ participants }: EventGroup): string[] =>
  [...participants].map((id) => id.replace(/^to /, ""));

type Placed = Omit<PartyTopic, "alone">;
type Read = Placed & { readonly meanings: readonly Meaning[] };

function place({ topic, evidence }: StoryTopic, parties: readonly Party[], heard: Heard): Placed {
  const places = evidence.map((where) => ({
    where,
    quoted: heard.at(where).filter((speaker) => parties.some((party) => speaksFor(party, speaker))),
  }));
  const by = parties.flatMap((party) => {
    const own = places.filter(({ quoted }) => quoted.some((speaker) => speaksFor(party, speaker)));
    return own.length > 0 ? [[party.id, own.map(({ where }) => where)] as const] : [];
  });
  const elsewhere = places.filter(({ quoted }) => quoted.length === 0).map(({ where }) => where);
  return { topic, by: new Map(by), elsewhere, tellers: places.flatMap(({ quoted }) => quoted) };
}

const placesOf = ({ by, elsewhere }: Placed): Evidence[] => [...[...by.values()].flat(), ...elsewhere];

/** The one party that names a topic, told by nobody else, where other parties name topics too. */
function onlyNamer({ by, elsewhere }: Placed, all: readonly Placed[]): string | null {
  const [namer] = by.keys();
  const isOnly = namer !== undefined && by.size === 1 && elsewhere.length === 0;
  return isOnly && all.some((other) => [...other.by.keys()].some((id) => id !== namer)) ? namer : null;
}

/** Told by another party, or by nobody, which may hide one. */
const isForeign = ({ by, elsewhere }: Placed, namer: string): boolean =>
  elsewhere.length > 0 || [...by.keys()].some((id) => id !== namer);

const sharesMeaning = (one: Read, other: Read, { words }: Heard): boolean =>
  one.meanings.some((a) => other.meanings.some((b) => mayBeSame(a, b, words)));

interface Listening {
  readonly group: EventGroup;
  readonly heard: Heard;
  readonly meaning: ReadMeaning;
  readonly others: readonly Party[];
}

/** Whether other sides use the words of a topic in anything they say, if not of another contact alone. */
function isSpokenOf(meanings: readonly Meaning[], { group, heard, meaning, others }: Listening): boolean {
  return heard.assertions.some(({ one: { assertion, events }, speakers }) => {
    if (!speakers.some((speaker) => others.some((party) => speaksFor(party, speaker)))) return false;
    const contacts = events.filter(({ told }) => isContact(told[0]!.event.kind));
    if (contacts.length > 0 && !contacts.includes(group)) return false;
    const said = meaning(assertion);
    return meanings.some((one) => !one.isDisjointFrom(said));
  });
}

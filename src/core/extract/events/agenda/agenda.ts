import { wordsSaying } from "../../../lexicon/words-saying.ts";
import { lexicon } from "../../../lexicon/lexicon.ts";
import type { Clause, Phrase } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import type { Found, Refiner } from "../found.ts";
import { eventNouns } from "../kinds.ts";
import { coveredBy, holds, type Scene } from "../scene.ts";
import { agentsOf } from "../parts.ts";
import { headOf, isOneOf } from "../verb-frame.ts";
import { examplesAt, topicsFrom } from "./topic-list.ts";

type AgendaVerb = (typeof lexicon.agenda)[number];

const verbs: ReadonlyMap<string, AgendaVerb> = new Map(lexicon.agenda.map((entry) => [entry.verb, entry]));

/** Topics with the contact that they were talked about at. */
interface Told {
  readonly event: Found;
  readonly topics: readonly TokenRange[];
}

/** What each contact was about: [discussed trade and Taiwan], [talks on grain], [the call covered Iran]. */
export const setAgenda: Refiner = (events, scene) => {
  const contacts = events.filter(({ kind }) => kind.contact);
  if (contacts.length === 0) return [...events];
  const told = [
    ...scene.text.clauses.flatMap((clause) => toldByVerb(scene, contacts, clause)),
    ...contacts.map((event) => ({ event, topics: behindNoun(scene, event) })),
  ];
  const byEvent = Map.groupBy(told, ({ event }) => event);
  return events.map((event) => ({
    ...event,
    agenda: distinct(byEvent.get(event)?.flatMap(({ topics }) => topics) ?? []),
  }));
};

/** In reading order; of two that start alike one. */
const distinct = (topics: readonly TokenRange[]): TokenRange[] =>
  topics
    .toSorted((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ last }, at, list) => !list.slice(0, at).some((other) => other.last >= last));

function toldByVerb(scene: Scene, contacts: readonly Found[], clause: Clause): Told[] {
  const verb = verbs.get(clause.verb.lemma);
  if (!verb || clause.verb.negated || isPreposition(clause)) return [];
  const topics = topicStarts(scene, clause, verb).flatMap(({ first, last }) => topicsFrom(scene, first, last));
  if (topics.length === 0) return [];
  const event = contactOf(scene, contacts, { clause, verb });
  if (!event) return [];
  const all = isEach(scene, clause) ? contacts.filter(({ head }) => head === event.head) : [event];
  return all.map((one) => ({ event: one, topics }));
}

/** [dominated each conversation]: of several that one word tells, all. */
const isEach = ({ text }: Scene, { object }: Clause): boolean =>
  object !== null && /^(each|both|all)$/.test(text.tokens[object.first]!.lower);

/** [including grain] */
const isPreposition = ({ verb }: Clause): boolean => verb.lemma === "include" && verb.form === "gerund";

/** Where topics may start, and where they end at the latest: at one place, but for [many subjects were discussed, including trade]. */
function topicStarts(scene: Scene, clause: Clause, { object, topic }: AgendaVerb): TokenRange[] {
  const acted = actedOn(clause);
  if (object.length > 0 && (!acted || headOf(scene, acted, object) === null)) return [];
  const start = topic.map((place) => startAt(scene, clause, place)).find((found) => found !== null) ?? null;
  if (start === null) return [];
  const { first, last, passive } = clause.verb;
  const end = scene.text.tokens.length;
  const own = { first: start, last: start < first ? first : end };
  const examples = passive ? examplesAt(scene, last) : 0;
  return examples > 0 ? [own, { first: last + examples, last: end }] : [own];
}

const actedOn = ({ verb, subject, object }: Clause): Phrase | null => (verb.passive ? subject : object);

function startAt({ text, times }: Scene, clause: Clause, place: string): number | null {
  const { verb, subject, obliques } = clause;
  if (place === "subject") return verb.passive ? null : (subject?.first ?? null);
  if (place === "object") return actedOn(clause)?.first ?? gerundBehind(text.tokens, verb.last);
  const oblique = obliques.find(({ preposition, token }) => preposition === place && token >= verb.last);
  const preposition =
    oblique?.token ?? text.tokens.slice(verb.last, verb.last + 4).find(({ lower }) => lower === place)?.index;
  return preposition === undefined || coveredBy(times, preposition + 1) ? null : preposition + 1;
}

/** [discussed ending the war], [discussed how to end it] */
function gerundBehind(tokens: Scene["text"]["tokens"], at: number): number | null {
  const token = tokens[at];
  return token && (/^(how|ways|whether)$/.test(token.lower) || (token.pos === "VERB" && token.lower.endsWith("ing")))
    ? at
    : null;
}

interface Teller {
  readonly clause: Clause;
  readonly verb: AgendaVerb;
}

/** The contact that a clause tells the topics of; null where there is none, and where its subject does not fit. */
function contactOf(scene: Scene, contacts: readonly Found[], { clause, verb }: Teller): Found | null {
  const named = contacts.find((event) => isNamedBy(event, clause, verb));
  if (named) return named;
  const contactIsSubject = isContactNoun(scene, clause);
  if (verb.of === "contact" && !contactIsSubject && !isLoose(clause)) return null;
  const sentence = contacts.filter(({ head }) => scene.text.tokens[head]!.sentence === clause.sentence);
  const above = sentence.find((event) => event.clause.index === clause.governor);
  const before = sentence.findLast(({ head }) => head < clause.verb.head);
  const here = above ?? before;
  if (here) return verb.of !== "sides" || mayBeBySides(scene, clause, here) ? here : null;
  const last = lastInParagraph(scene, contacts, clause);
  if (contactIsSubject || verb.topic.includes("subject")) return last;
  return last && verb.below && isOfSides(scene, clause, last) ? last : null;
}

/** The event is told by the clause itself, or is its subject or object: [they discussed], [the talks covered], [dominated the call]. */
function isNamedBy(
  { clause: own, noun, head }: Found,
  { index, subject, object, obliques }: Clause,
  verb: AgendaVerb,
): boolean {
  if (own.index === index && head === own.verb.head) return true;
  if (noun === null) return false;
  const phrases = verb.topic.includes("subject") ? [object] : [subject, ...obliques.map(({ phrase }) => phrase)];
  return phrases.some((phrase) => phrase !== null && holds(phrase, noun));
}

/** [He met Macron, and they discussed], not [He met Macron before aides discussed]. */
function mayBeBySides(scene: Scene, clause: Clause, { parts }: Found): boolean {
  const { verb, subject } = clause;
  if (verb.passive || verb.form !== "finite" || subject === null) return true;
  const agents = agentsOf(scene, clause);
  if (agents.length > 0) return agents.every(({ actor }) => parts.some((part) => part.actor === actor));
  return isOneOf(scene, subject.head, sides);
}

const sides: readonly string[] = wordsSaying("event-rule-words", "side");

/** [attention was given], [they raised]: by nobody else than those who take part, and at no time of its own. */
function isOfSides(scene: Scene, clause: Clause, { parts }: Found): boolean {
  const dated = scene.times.some(({ first }) => holds(clause, first));
  return !dated && agentsOf(scene, clause).every(({ actor }) => parts.some((part) => part.actor === actor));
}

/** [the talks covered], [topics included] */
function isContactNoun(scene: Scene, { subject }: Clause): boolean {
  if (!subject) return false;
  if (isOneOf(scene, subject.head, ["topics", "topic", "agenda", "issues", "subjects"])) return true;
  return eventNouns.at(scene.text.tokens, subject.head, subject.head + 1)?.value.contact === true;
}

/** [described the call, covering Iran]: a gerund may go with the noun before it. */
const isLoose = ({ verb }: Clause): boolean => verb.form === "gerund" || verb.form === "participle";

/** The contact told last before a clause in its paragraph. */
function lastInParagraph({ text }: Scene, contacts: readonly Found[], clause: Clause): Found | null {
  const paragraphOf = (token: number) => text.sentences[text.tokens[token]!.sentence]!.paragraph;
  const here = paragraphOf(clause.verb.head);
  return contacts.findLast(({ head }) => head < clause.verb.head && paragraphOf(head) === here) ?? null;
}

const about = /^(on|about|over|regarding|concerning)$/;
/** What stands behind these prepositions without being a topic: [on the phone], [over dinner]. */
const noTopic: readonly string[] = wordsSaying("event-rule-words", "no-topic");

/** [talks with Vinn on grain], [a call about the border], [negotiations on ending the war] */
function behindNoun(scene: Scene, { noun, kind, extent }: Found): TokenRange[] {
  if (noun === null || !(kind.reciprocal || kind.mode === "written")) return [];
  const { tokens } = scene.text;
  for (
    let at = noun + 1;
    at < Math.max(extent.last + 1, noun + 2) && tokens[at]?.sentence === tokens[noun]!.sentence;
    at++
  ) {
    if (!about.test(tokens[at]!.lower) || scene.times.some(({ first }) => first === at + 1)) continue;
    const phrase = scene.obliqueAt.get(at)?.phrase;
    if (phrase && isOneOf(scene, phrase.head, noTopic)) continue;
    return topicsFrom(scene, at + 1, tokens.length);
  }
  return [];
}

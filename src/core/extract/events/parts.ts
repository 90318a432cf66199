import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Mention } from "../../model/actor.ts";
import type { Clause, Phrase } from "../../text/parsed-text.ts";
import { isPossessive, type TokenRange } from "../../text/tagged-text.ts";
import { attachedTo } from "./attached.ts";
import { beforeTime } from "./before-time.ts";
import { controllerOf } from "./control.ts";
import type { Part, Role } from "./found.ts";
import { eventNouns } from "./kinds.ts";
import { readNounFrame } from "./noun-frame.ts";
import type { Placed, Scene } from "./scene.ts";

/** Those whom a mention names, in a role. */
export function partsOf({ value, first, last }: Placed<Mention>, role: Role): Part[] {
  const actors = value.actor === null ? value.members : [value.actor];
  return actors.map((actor) => ({ actor, role, first, last }));
}

/**
 * Those whom a phrase names: for each member of a list the mention at its end ([the German leader Friedrich Merz]),
 * else the one that describes its head ([Iran's army]).
 */
export function partsIn(scene: Scene, phrase: Phrase, role: Role): Part[] {
  const parts = membersOf(scene, phrase).flatMap((member) => {
    const heads = bearerOf(scene, member, role);
    if (heads.length > 0) return heads;
    const name = namedBehind(scene, member);
    return name ? partsOf(name, role) : describing(scene, member, role);
  });
  return parts.filter(({ actor }, at) => parts.findIndex((part) => part.actor === actor) === at);
}

/** [Macron's adviser | , Emma Lund]: who is described bears the name behind the comma. */
function namedBehind({ text, mentionsAt }: Scene, { last }: TokenRange): Placed<Mention> | undefined {
  const name = text.tokens[last]?.text === "," ? mentionsAt(last + 1)[0] : undefined;
  return name?.first === last + 1 && name.value.actor?.startsWith("person:") ? name : undefined;
}

/** Those whom a phrase names by its heads alone: [Norland and Vinn], but not [Norland's plan]. */
export const headsIn = (scene: Scene, phrase: Phrase, role: Role): Part[] =>
  membersOf(scene, phrase).flatMap((member) => bearerOf(scene, member, role));

function within({ mentionsAt }: Scene, { first, last }: TokenRange): Placed<Mention>[] {
  const found = new Set<Placed<Mention>>();
  for (let at = first; at < last; at++) for (const mention of mentionsAt(at)) found.add(mention);
  return [...found].toSorted((a, b) => a.first - b.first || b.last - a.last);
}

function bearerOf(scene: Scene, member: TokenRange, role: Role): Part[] {
  const named = within(scene, member).filter(({ last }) => last >= member.last);
  return named.map((mention) => partsOf(mention, role)).find((parts) => parts.length > 0) ?? [];
}

/** The items of a list, parted at conjunctions and commas outside names. */
function membersOf(scene: Scene, phrase: Phrase): TokenRange[] {
  const { first, last } = beforeTime(scene, phrase) ?? { first: 0, last: 0 };
  const members: TokenRange[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    const ends = at === last || (isSeparator(scene, at) && scene.mentionsAt(at).length === 0);
    if (!ends) continue;
    if (at > start) members.push({ first: start, last: at });
    start = at + 1;
  }
  return members;
}

const isSeparator = ({ text }: Scene, at: number): boolean =>
  text.tokens[at]!.pos === "CCONJ" || text.tokens[at]!.text === ",";

/** [Iran's army], [US forces]; not the capital where talks are held: [the Geneva talks]. */
function describing(scene: Scene, member: TokenRange, role: Role): Part[] {
  const isTalk = eventNouns.at(scene.text.tokens, member.last - 1, member.last)?.value.contact === true;
  const isOthers = othersThan.has(scene.text.tokens[member.last - 1]!.lemma);
  const fit = within(scene, member).filter(
    (mention) => !(isTalk && isSeat(mention.value)) && !(isOthers && isOwner(scene, mention)),
  );
  return fit.map((mention) => partsOf(mention, role)).findLast((parts) => parts.length > 0) ?? [];
}

/** Nouns for those who are not who they belong to: [Norway's rivals]. */
const othersThan = new Set(wordsSaying("event-rule-words", "others-than-owner"));

/** [Macron's], [her] */
const isOwner = ({ text }: Scene, { value, last }: Placed<Mention>): boolean =>
  value.form === "pronoun" || isPossessive(text.tokens[last]);

const isSeat = ({ form, actor }: Mention): boolean => form === "metonym" || actor?.startsWith("place:") === true;

const links = new Set(["of", "from", "by"]);

/** Those whom a phrase names, or else what hangs on it: [officials from Iran and Oman], [a proposal by Norway]. */
export function partsAt(scene: Scene, phrase: Phrase, role: Role, also: readonly string[] = []): Part[] {
  const own = partsIn(scene, phrase, role);
  if (own.length > 0) return own;
  const acted = eventNouns.at(scene.text.tokens, phrase.head, phrase.head + 1)?.value;
  for (const { preposition, phrase: linked } of attachedTo(scene, phrase.last)) {
    if (preposition === "of" && acted?.of === "target" && !acted.reciprocal) continue;
    if (!links.has(preposition) && !also.includes(preposition)) continue;
    const parts = partsIn(scene, linked, role);
    if (parts.length > 0) return parts;
  }
  return [];
}

/** Who does it: the subject, the agent of a passive, or a name right before a verb whose subject was not read. */
export function agentsOf(scene: Scene, clause: Clause): Part[] {
  const { verb, subject, obliques } = clause;
  if (verb.passive) {
    const agent = obliques.find(({ preposition, token }) => preposition === "by" && token >= verb.last);
    const parts = agent ? partsAt(scene, agent.phrase, "source") : [];
    return parts.length > 0 || verb.form !== "participle" || subject ? parts : misread(scene, clause);
  }
  const controller = controllerOf(scene, clause);
  if (controller) return partsAt(scene, controller, "source");
  if (subject && lendsSubject(scene, clause, subject)) return aboveAgents(scene, clause);
  const owner = clause.verb.form === "infinitive" ? planOwner(scene, clause) : null;
  if (owner) return owner;
  if (subject)
    return isEventNoun(scene, subject)
      ? partsIn(scene, headOnly(subject), "source")
      : partsAt(scene, subject, "source");
  return verb.form === "finite" ? nameBefore(scene, verb.first) : [];
}

/** [last spoke by phone], [and hours later held a call]: a finite verb that the parser took for a participle. */
const misread = (scene: Scene, clause: Clause): Part[] =>
  clause.object ? aboveAgents(scene, clause) : nameBefore(scene, clause.verb.first);

/** [Norway said it would leave], [spoke to one and hours later called the other]: the clause above tells who. */
const lendsSubject = (scene: Scene, { kind }: Clause, subject: Phrase): boolean =>
  kind === "complement" ? isOpenPronoun(scene, subject) : kind === "coordinate" && isStretch(scene, subject);

const isOpenPronoun = ({ text, mentionsAt }: Scene, { first, last, head }: Phrase): boolean =>
  last - first === 1 && /^(it|they|he|she|we)$/.test(text.tokens[head]!.lower) && mentionsAt(head).length === 0;

const isStretch = (scene: Scene, subject: Phrase): boolean =>
  beforeTime(scene, subject) === null ||
  /^(hour|minute|day|week|month|year)$/.test(scene.text.tokens[subject.head]!.lemma);

const aboveAgents = (scene: Scene, { governor }: Clause): Part[] =>
  governor === null ? [] : agentsOf(scene, scene.text.clauses[governor]!);

/** [Norway's bid to seize], [informed Oslo about plans to hold]: who has the plan, not who hears of it; [Norway's invitation to visit] is for others. */
function planOwner(scene: Scene, { verb, governor }: Clause): Part[] | null {
  const noun = verb.first - 1;
  const above = governor === null ? null : scene.text.clauses[governor]!;
  const { tokens } = scene.text;
  if (!above || tokens[noun]?.pos !== "NOUN" || eventNouns.at(tokens, noun, noun + 1)) return null;
  const owners = readNounFrame(scene, noun).possessors.flatMap((mention) => partsOf(mention, "source"));
  return owners.length > 0 || above.subject === null ? owners : partsAt(scene, above.subject, "source");
}

const headOnly = ({ head }: Phrase): Phrase => ({ first: head, last: head + 1, head });

/** [Macron's visit angered Japan]: Macron is not the subject. */
const isEventNoun = ({ text }: Scene, { head }: Phrase): boolean => eventNouns.at(text.tokens, head, head + 1) !== null;

/** [On Wednesday Macron made], [Macron last spoke by phone]: a name right before a verb whose subject the parser missed. */
function nameBefore(scene: Scene, verb: number): Part[] {
  const { tokens } = scene.text;
  let last = verb;
  while (tokens[last - 1]?.pos === "ADV") last--;
  const before = tokens[last - 1];
  if (!before || before.sentence !== tokens[verb]!.sentence) return [];
  const mention = scene.mentionsAt(before.index).find((one) => one.last === last);
  if (!mention) return [];
  const phrase = { first: listStart(scene, mention.first), last, head: last - 1 };
  return partsIn(scene, phrase, "source");
}

/** [Macron and Merz] ended by Merz. */
function listStart(scene: Scene, first: number): number {
  const isAnd = scene.text.tokens[first - 1]?.pos === "CCONJ";
  const other = isAnd ? scene.mentionsAt(first - 2)[0] : undefined;
  return other?.first ?? first;
}

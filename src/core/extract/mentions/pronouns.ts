import { clausesOf, type Clause, type ParsedText, type Phrase } from "../../text/parsed-text.ts";
import { cueOf } from "../../lexicon/cues.ts";
import type { Gender } from "../../lexicon/given-names.ts";
import { offices, speaksForAnother } from "../../lexicon/offices.ts";
import { holdsHead } from "../../text/ranges.ts";
import type { Token } from "../../text/tagged-text.ts";
import type { Cast, CastMember, Found } from "./found.ts";

const singular = new Set(["he", "she", "him", "his", "her", "himself", "herself"]);
const plural = new Set(["they", "them", "their", "themselves"]);

/**
 * Gives [he] and [she] the person who is subject nearest before them, outside other people's quotations;
 * [they] the group named last in the sentence or the one before. What is not clear stays null with its candidates.
 */
export function findPronouns(text: ParsedText, mentions: readonly Found[], cast: Cast): Found[] {
  const before = mentions.toSorted((a, b) => a.first - b.first);
  return text.tokens.flatMap((token) => {
    if (token.quotation >= 0) return [];
    if (singular.has(token.lower) || isAge(text, token))
      return [spokesperson(text, token, before, cast) ?? person(text, token, before, cast)];
    if (token.lower === "it" || token.lower === "its") return institution(text, token, before, cast);
    return plural.has(token.lower) ? group(text, token, before) : [];
  });
}

/** [The 61-year-old said]: an age takes up a person as a pronoun does. */
const isAge = ({ tokens }: ParsedText, { index, lower }: Token): boolean =>
  lower.endsWith("-year-old") && tokens[index - 1]?.lower === "the" && tokens[index + 1]?.pos !== "NOUN";

const sentenceOf = (text: ParsedText, found: Found): number => text.tokens[found.first]!.sentence;

function person(text: ParsedText, token: Token, mentions: readonly Found[], cast: Cast): Found {
  const range = { first: token.index, last: token.index + 1, form: "pronoun" as const, members: [], rule: "pronoun" };
  const gender = genders.get(token.lower);
  const doer = isObject(text, token) ? doerOf(text, token, mentions) : null;
  const people = nearBefore(text, token, mentions).filter(
    ({ actor }) => actor !== null && actor !== doer && couldBe(cast.get(actor), gender),
  );
  const subjects = people.filter((mention) => isSubject(text, mention) && text.tokens[mention.first]!.quotation < 0);
  const near = subjects.at(-1) ?? onlyOne(people);
  if (!near || somebodySince(text, near, token, mentions))
    return { ...range, actor: null, candidates: [...new Set(people.map(({ actor }) => actor!))] };
  cast.get(near.actor!)!.gender ??= gender;
  return { ...range, actor: near.actor, candidates: [] };
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ...["she", "her", "herself"].map((word) => [word, "female"] as const),
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
]);

const couldBe = (member: CastMember | undefined, gender: Gender | undefined): boolean =>
  member?.kind === "person" && (gender === undefined || (member.gender ?? gender) === gender);

/** [A Halvex spokeswoman apologised. “…,” she said]: who speaks for an institution and has no name goes on speaking for it. */
function spokesperson(text: ParsedText, token: Token, mentions: readonly Found[], cast: Cast): Found | null {
  const clauses = [token.sentence - 1, token.sentence].flatMap((sentence) => text.clausesBySentence[sentence] ?? []);
  const subject = clauses.findLast(
    ({ kind, verb }) => kind === "main" && verb.last <= token.index && text.tokens[verb.head]!.quotation < 0,
  )?.subject;
  if (!subject || !speaksForAnother(text.tokens[subject.head]!.lemma)) return null;
  const near = nearBefore(text, token, mentions);
  const kindOf = ({ actor }: Found): string => cast.get(actor ?? "")?.kind ?? "";
  const owner = near.find(
    (one) => one.first >= subject.first && one.last <= subject.last + 1 && institutions.has(kindOf(one)),
  );
  if (!owner || near.some((one) => one.first > subject.first && kindOf(one) === "person")) return null;
  const range = { first: token.index, last: token.index + 1 };
  return { ...range, form: "pronoun", actor: owner.actor, members: [], candidates: [], rule: "spokesperson-pronoun" };
}

/** [Lund left. A driver said he]: somebody without a name who acts after the last one with a name may be meant. */
function somebodySince(text: ParsedText, near: Found, token: Token, mentions: readonly Found[]): boolean {
  for (let at = text.clauseAt[token.index]!; at >= 0 && text.clauses[at]!.last > near.last; at--) {
    const { subject } = text.clauses[at]!;
    if (!subject || subject.first <= near.last || !hasActed(text.clauses[at]!, token)) continue;
    if (text.tokens[subject.head]!.quotation >= 0 || namedBefore(text, near, subject)) continue;
    const isNamed = mentions.some(
      (mention) => mention.actor && (holdsHead(mention, subject) || isRightBehind(text, mention, subject)),
    );
    if (!isNamed && isSomebody(text, subject, genders.get(token.lower))) return true;
  }
  return false;
}

/** Not in what comes behind the pronoun, nor in what somebody else reported a sentence ago. */
const hasActed = ({ kind, sentence, verb, subject }: Clause, token: Token): boolean =>
  subject!.first < token.index && verb.first < token.index && (kind !== "complement" || sentence === token.sentence);

/** [Ada Quill, her uncle, said]: the name stands before the comma that leads the words for who it is. */
const namedBefore = ({ tokens }: ParsedText, { last }: Found, { first }: Phrase): boolean =>
  tokens[last]!.text === "," &&
  (first === last + 1 || (first === last + 2 && /^(?:DET|PRON)$/.test(tokens[last + 1]!.pos)));

/** One human being, by a noun for an office, a profession or a relative; a woman where it is no man's: neither [neither captain] nor [her father] is [she]. */
function isSomebody({ tokens }: ParsedText, { first, head }: Phrase, gender: Gender | undefined): boolean {
  const { pos, lower, lemma } = tokens[head]!;
  if (pos !== "NOUN" || lower !== lemma || /^(?:neither|no|nobody|any|every|each)$/.test(tokens[first]!.lower))
    return false;
  const office = offices.at(tokens, head, head + 1)?.value;
  return office !== undefined && (office.gender ?? gender) === (gender ?? office.gender);
}

/** [told him], [told her that]: [her] before a noun says whose it is. */
const isObject = ({ tokens }: ParsedText, { index, lower }: Token): boolean =>
  lower === "him" || (lower === "her" && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[index + 1]?.pos ?? ""));

/** [Putin told him]: who acts in a clause is not the one acted upon. */
function doerOf(text: ParsedText, token: Token, mentions: readonly Found[]): string | null {
  const subject = text.clauses[text.clauseAt[token.index]!]?.subject;
  if (!subject) return null;
  return mentions.find((mention) => holdsHead(mention, subject))?.actor ?? null;
}

/** A pronoun looks back over its own paragraph and the one before, not into headings. */
function nearBefore(text: ParsedText, token: Token, mentions: readonly Found[]): Found[] {
  const near: Found[] = [];
  for (let at = lastBefore(mentions, token.index); at >= 0 && isNear(text, mentions[at]!, token); at--)
    if (mentions[at]!.last <= token.index) near.push(mentions[at]!);
  return near.toReversed();
}

/** The index of the last mention that starts before a token; mentions are in order. */
function lastBefore(mentions: readonly Found[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isNear(text: ParsedText, mention: Found, token: Token): boolean {
  const paragraph = text.sentences[sentenceOf(text, mention)]!.paragraph;
  return text.sentences[token.sentence]!.paragraph - paragraph <= 1 && !text.paragraphs[paragraph]!.heading;
}

/** The head of a subject, or in apposition to it: [The minister, Lin Bo, smiled] [Lin Bo, the minister, smiled]. */
const isSubject = (text: ParsedText, mention: Found): boolean =>
  clausesOf(text, sentenceOf(text, mention)).some((clause) => {
    const doer = clause.subject ?? whoCame(clause);
    return (
      doer !== null &&
      (holdsHead(mention, doer) || isRightBehind(text, mention, doer) || namedBefore(text, mention, doer))
    );
  });

/** [Then came Ada Quill]: who stands behind the verb is who came. */
const whoCame = ({ verb, object }: Clause): Phrase | null => (verb.lemma === "come" ? object : null);

const furthest = 8;

/** Over a place and a title only: [Crane’s biographer, Dr Ada Quill, doubts it] [A consul in the crowd, Ada Quill, heard it]. */
function isRightBehind({ tokens }: ParsedText, { first }: Found, { last }: Phrase): boolean {
  if (first <= last || first - last > furthest) return false;
  const comma = tokens.slice(last, first).find(({ text }) => text === ",")?.index;
  return (
    comma !== undefined &&
    tokens.slice(last, comma).every(({ pos }) => /^(?:ADP|ADJ|NOUN|PROPN|DET)$/.test(pos)) &&
    tokens.slice(comma + 1, first).every(({ pos, text }) => /^(?:ADJ|NOUN|PROPN|DET)$/.test(pos) || text === ".")
  );
}

const onlyOne = (people: readonly Found[]): Found | undefined =>
  new Set(people.map(({ actor }) => actor)).size === 1 ? people.at(-1) : undefined;

function group(text: ParsedText, token: Token, mentions: readonly Found[]): Found[] {
  const members = namedTogether(text, token, mentions) ?? lastGroup(text, token, mentions);
  if (!members) return [];
  const range = { first: token.index, last: token.index + 1 };
  return [{ ...range, form: "pronoun", actor: null, members, candidates: [], rule: "plural-pronoun" }];
}

const lastGroup = (text: ParsedText, token: Token, mentions: readonly Found[]): readonly string[] | undefined =>
  mentions.findLast(
    (mention) =>
      mention.last <= token.index && mention.members.length > 1 && token.sentence - sentenceOf(text, mention) <= 1,
  )?.members;

/** [Xi and Putin talked. Their call]: those who are the subject of the sentence before, side by side. */
function namedTogether(text: ParsedText, token: Token, mentions: readonly Found[]): readonly string[] | undefined {
  const clauses = [token.sentence - 1, token.sentence].flatMap((sentence) => text.clausesBySentence[sentence] ?? []);
  const subject = clauses.findLast((clause) => clause.kind === "main" && clause.verb.last <= token.index)?.subject;
  if (!subject) return undefined;
  const inside = mentions.filter(({ first, last, actor }) => actor && subject.first <= first && last <= subject.last);
  const members = [...new Set(inside.map(({ actor }) => actor!))];
  return members.length > 1 ? members : undefined;
}

/** What a fact does as well as an actor: [It suggests that]. */
const showing = new Set(
  "conclude demonstrate find highlight illustrate imply indicate mean read reveal show signal suggest underline underscore".split(
    " ",
  ),
);

const isOfLastSentence = (text: ParsedText, mention: Found, { sentence }: Token): boolean =>
  sentence - sentenceOf(text, mention) <= 1 &&
  text.sentences[sentence]!.paragraph === text.sentences[sentenceOf(text, mention)]!.paragraph;

const institutions = new Set(["body", "state", "organisation", "company", "media", "group"]);

/** [The ministry said so. It added], [its spokesman]: the institution that is the subject just before; no other [it] is an actor. */
function institution(text: ParsedText, token: Token, mentions: readonly Found[], cast: Cast): Found[] {
  if (!(token.lower === "its" ? hasSpeaker(text, token) : speaks(text, token))) return [];
  const near = nearBefore(text, token, mentions).findLast(
    (mention) =>
      isOfLastSentence(text, mention, token) &&
      institutions.has(cast.get(mention.actor ?? "")?.kind ?? "") &&
      isSubject(text, mention),
  );
  if (!near) return [];
  const range = { first: token.index, last: token.index + 1 };
  return [{ ...range, form: "pronoun", actor: near.actor, members: [], candidates: [], rule: "institution-pronoun" }];
}

const hasSpeaker = ({ tokens }: ParsedText, { index }: Token): boolean =>
  speaksForAnother(tokens[index + 1]?.lemma ?? "");

const speaks = (text: ParsedText, { index, sentence }: Token): boolean =>
  clausesOf(text, sentence).some(
    ({ subject, verb }) => subject?.first === index && cueOf(verb.lemma) !== undefined && !showing.has(verb.lemma),
  );

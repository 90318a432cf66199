import { clausesOf, type ParsedText } from "../../text/parsed-text.ts";
import { holdsHead } from "../../text/ranges.ts";
import type { Token } from "../../text/tagged-text.ts";
import type { Cast, Found } from "./found.ts";

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
    if (singular.has(token.lower)) return [person(text, token, before, cast)];
    if (token.lower === "it") return institution(text, token, before, cast);
    return plural.has(token.lower) ? group(text, token, before) : [];
  });
}

const sentenceOf = (text: ParsedText, found: Found): number => text.tokens[found.first]!.sentence;

function person(text: ParsedText, token: Token, mentions: readonly Found[], cast: Cast): Found {
  const range = { first: token.index, last: token.index + 1, form: "pronoun" as const, members: [], rule: "pronoun" };
  const doer = token.lower === "him" ? doerOf(text, token, mentions) : null;
  const people = mentions.filter(
    (mention) =>
      mention.last <= token.index &&
      mention.actor !== null &&
      mention.actor !== doer &&
      cast.get(mention.actor)?.kind === "person" &&
      sameParagraphOrLast(text, mention, token),
  );
  const subjects = people.filter((mention) => isSubject(text, mention) && text.tokens[mention.first]!.quotation < 0);
  const near = subjects.at(-1) ?? onlyOne(people);
  if (near) return { ...range, actor: near.actor, candidates: [] };
  return { ...range, actor: null, candidates: [...new Set(people.map(({ actor }) => actor!))] };
}

/** [Putin told him]: who acts in a clause is not the one acted upon. */
function doerOf(text: ParsedText, token: Token, mentions: readonly Found[]): string | null {
  const subject = text.clauses[text.clauseAt[token.index]!]?.subject;
  if (!subject) return null;
  return mentions.find((mention) => holdsHead(mention, subject))?.actor ?? null;
}

/** A pronoun looks back over its own paragraph and the one before. */
function sameParagraphOrLast(text: ParsedText, mention: Found, token: Token): boolean {
  const paragraph = (sentence: number) => text.sentences[sentence]!.paragraph;
  const distance = paragraph(token.sentence) - paragraph(sentenceOf(text, mention));
  return distance <= 1 && !text.paragraphs[paragraph(sentenceOf(text, mention))]!.heading;
}

/** The head of a subject, or its apposition: [The minister, Lin Bo, smiled]. */
const isSubject = (text: ParsedText, mention: Found): boolean =>
  clausesOf(text, sentenceOf(text, mention)).some(
    ({ subject }) =>
      subject !== null &&
      (holdsHead(mention, subject) || (mention.first === subject.last + 1 && text.tokens[subject.last]!.text === ",")),
  );

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

const speech = new Set(["say", "add", "announce", "state"]);
const institutions = new Set(["body", "state", "organisation", "company", "media"]);

/** [The ministry said so. It added]: the institution that is the subject just before; no other [it] is an actor. */
function institution(text: ParsedText, token: Token, mentions: readonly Found[], cast: Cast): Found[] {
  const speaks = clausesOf(text, token.sentence).some(
    ({ subject, verb }) => subject?.first === token.index && speech.has(verb.lemma),
  );
  if (!speaks) return [];
  const near = mentions.findLast(
    (mention) =>
      mention.last <= token.index &&
      institutions.has(cast.get(mention.actor ?? "")?.kind ?? "") &&
      isSubject(text, mention),
  );
  if (!near || !sameParagraphOrLast(text, near, token)) return [];
  const range = { first: token.index, last: token.index + 1 };
  return [{ ...range, form: "pronoun", actor: near.actor, members: [], candidates: [], rule: "institution-pronoun" }];
}

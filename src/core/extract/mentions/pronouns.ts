import { clausesOf, type ParsedText } from "../../text/parsed-text.ts";
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
    return plural.has(token.lower) ? group(text, token, before) : [];
  });
}

const sentenceOf = (text: ParsedText, found: Found): number => text.tokens[found.first]!.sentence;

function person(text: ParsedText, token: Token, mentions: readonly Found[], cast: Cast): Found {
  const range = { first: token.index, last: token.index + 1, form: "pronoun" as const, members: [], rule: "pronoun" };
  const people = mentions.filter(
    (mention) =>
      mention.last <= token.index &&
      mention.actor !== null &&
      cast.get(mention.actor)?.kind === "person" &&
      sameParagraphOrLast(text, mention, token),
  );
  const subjects = people.filter((mention) => isSubject(text, mention) && text.tokens[mention.first]!.quotation < 0);
  const near = subjects.at(-1) ?? onlyOne(people);
  if (near) return { ...range, actor: near.actor, candidates: [] };
  return { ...range, actor: null, candidates: [...new Set(people.map(({ actor }) => actor!))] };
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
      ((mention.first <= subject.head && subject.head < mention.last) ||
        (mention.first === subject.last + 1 && text.tokens[subject.last]!.text === ",")),
  );

const onlyOne = (people: readonly Found[]): Found | undefined =>
  new Set(people.map(({ actor }) => actor)).size === 1 ? people.at(-1) : undefined;

function group(text: ParsedText, token: Token, mentions: readonly Found[]): Found[] {
  const near = mentions.findLast(
    (mention) =>
      mention.last <= token.index && mention.members.length > 1 && token.sentence - sentenceOf(text, mention) <= 1,
  );
  if (!near) return [];
  return [
    {
      first: token.index,
      last: token.index + 1,
      form: "pronoun",
      actor: null,
      members: near.members,
      candidates: [],
      rule: "plural-pronoun",
    },
  ];
}

import type { Gender } from "../../../../lexicon/given-names.ts";
import { clausesOf, type ClauseKind, type ParsedText } from "../../../../text/parsed-text.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import { genderTold, type CastMember, type Found } from "../../found.ts";
import { isDoubtful } from "./doubts.ts";
import { othersThan } from "./others.ts";
import { nearBefore, pronounAt, sentenceOf, type Reader } from "./scene.ts";
import { isSubject } from "./subjects.ts";

/** Gives [he] and [she] the person who is subject nearest before them, outside other people's quotations. */
export const readPerson: Reader = (scene, token) => {
  const { text, cast } = scene;
  const gender = pronounGender(token);
  const others = othersThan(scene, token);
  const near = nearBefore(scene, token);
  const people = near.filter(({ actor }) => actor !== null && !others.has(actor) && couldBe(cast.get(actor), gender));
  const subjects = people.filter((mention) => isSubject(text, mention) && text.tokens[mention.first]!.quotation < 0);
  const found = lastToAct(text, subjects, token) ?? onlyOne(people);
  if (!found || isDoubtful(scene, token, { found, gender, people, near }))
    return pronounAt(token, { candidates: [...new Set(people.map(({ actor }) => actor!))] }, "pronoun");
  cast.get(found.actor!)!.pronounGender ??= gender;
  return pronounAt(token, { actor: found.actor }, "pronoun");
};

/** The last subject; for the first subject of a sentence the last one of the main clauses before, who goes on: [Lund said Berg was late. She left]. */
function lastToAct(text: ParsedText, subjects: readonly Found[], token: Token): Found | undefined {
  const last = subjects.at(-1);
  if (!last || sentenceOf(text, last) === token.sentence || !isMainSubject(text, token.index)) return last;
  const inSentence = subjects.filter((one) => sentenceOf(text, one) === sentenceOf(text, last));
  return inSentence.findLast((one) => isMainSubject(text, one.first)) ?? last;
}

/** Whether a token stands in the subject of a main clause. */
const isMainSubject = (text: ParsedText, at: number): boolean =>
  clausesOf(text, text.tokens[at]!.sentence).some(
    ({ kind, subject }) => isMain(kind) && subject !== null && subject.first <= at && at < subject.last,
  );

const isMain = (kind: ClauseKind): boolean => kind === "main" || kind === "coordinate";

const genders: ReadonlyMap<string, Gender> = new Map([
  ...["she", "her", "herself"].map((word) => [word, "female"] as const),
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
]);

/** The gender that a pronoun tells. */
export const pronounGender = ({ lower }: Token): Gender | undefined => genders.get(lower);

/** Whether it is a person, and of no other gender as far as is known. */
export const couldBe = (member: CastMember | undefined, gender: Gender | undefined): boolean =>
  member?.kind === "person" && (gender === undefined || (genderTold(member) ?? gender) === gender);

const onlyOne = (people: readonly Found[]): Found | undefined =>
  new Set(people.map(({ actor }) => actor)).size === 1 ? people.at(-1) : undefined;

import { cueOf } from "../../../../lexicon/cues.ts";
import type { Gender } from "../../../../lexicon/given-names.ts";
import { clausesOf, type Clause } from "../../../../text/parsed-text.ts";
import { covers } from "../../../../text/ranges.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import { genderTold, type Found } from "../../found.ts";
import { hasNamelessSince } from "./nameless.ts";
import { sentenceOf, type Scene } from "./scene.ts";

/** Who a pronoun seems to mean, and who else is near. */
export interface Reading {
  readonly found: Found;
  readonly gender: Gender | undefined;
  /** All who could be meant. */
  readonly people: readonly Found[];
  /** All mentions that are near. */
  readonly near: readonly Found[];
}

/** Whether somebody else may be meant as well. */
export const isDoubtful = (scene: Scene, token: Token, reading: Reading): boolean =>
  hasNamelessSince(scene, token, reading) || doubts.some((isDoubt) => isDoubt(scene, token, reading));

type Doubt = (scene: Scene, token: Token, reading: Reading) => boolean;

/** [Araya met Quill. She]: most people in the news are men, so that a woman known as one may be meant before one of whom it is not told. */
const isRatherKnown: Doubt = ({ cast }, _token, { found, gender, people }) => {
  const genderOf = ({ actor }: Found): Gender | undefined => genderTold(cast.get(actor!)!);
  return gender === "female" && genderOf(found) === undefined && people.some((one) => genderOf(one) !== undefined);
};

/** [Lund and Araya left. He]: either of two who act side by side. */
const isOneOfTwo: Doubt = ({ text, together }, _token, { found, people }) => {
  const sentence = sentenceOf(text, found);
  const subjects = clausesOf(text, sentence).flatMap(({ subject }) =>
    subject && covers(subject, found) ? [subject] : [],
  );
  const lists = (together.get(sentence) ?? []).filter((list) => subjects.some((subject) => covers(subject, list)));
  return lists.some((list) => people.some(({ actor }) => actor !== found.actor && list.members.includes(actor!)));
};

/** [Lund told Berg he was late]: either of them. */
const isToldOrTeller: Doubt = ({ text, mentionOf }, token, { found, people }) => {
  const clause = text.clauses[text.clauseAt[token.index]!];
  const above: Clause | undefined = text.clauses[clause?.governor ?? -1];
  if (clause?.kind !== "complement" || clause.subject?.head !== token.index || !above) return false;
  const told = cueOf(above.verb.lemma)?.addressee ? mentionOf(above.object)?.actor : null;
  return told != null && told !== found.actor && people.some(({ actor }) => actor === told);
};

/** One line here adds a doubt. */
const doubts: readonly Doubt[] = [isRatherKnown, isOneOfTwo, isToldOrTeller];

import { offices } from "../../../../lexicon/offices.ts";
import { unnamedAt } from "../../../../lexicon/unnamed.ts";
import { contacts } from "../../../../lexicon/contacts.ts";
import { clausesOf, type ParsedText, type Phrase } from "../../../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../../../text/tagged-text.ts";
import { nearBefore, pronounAt, sentenceOf, type Reader, type Scene } from "./scene.ts";

/** Several actors at one place of the text. */
interface Several extends TokenRange {
  readonly members: readonly string[];
}

/** Gives [they] those who stand together last, in its sentence or the one before: side by side, as a group, or as the sides of a contact. */
export const readSeveral: Reader = (scene, token) => {
  const last = [groupBefore(scene, token), togetherBefore(scene, token)]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.last - b.last)
    .at(-1);
  if (!last || hasOthersSince(scene, last, token) || isOfContact(scene, last, token)) return null;
  return pronounAt(token, { members: last.members }, "plural-pronoun");
};

/** [The pair], [Norwegian officials], an earlier [they]. */
const groupBefore = (scene: Scene, token: Token): Several | undefined =>
  nearBefore(scene, token).findLast(
    (mention) => mention.members.length > 0 && token.sentence - sentenceOf(scene.text, mention) <= 1,
  );

const togetherBefore = ({ text, cast, together }: Scene, token: Token): Several | undefined =>
  [token.sentence - 1, token.sentence]
    .flatMap((sentence) => together.get(sentence) ?? [])
    .findLast(({ first, last, members }) => {
      const people = members.filter((id) => cast.get(id)?.kind === "person").length;
      return last <= token.index && (people === 0 || people === members.length) && !isDoer(text, first, token);
    });

/** [Xi and Putin greeted them]: who acts is not acted upon. */
function isDoer({ clauses, clauseAt }: ParsedText, first: number, { index, lower }: Token): boolean {
  const subject = clauses[clauseAt[index]!]?.subject;
  return lower === "them" && subject != null && subject.first <= first && first < subject.last;
}

/** [Macron described the call, saying they discussed]: those of the call, not who stood side by side in a sentence before. */
function isOfContact({ text }: Scene, { last }: Several, { index, sentence }: Token): boolean {
  const { governor } = text.clauses[text.clauseAt[index]!] ?? { governor: null };
  if (governor === null || text.tokens[last - 1]!.sentence === sentence) return false;
  return clausesOf(text, sentence).some(
    ({ object }) => object !== null && object.last <= index && contacts.nouns.has(text.tokens[object.head]!.lemma),
  );
}

/** [said the ships were old. They], [met fishermen. They]: others may be meant, things that act as well as people. */
function hasOthersSince(scene: Scene, { last }: Several, { index, sentence }: Token): boolean {
  const clauses = [sentence - 1, sentence].flatMap((one) => scene.text.clausesBySentence[one] ?? []);
  const since = (phrase: Phrase | null): Phrase[] =>
    phrase && phrase.first >= last && phrase.last <= index && isOther(scene, phrase) ? [phrase] : [];
  return clauses.some(
    ({ subject, object, obliques }) =>
      since(subject).length > 0 ||
      [object, ...obliques.map(({ phrase }) => phrase)].flatMap(since).some(({ head }) => isPeople(scene.text, head)),
  );
}

/** A plural that no mention tells of. */
function isOther({ text, mentionOf }: Scene, phrase: Phrase): boolean {
  const { pos, lower, lemma } = text.tokens[phrase.head]!;
  return pos === "NOUN" && (lower !== lemma || /^(?:people|police)$/.test(lower)) && !mentionOf(phrase);
}

const isPeople = ({ tokens }: ParsedText, head: number): boolean =>
  offices.at(tokens, head, head + 1) !== null || unnamedAt(tokens, head, head + 1) !== null;

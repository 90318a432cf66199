import { cueOf } from "../../../../lexicon/cues.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { speaksForAnother } from "../../../../lexicon/offices.ts";
import { clausesOf, type Clause, type ParsedText, type Phrase } from "../../../../text/parsed-text.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import type { Found } from "../../found.ts";
import { nearBefore, pronounAt, type Reader, type Scene } from "./scene.ts";
import { isSubject, isSubjectOf } from "./subjects.ts";

export const institutions: ReadonlySet<string> = new Set([
  "body",
  "state",
  "organisation",
  "company",
  "media",
  "group",
]);

const isInstitution = ({ cast }: Scene, { actor }: Found): boolean =>
  institutions.has(cast.get(actor ?? "")?.kind ?? "");

/** [The ministry said so. It added], [Beijing said it would answer]: the institution that is the subject just before goes on to speak or act; no other [it] is an actor. */
export const readInstitution: Reader = (scene, token) => {
  const { text } = scene;
  const clause = clausesOf(text, token.sentence).find(({ subject }) => subject?.first === token.index);
  if (token.lower !== "it" || !clause || !isActing(clause)) return null;
  const near = nearBefore(scene, token).filter((one) => isOfLastSentence(text, one, token));
  const doer = near.findLast((one) => isSubject(text, one));
  if (!doer || !isInstitution(scene, doer) || near.some((one) => isRival(scene, one, doer, token))) return null;
  return pronounAt(token, { actor: doer.actor }, "institution-pronoun");
};

/** [Norway told Chile until it left]: another institution between, in the same sentence. */
const isRival = (scene: Scene, one: Found, doer: Found, { sentence }: Token): boolean =>
  one.first > doer.last &&
  one.actor !== doer.actor &&
  scene.text.tokens[one.first]!.sentence === sentence &&
  isInstitution(scene, one);

const isOfLastSentence = ({ sentences, tokens }: ParsedText, { first }: Found, { sentence }: Token): boolean =>
  sentence - tokens[first]!.sentence <= 1 &&
  sentences[sentence]!.paragraph === sentences[tokens[first]!.sentence]!.paragraph;

const deeds = new Set(lexicon.events.flatMap(({ verbs }) => verbs.map(({ verb }) => verb)));

/** What a fact does as well as an actor: [It suggests that], [It came]. */
const ofFacts = new Set(
  "come conclude cut demonstrate end fall find fuel help highlight hit hurt illustrate imply indicate kill leave mean open read reveal rise show signal strike suggest threaten underline underscore".split(
    " ",
  ),
);

/** It speaks, or does what actors do to each other: not [it is hard to say], [it was agreed], [it suggests that]. */
const isActing = ({ verb }: Clause): boolean =>
  !verb.passive && !ofFacts.has(verb.lemma) && (cueOf(verb.lemma) !== undefined || deeds.has(verb.lemma));

/** [Norway recalled its envoy], [the ministry left. Its spokesman said]: the institution that acts in the clause, where nothing else stands between that could own it. */
export const readOwner: Reader = (scene, token) => {
  if (token.lower !== "its") return null;
  const { text } = scene;
  const clause = text.clauses[text.clauseAt[token.index]!];
  if (speaksForAnother(text.tokens[token.index + 1]?.lemma ?? "")) return readSpokenFor(scene, token);
  if (!clause?.subject || clause.verb.passive || clause.subject.last > token.index) return null;
  const doer = nearBefore(scene, token).findLast((one) => isSubjectOf(text, one, clause));
  const isOwner = doer && isInstitution(scene, doer) && !hasThingBetween(scene, clause, token);
  return isOwner ? pronounAt(token, { actor: doer.actor }, "institution-pronoun") : null;
};

const readSpokenFor: Reader = (scene, token) => {
  const near = nearBefore(scene, token).findLast(
    (one) => isOfLastSentence(scene.text, one, token) && isInstitution(scene, one) && isSubject(scene.text, one),
  );
  return near ? pronounAt(token, { actor: near.actor }, "institution-pronoun") : null;
};

/** [praised the ship for its speed], [signed the deal and its annex]. */
function hasThingBetween({ text }: Scene, { object, obliques, subject }: Clause, { index }: Token): boolean {
  const isThing = ({ first, head }: Phrase): boolean => {
    const { pos, lower, lemma } = text.tokens[head]!;
    return first > subject!.head && head < index && /^(?:NOUN|PROPN)$/.test(pos) && lower === lemma;
  };
  return [object, ...obliques.map(({ phrase }) => phrase)].some((phrase) => phrase !== null && isThing(phrase));
}

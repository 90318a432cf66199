import { wordsSaying } from "../../../lexicon/words-saying.ts";
import { lexicon } from "../../../lexicon/lexicon.ts";
import { quadOf } from "../../../lexicon/plover.ts";
import { anyForm, PhraseTable } from "../../../lexicon/phrase-table.ts";
import { actorsOf, type Found, type Refiner } from "../found.ts";
import { isLight } from "../governors.ts";
import { placeOf } from "../noun-place.ts";
import type { Scene } from "../scene.ts";

const sports = new PhraseTable<true>(anyForm);
for (const { word } of lexicon["sport-words"]) sports.add(word, true);

type Reason = (event: Found, scene: Scene, events: readonly Found[]) => boolean;

/** Nobody known takes part: [talks are needed]. */
const isNobodys: Reason = (event) => event.parts.length === 0;

/** [speaking to a newspaper]: an interview. */
const isInterview: Reason = ({ kind, parts }) =>
  kind.name === "call" && parts.some(({ actor }) => actor.startsWith("media:"));

/** [his calls], [each conversation], [foreign aid]: a noun alone with one side, at no time or place. */
const isOneSided: Reason = (event, scene) => {
  if (event.parts.length === 1 && event.parts[0]!.side === "hosted") return event.kind.reciprocal;
  if (event.head !== event.noun) return false;
  if (event.kind.contact && (!event.kind.reciprocal || event.dated !== null || event.place !== null)) return false;
  const isAimed = !event.kind.reciprocal && event.parts.some(({ role }) => role === "target");
  return actorsOf(event).length < 2 && !isAimed && !isCarried(scene, event);
};

/** [held talks], [launched an attack] */
function isCarried(scene: Scene, { head }: Found): boolean {
  const place = placeOf(scene, head);
  return place?.slot === "object" && isLight(place.clause.verb.lemma);
}

/** [it is not common for Macron to hold two calls]: said of such things in general. */
const isGeneral: Reason = ({ clause }, { text }) => {
  const above = clause.governor === null ? null : text.clauses[clause.governor]!;
  const subject = above?.subject;
  return (
    clause.verb.form === "infinitive" &&
    above?.verb.lemma === "be" &&
    subject !== null &&
    subject !== undefined &&
    text.tokens[subject.head]!.lower === "it"
  );
};

/** [Had Norway attacked, prices would have doubled]: it did not. */
const isCounterfactual: Reason = ({ head }, { text }) => {
  const { sentence, index } = text.tokens[head]!;
  const first = text.tokens[text.sentences[sentence]!.first]!;
  const opens = /^(had|were)$/.test(first.lower) && text.tokens[first.index + 1]?.lower !== "to";
  return opens && !text.tokens.slice(first.index, index).some(({ text: mark }) => mark === ",");
};

/** [Norland surrendered a two-goal lead] */
const isSport: Reason = ({ head, kind }, { text }) => {
  const { first, last } = text.sentences[text.tokens[head]!.sentence]!;
  if (kind.contact) return false;
  for (let at = first; at < last; at++) if (sports.at(text.tokens, at, last)) return true;
  return (
    quadOf(kind.type) === "material-conflict" &&
    score.test(text.text.slice(text.tokens[first]!.start, text.tokens[last - 1]!.end))
  );
};

/** [lost 3-1], [won 31–24] */
const score = /\s\d{1,2}[-–]\d{1,2}[\s.,]/;

const stopping = new Set(wordsSaying("event-rule-words", "stopping"));

/** [suspended aid]: none is given. */
const isStopped: Reason = ({ kind, head, noun }, scene) => {
  if (kind.name !== "aid" || head !== noun) return false;
  const { tokens } = scene.text;
  const { clause } = placeOf(scene, head) ?? {};
  return (
    clause !== undefined &&
    stopping.has(clause.verb.lemma) &&
    tokens[head]!.sentence === clause.sentence &&
    head > clause.verb.head
  );
};

/** [vowed to attack]: the threat is told by the attack. */
const isVowOfConflict: Reason = ({ kind, clause }, _scene, events) =>
  kind.name === "promise" &&
  events.some((other) => other.clause.governor === clause.index && quadOf(other.kind.type).endsWith("conflict"));

const leaveOut =
  (reasons: readonly Reason[]): Refiner =>
  (events, scene) =>
    events.filter((event) => !reasons.some((reason) => reason(event, scene, events)));

/** Leaves out what can be told to be none before anything points back at it. */
export const dropGeneral = leaveOut([isGeneral]);

/** Leaves out what has the shape of an event and is none. */
export const dropOthers = leaveOut([
  isNobodys,
  isInterview,
  isOneSided,
  isCounterfactual,
  isSport,
  isStopped,
  isVowOfConflict,
]);

import type { EventStatus } from "../../model/event.ts";
import type { Clause } from "../../text/parsed-text.ts";
import { governedStatus, isCue } from "./governors.ts";
import type { Scene } from "./scene.ts";

/** What a clause says of the reality of its verb; null where a present tense leaves it open. */
export function statusOfClause(scene: Scene, clause: Clause): EventStatus | null {
  if (clause.verb.negated || isDeniedBySubject(scene, clause) || isDeniedBefore(scene, clause)) return "denied";
  if (isConditional(scene, clause) || isLeftOpen(scene, clause)) return "conditional";
  switch (clause.verb.form) {
    case "finite":
      return statusOfFinite(scene, clause);
    case "infinitive":
      return statusOfInfinitive(scene, clause);
    default:
      return statusFromAbove(scene, clause);
  }
}

/** [Neither leader met], [no official met] */
const isDeniedBySubject = ({ text }: Scene, { subject }: Clause): boolean =>
  subject !== null && /^(neither|no|nobody|none)$/.test(text.tokens[subject.first]!.lower);

/** [the two never met], [neither attacked nor threatened], [no longer trades], [Under no circumstances will they meet] */
function isDeniedBefore({ text }: Scene, clause: Clause): boolean {
  const { tokens } = text;
  for (let at = clause.verb.first - 1; tokens[at]?.sentence === clause.sentence; at--) {
    if (!/^(ADV|DET|CCONJ)$/.test(tokens[at]!.pos)) break;
    if (/^(never|neither|nor)$/.test(tokens[at]!.lower)) return true;
    if (tokens[at]!.lower === "longer" && tokens[at - 1]?.lower === "no") return true;
  }
  return isFronted(text, clause);
}

const fronted = /^(under no circumstances|at no time|in no way|on no account|never) /;

/** [Under no circumstances will they meet]: the auxiliary before the subject may have become a clause of its own. */
function isFronted({ tokens, sentences, clauses }: Scene["text"], { sentence, governor }: Clause): boolean {
  const { first } = sentences[sentence]!;
  const opening = tokens.slice(first, first + 4).map(({ lower }) => lower);
  const above = governor === null ? null : clauses[governor]!;
  return fronted.test(opening.join(" ")) && (above === null || (above.subject === null && above.governor === null));
}

/** [if Norway attacks], [unless they meet], [unclear whether they will meet] */
const isConditional = ({ text }: Scene, { first, kind }: Clause): boolean =>
  (kind === "adverbial" || text.tokens[first]?.lower === "whether") &&
  governedStatus(text.tokens[first], "clause") === "conditional";

/** [Perhaps they will meet], [It is possible that they will meet] */
function isLeftOpen({ text }: Scene, { index, first, kind, governor, verb }: Clause): boolean {
  const words = text.tokens.slice(first, verb.last).filter((token) => text.clauseAt[token.index] === index);
  if (words.some((word) => word.pos === "ADV" && governedStatus(word, "modal") === "conditional")) return true;
  const above = kind === "complement" && governor !== null ? text.clauses[governor]!.verb : null;
  return above?.lemma === "be" && governedStatus(text.tokens[above.last], "noun") === "conditional";
}

function statusOfFinite(scene: Scene, clause: Clause): EventStatus | null {
  const { verb } = clause;
  if (verb.tense === "future") return "planned";
  if (verb.modal !== null) return isFutureInPast(scene, clause) ? "planned" : statusOfModal(verb.modal);
  const above = aboveOf(scene, clause);
  if (above && (sharesModal(scene, clause, above) || isBeforehand(scene, clause, above)))
    return statusOfClause(scene, above);
  const told = statusOfComplement(scene, clause, above) ?? (isProgressive(scene, clause) ? "ongoing" : null);
  return told ?? (verb.tense === "past" || verb.perfect ? "happened" : null);
}

const statusOfModal = (modal: string): EventStatus =>
  governedStatus({ lower: modal, lemma: modal }, "modal") ?? "conditional";

export const aboveOf = ({ text }: Scene, { governor }: Clause): Clause | null =>
  governor === null ? null : text.clauses[governor]!;

/** [said they would meet], [They would also meet in May, it said], but not with an [if] beside it. */
function isFutureInPast({ text }: Scene, { verb, sentence, index }: Clause): boolean {
  if (verb.modal !== "would") return false;
  const others = text.clauses.filter((other) => other.sentence === sentence && other.index !== index);
  const isOpen = others.some(({ first }) => governedStatus(text.tokens[first], "clause") === "conditional");
  return !isOpen && others.some((other) => other.verb.tense === "past" && isCue(other.verb.lemma));
}

/** [could meet and sign]: a bare verb behind one with a modal. */
function sharesModal({ text }: Scene, { kind, verb }: Clause, above: Clause): boolean {
  const isBare = verb.last - verb.first === 1 && text.tokens[verb.head]!.lower === verb.lemma;
  return (
    kind === "coordinate" &&
    isBare &&
    verb.tense === "present" &&
    (above.verb.modal !== null || above.verb.tense === "future")
  );
}

/** [will act once the treaty expires]: the present tense looks ahead with its main clause. */
const isBeforehand = (scene: Scene, { kind, verb }: Clause, above: Clause): boolean =>
  kind === "adverbial" && verb.tense === "present" && !verb.perfect && statusOfClause(scene, above) === "planned";

/** [denied that Norway attacked], [hopes they meet] */
function statusOfComplement({ text }: Scene, { kind, first }: Clause, above: Clause | null): EventStatus | null {
  if (kind !== "complement" || !above || /^(when|where|as|while)$/.test(text.tokens[first]!.lower)) return null;
  return governedStatus(text.tokens[above.verb.head], "clause");
}

/** [is meeting], [were meeting] */
const isProgressive = ({ text }: Scene, { verb }: Clause): boolean =>
  text.tokens[verb.head]!.lower.endsWith("ing") && verb.last - verb.first > 1 && !verb.passive;

/** [plans to visit], [an invitation to visit], [due to meet], [is said to have met] */
function statusOfInfinitive(scene: Scene, clause: Clause): EventStatus | null {
  const { tokens } = scene.text;
  const { verb } = clause;
  const above = aboveOf(scene, clause);
  if (above?.verb.negated) return "denied";
  if (verb.perfect) return null;
  const governor =
    governedStatus(tokens[verb.first - 1], "infinitive") ??
    (above && governedStatus(tokens[above.verb.head], "infinitive")) ??
    (above?.object && tokens[verb.first - 1]?.pos === "CCONJ"
      ? governedStatus(tokens[above.object.head], "infinitive")
      : null);
  if (governor === "happened") return above ? statusOfClause(scene, above) : null;
  return governor ?? "planned";
}

/** [denied meeting]; [arrived, meeting Macron] is as real as the arrival. */
function statusFromAbove(scene: Scene, clause: Clause): EventStatus | null {
  const above = isLoose(scene, clause) ? finiteAbove(scene, clause) : aboveOf(scene, clause);
  if (!above) return null;
  return governedStatus(scene.text.tokens[above.verb.head], "clause") ?? statusOfClause(scene, above);
}

/** [sought to lead, hosting others]: behind a comma it goes with the sentence's finite verb. */
const isLoose = ({ text }: Scene, { verb }: Clause): boolean => text.tokens[verb.first - 1]?.text === ",";

function finiteAbove(scene: Scene, clause: Clause): Clause | null {
  let above = aboveOf(scene, clause);
  while (above && above.verb.form !== "finite") above = aboveOf(scene, above);
  return above;
}

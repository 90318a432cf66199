import type { Clause } from "../../../text/parsed-text.ts";
import { eventNouns, patternsOf } from "../kinds.ts";
import { overlap, type Emit, type FeatureGroup, type PairContext } from "./pair.ts";

/** The verbs whose clauses hold source or target, in which places, and what else those clauses hold. */
export const clauseFeatures: FeatureGroup = (context, emit) => {
  for (const clause of context.clauses) {
    const places = placesIn(context, clause);
    for (const place of places) emitPlace(place, clause, emit);
    if (places.length > 0) emitHolding(context, clause, emit);
    else for (const type of typesOf(clause)) emit(`verb elsewhere may be ${type}`);
  }
};

/** Event nouns, by their types. */
export const nounFeatures: FeatureGroup = ({ tokens }, emit) => {
  for (let at = 0; at < tokens.length; at++) {
    const match = eventNouns.at(tokens, at, tokens.length);
    if (match) emit(`noun of ${match.value.type}`);
  }
};

/** Where a clause names source and target: [source subject], [target object], [target to]. */
function placesIn({ source, target }: PairContext, { subject, object, obliques }: Clause): string[] {
  const phrases = [
    ["subject", subject] as const,
    ["object", object] as const,
    ...obliques.map(({ preposition, phrase }) => [preposition, phrase] as const),
  ];
  return phrases.flatMap(([place, phrase]) => [
    ...(overlap(phrase, source) ? [`source ${place}`] : []),
    ...(overlap(phrase, target) ? [`target ${place}`] : []),
  ]);
}

const nameOf = ({ verb }: Clause): string => (verb.passive ? `${verb.lemma} (passive)` : verb.lemma);

function emitPlace(place: string, clause: Clause, emit: Emit): void {
  const { negated, tense, modal } = clause.verb;
  emit(`${place} of ${nameOf(clause)}`);
  emit(place);
  if (negated) emit(`${place}, negated`);
  if (tense === "future") emit(`${place}, future`);
  if (modal !== null) emit(`${place}, ${modal}`);
}

function emitHolding({ text }: PairContext, clause: Clause, emit: Emit): void {
  emit(`verb: ${nameOf(clause)}`);
  for (const type of typesOf(clause)) emit(`verb may be ${type}`);
  if (!clause.object) return;
  const object = text.tokens[clause.object.head]!.lemma;
  emit(`object: ${object}`);
  emit(`verb and object: ${nameOf(clause)} ${object}`);
}

const typesOf = ({ verb }: Clause): Set<string> =>
  new Set(patternsOf.get(verb.lemma)?.flatMap(({ kind }) => [kind.type, kind.name]));

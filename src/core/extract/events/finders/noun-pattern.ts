import type { Clause } from "../../../text/parsed-text.ts";
import { asFound, type Finder, type Found, type Part } from "../found.ts";
import { governedStatus, isLight } from "../governors.ts";
import { isIdiom } from "../idioms.ts";
import { eventNouns, type EventKind } from "../kinds.ts";
import { readNounFrame, type NounFrame } from "../noun-frame.ts";
import { carriedBy } from "../noun-relative.ts";
import { nounParts, obliqueParts } from "../noun-parts.ts";
import { agentsOf } from "../parts.ts";
import { placeOf, type NounPlace } from "../noun-place.ts";
import { isHeading, type Scene } from "../scene.ts";

/** [a call between Macron and Merz], [his April trip to Norway], [held talks with]: an event noun with what stands around it. */
export const nounPattern: Finder = (scene) => {
  const found: Found[] = [];
  for (const sentence of scene.text.sentences) {
    if (isHeading(scene, sentence.index)) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const match = eventNouns.at(scene.text.tokens, at, sentence.last);
      if (!match) continue;
      const event = read(scene, match.value, at, at + match.length - 1);
      if (event) found.push(event);
      at += match.length - 1;
    }
  }
  return found;
};

function read(scene: Scene, kind: EventKind, first: number, noun: number): Found | null {
  const place = isNoun(scene, first, noun) ? placeOf(scene, noun) : null;
  if (!place || isIdiom(scene, { kind, head: noun, noun })) return null;
  const frame = readNounFrame(scene, noun);
  const named = nounParts(scene, kind, frame);
  if (named.length === 0 && /^(each|every|any)$/.test(scene.text.tokens[frame.first]!.lower)) return null;
  const carrier = carriedBy(scene, frame, place.clause);
  const carried = carrier ? carriedParts(scene, kind, carrier) : lightParts(scene, kind, place, frame);
  const parts = [...carried, ...named];
  const definite = pointsBack(scene, frame) && carrier === null;
  const words = { first, last: noun + 1 };
  const extent = { first: frame.first, last: carrier ? carrier.last : frame.last };
  const clause = carrier ?? place.clause;
  return asFound({ ...words, rule: "noun-pattern", kind, head: noun, noun, extent, clause, parts, definite });
}

/** A noun that names the thing: not [meeting room], not the verb [calls]. */
function isNoun({ text, times }: Scene, first: number, noun: number): boolean {
  const { tokens } = text;
  const { pos, lower } = tokens[noun]!;
  const next = tokens[noun + 1];
  const describes = next && (next.pos === "NOUN" || next.pos === "PROPN") && next.sentence === tokens[noun]!.sentence;
  if (describes && !times.some((time) => time.first === noun + 1)) return false;
  if (pos === "NOUN" || pos === "PROPN") return true;
  return pos === "VERB" && !lower.endsWith("ed") && (noun > first || /^(DET|ADJ)$/.test(tokens[noun - 1]?.pos ?? ""));
}

/** A light verb's subject, and what hangs on the verb: [Macron held back-to-back calls with], [talks were held with]. */
function lightParts(scene: Scene, kind: EventKind, { clause, slot }: NounPlace, frame: NounFrame): Part[] {
  if (slot === "oblique" || !carries(kind, clause.verb.lemma)) return [];
  const behind = clause.obliques.filter(({ token }) => token >= frame.last && token > clause.verb.head);
  const own = frame.attached.length > 0 ? [] : obliqueParts(scene, kind, behind);
  const acts = slot === "object" && frame.possessors.length === 0;
  return acts ? [...agentsOf(scene, clause), ...own] : own;
}

/** A verb that adds its subject: [held talks]; of what one does to the other also one that only thinks of it: [plans a visit]. */
const carries = ({ reciprocal }: EventKind, lemma: string): boolean =>
  isLight(lemma) ||
  (!reciprocal && /^(planned|conditional)$/.test(governedStatus({ lower: lemma, lemma }, "noun") ?? ""));

/** [the visit that he plans to pay to Norway] */
const carriedParts = (scene: Scene, kind: EventKind, carrier: Clause): Part[] => [
  ...agentsOf(scene, carrier),
  ...obliqueParts(scene, kind, carrier.obliques),
];

/** [the call], [that meeting], [these talks] */
function pointsBack({ text }: Scene, { first, noun }: NounFrame): boolean {
  const determiner = text.tokens[first]!.lower;
  return first < noun && /^(the|that|this|these|those|both)$/.test(determiner);
}

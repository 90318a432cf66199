import type { Clause } from "../../text/parsed-text.ts";
import { holds, type Scene } from "./scene.ts";
import { measures } from "./verb-frame.ts";

/** Where an event noun stands in its clause. */
export interface NounPlace {
  readonly clause: Clause;
  readonly slot: "subject" | "object" | "oblique";
}

/** The clause that a noun stands in, and its slot there; null outside clauses. */
export function placeOf(scene: Scene, noun: number): NounPlace | null {
  const { clauses, clauseAt } = scene.text;
  const own = clauses[clauseAt[noun] ?? -1];
  const mistaken = own?.verb.head === noun && own.governor !== null;
  if (mistaken) return { clause: clauses[own.governor]!, slot: "object" };
  return own ? { clause: own, slot: slotOf(scene, own, noun) } : null;
}

/** The object of a passive is its subject; what only measures the noun lends it its slot: [a series of sanctions]. */
function slotOf(scene: Scene, clause: Clause, noun: number): NounPlace["slot"] {
  const { subject, object, obliques, verb } = clause;
  const oblique = obliques.find(({ phrase }) => holds(phrase, noun));
  if (oblique) return isMeasured(scene, oblique.token) ? slotOf(scene, clause, oblique.token - 1) : "oblique";
  if (object && holds(object, noun)) return "object";
  if (subject && holds(subject, noun)) return verb.passive ? "object" : "subject";
  return noun > verb.head ? "object" : "subject";
}

const isMeasured = ({ text }: Scene, preposition: number): boolean =>
  text.tokens[preposition]!.lower === "of" && measures.has(text.tokens[preposition - 1]!.lemma);

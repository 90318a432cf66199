import type { Clause } from "../../text/parsed-text.ts";
import { holds, type Scene } from "./scene.ts";

/** Where an event noun stands in its clause. */
export interface NounPlace {
  readonly clause: Clause;
  readonly slot: "subject" | "object" | "oblique";
}

/** The clause that a noun stands in, and its slot there; null outside clauses. */
export function placeOf({ text }: Scene, noun: number): NounPlace | null {
  const own = text.clauses[text.clauseAt[noun] ?? -1];
  const clause = own?.verb.head === noun && own.governor !== null ? text.clauses[own.governor] : own;
  if (!clause) return null;
  if (clause !== own) return { clause, slot: "object" };
  return { clause, slot: slotOf(text, clause, noun) };
}

function slotOf({ tokens }: Scene["text"], clause: Clause, noun: number): NounPlace["slot"] {
  const { subject, object, obliques, verb } = clause;
  if (obliques.some(({ phrase }) => holds(phrase, noun))) return "oblique";
  if (object && holds(object, noun)) return "object";
  if (subject && holds(subject, noun)) return verb.passive ? "object" : "subject";
  return noun > verb.head && tokens[verb.head]!.index < noun ? "object" : "subject";
}

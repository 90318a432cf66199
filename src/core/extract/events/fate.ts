import type { Announcement } from "../../model/event.ts";
import type { Clause } from "../../text/parsed-text.ts";
import { announcedBy, withParticle } from "./governors.ts";
import { eventNouns } from "./kinds.ts";
import { holds, type Scene } from "./scene.ts";

/** Whether the sentence goes on to tell that what a noun in its subject names is off or later: [The summit, planned for April, was called off]. */
export function fateOf(scene: Scene, noun: number): Announcement | null {
  const { tokens, clausesBySentence } = scene.text;
  for (const clause of clausesBySentence[tokens[noun]!.sentence]!) {
    if (clause.verb.first < noun || !isOf(scene, clause, noun)) continue;
    const told = announcedBy(withParticle(tokens, clause.verb.head), "noun");
    if (told === "cancelled" || told === "postponed") return told;
  }
  return null;
}

/** Its subject, or behind [planned for April] what stands in the place of its subject. */
function isOf(scene: Scene, clause: Clause, noun: number): boolean {
  const { subject, governor, kind, verb } = clause;
  if (subject && holds(subject, noun)) return verb.passive || verb.lemma === "fall";
  const above = governor === null ? null : scene.text.clauses[governor]!;
  const misread = kind === "participle" && above?.subject != null && holds(above.subject, noun);
  return misread && !(subject && eventNouns.at(scene.text.tokens, subject.head, subject.head + 1));
}

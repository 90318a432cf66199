import { clausesOf } from "../../../text/parsed-text.ts";
import { cueOf } from "../../../lexicon/cues.ts";
import { trimmed, type Draft, type Finder } from "../draft.ts";

/** [Xi is said to have held calls], [is believed to be]: content that nobody is named for. */
export const findImpersonal: Finder = (text) =>
  text.clauses.flatMap((clause) => {
    const cue = cueOf(clause.verb.lemma);
    if (!clause.verb.passive || !cue?.takes.includes("clause") || !clause.subject) return [];
    const part = clausesOf(text, clause.sentence).find(
      ({ governor, kind }) => governor === clause.index && kind === "infinitive",
    );
    const whole = trimmed(text, { first: clause.subject.first, last: clause.last });
    const tail = part && trimmed(text, { first: part.first, last: part.last });
    if (!whole || !tail) return [];
    const { first, last } = clause.verb;
    const draft: Draft = {
      source: null,
      cue: { first, last },
      content: [{ first: clause.subject.first, last: clause.subject.last }, tail],
      cueClass: cue.class,
      clause: clause.index,
      rule: "impersonal",
    };
    return [draft];
  });

import { cueOf } from "../../lexicon/cues.ts";
import { findContent } from "./content.ts";
import type { Draft, Finder } from "./draft.ts";
import { isSilent } from "./silences.ts";
import { sourceOf } from "./source.ts";

/** [X said that …], ["…," X said], [X, adding that …]: every clause whose verb attributes content. */
export const findVerbCues: Finder = (text) =>
  text.clauses.flatMap((clause): Draft[] => {
    const cue = cueOf(clause.verb.lemma);
    if (!cue || isSilent(text, clause, cue)) return [];
    const source = sourceOf(text, clause);
    const content = source && findContent(text, { clause, cue, source });
    if (!content) return [];
    const { first, last } = clause.verb;
    const cueClass = content.pattern === "object" ? (cue.objectClass ?? cue.class) : cue.class;
    const rule = `verb-${content.pattern}`;
    return [{ source, cue: { first, last }, content: content.ranges, cueClass, clause: clause.index, rule }];
  });

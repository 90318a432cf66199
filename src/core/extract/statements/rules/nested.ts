import type { ParsedText } from "../../../text/parsed-text.ts";
import { someCovers } from "../../../text/ranges.ts";
import { wordsOf } from "../../../text/tagged-text.ts";
import type { Draft, Refiner } from "../draft.ts";

type CueClass = Draft["cueClass"];
const acts: ReadonlySet<CueClass> = new Set(["say", "claim", "deny", "confirm", "ask", "warn", "pledge", "demand"]);
const tellings: ReadonlySet<CueClass> = new Set(["say", "claim", "deny", "confirm", "ask", "warn"]);

/** Inside somebody's quoted words only what a third party plainly said is a statement: [“The mayor told us it was over,” he said]. */
export const dropInsideQuotation: Refiner = (drafts, text) =>
  drafts.filter(
    ({ cue, ...draft }) => (text.tokens[cue.first]?.quotation ?? -1) < 0 || isTold(text, { cue, ...draft }),
  );

/** A past verb of saying that somebody named is the subject of: neither [I said], [people who say], [would say] nor [thinks]. */
function isTold(text: ParsedText, { source, clause, cueClass }: Draft): boolean {
  if (source === null || clause === null || !acts.has(cueClass)) return false;
  const { kind, verb } = text.clauses[clause]!;
  const plain = verb.form === "finite" && verb.modal === null && !verb.negated && verb.tense === "past";
  return plain && kind !== "relative" && /^\p{Lu}/u.test(wordsOf(text, source));
}

const pronoun = /^(?:s?he|they|it|I|we)$/i;

/** [he said he hoped to win], [she said she backed the plan]: what speakers have in mind is part of their words. */
export const dropOwnMind: Refiner = (drafts, text) =>
  drafts.filter(
    (draft) =>
      tellings.has(draft.cueClass) ||
      draft.source === null ||
      !pronoun.test(wordsOf(text, draft.source)) ||
      !isInside(drafts, draft),
  );

const isInside = (drafts: readonly Draft[], draft: Draft): boolean =>
  drafts.some((other) => other !== draft && someCovers(other.content, draft.cue));

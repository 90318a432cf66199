import { institutions, nameNouns } from "../../../lexicon/institutions.ts";
import { monthNames, weekdayNames } from "../../../lexicon/calendar.ts";
import { offices } from "../../../lexicon/offices.ts";
import { isPossessive, type Token } from "../../../text/tagged-text.ts";
import type { LexiconName } from "./lexicon-names.ts";
import type { Place } from "./longer-names.ts";

/** The state whose name stands right before another name: [Chilean] Supreme Court, [Chile's] Supreme Court. */
function stateBefore(tokens: readonly Token[], at: number, before: LexiconName | undefined) {
  const edge = isPossessive(tokens[at - 1]) ? at - 1 : at;
  return before?.last === edge && before.known.actor.kind === "state" ? before.known.actor : undefined;
}

/** [Chile's Supreme Court] is none of the United States, though the lexicon knows [Supreme Court] as theirs. */
export function isOfOtherState(tokens: readonly Token[], name: Place, before: LexiconName | undefined): boolean {
  const { kind, country } = name.known.actor;
  const noun = institutions.at(tokens, name.last - 1, name.last)?.value;
  const state = kind === "body" && noun?.kind === "body" ? stateBefore(tokens, name.at, before) : undefined;
  return state !== undefined && country !== undefined && state.country !== country;
}

/** Where an article tells of another state's body, its bare name is no longer the known one's. */
export function withoutOthers(
  tokens: readonly Token[],
  found: readonly LexiconName[],
  others: ReadonlySet<string>,
): readonly LexiconName[] {
  if (others.size === 0) return found;
  return found.filter((name, at) => !others.has(name.known.actor.id) || stateBefore(tokens, name.first, found[at - 1]));
}

/** [Norland] Green Party: a known name of common words behind a word that it goes on from. */
export function isTailOfName(tokens: readonly Token[], { at, last, known }: Place, before?: LexiconName): boolean {
  const word = tokens[at - 1];
  if (last - at < 2 || known.actor.kind !== "organisation" || word?.sentence !== tokens[at]!.sentence) return false;
  if (word.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(word.text) || before?.last === at) return false;
  return (
    !monthNames.has(word.text) &&
    !weekdayNames.has(word.text) &&
    !offices.at([word], 0, 1) &&
    nameNouns.at(tokens, last - 1, last) !== null
  );
}

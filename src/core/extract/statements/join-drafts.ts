import type { ParsedText } from "../../text/parsed-text.ts";
import { covers, rangesOverlap } from "../../text/ranges.ts";
import type { Draft } from "./draft.ts";
import { continueQuotations, dropSameCue } from "./rules/refine.ts";

/** What the model found, with what only the rules read: statements inside others, and quotations that go on. */
export function joinDrafts(text: ParsedText, found: readonly Draft[], byRules: readonly Draft[]): readonly Draft[] {
  const isNew = (draft: Draft) => !found.some((other) => rangesOverlap(other.cue, draft.cue));
  const isInside = (draft: Draft) => found.some(({ content }) => content.some((range) => covers(range, draft.cue)));
  const nested = byRules.filter((draft) => hasCue(draft) && isNew(draft) && isInside(draft));
  return continueQuotations(dropSameCue([...found, ...nested], text), text);
}

const hasCue = ({ cue }: Draft): boolean => cue.last > cue.first;

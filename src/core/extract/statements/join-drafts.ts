import type { ParsedText } from "../../text/parsed-text.ts";
import { covers, someCovers } from "../../text/ranges.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import type { Draft } from "./draft.ts";
import { continueQuotations, dropSameCue } from "./rules/refine.ts";
import { tidyAll } from "./tidy.ts";

/** What the model found, with what only the rules read: statements inside others, and quotations that go on. */
export function joinDrafts(text: ParsedText, found: readonly Draft[], byRules: readonly Draft[]): readonly Draft[] {
  const learned = found.map((draft) => ({ ...draft, content: withoutRelays(text, draft, byRules) }));
  const isInside = (draft: Draft) => learned.some(({ content }) => someCovers(content, draft.cue));
  const nested = byRules.filter((draft) => hasCue(draft) && isInside(draft));
  return continueQuotations(dropSameCue([...learned, ...nested], text), text);
}

const hasCue = ({ cue }: Draft): boolean => cue.last > cue.first;

const relaying: ReadonlySet<string> = new Set(["as-reported-by", "as-per"]);

/** [“We wait,” Lund said, as reported by the Courier]: who passed it on is no part of what was said. */
function withoutRelays(text: ParsedText, { content }: Draft, byRules: readonly Draft[]): readonly TokenRange[] {
  const relays = byRules.filter(({ rule }) => relaying.has(rule));
  if (relays.length === 0) return content;
  const cut = content.map((range) => {
    const tail = relays.find(({ cue, source }) => covers(range, cue) && source && source.last >= range.last - 1);
    return tail ? { first: range.first, last: tail.cue.first } : range;
  });
  return tidyAll(text, cut);
}

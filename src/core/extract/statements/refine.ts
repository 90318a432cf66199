import { covers, isMark, rangesOverlap, type Draft, type Refiner } from "./draft.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Quotation, TokenRange } from "../../text/tagged-text.ts";

/** Two rules that read the same cue: the earlier rule of the list wins. */
export const dropSameCue: Refiner = (drafts) =>
  drafts.filter(
    (draft, at) =>
      !drafts.slice(0, at).some((other) => rangesOverlap(other.cue, draft.cue) || isSameClause(other, draft)),
  );

const isSameClause = (a: Draft, b: Draft): boolean => a.clause !== null && a.clause === b.clause;

/** [“I think we will win,” she said]: what speakers say of their own mind is part of their words. */
export const dropOwnMind: Refiner = (drafts, text) =>
  drafts.filter(({ source, cue }) => {
    const quoted = (text.tokens[cue.first]?.quotation ?? -1) >= 0;
    return !quoted || source === null || !/^(i|we|you)$/.test(text.tokens[source.first]!.lower);
  });

/** A whole sentence in quotation marks behind a quotation goes on with it: ["A," he said. "B."]. */
export const continueQuotations: Refiner = (drafts, text) => {
  const grown = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  for (const quotation of text.quotations) {
    if (
      !fillsSentences(text, quotation) ||
      grown.some(({ content }) => content.some((range) => holds(range, quotation)))
    )
      continue;
    const owner = ownerOf(grown, text, quotation);
    const range = { first: quotation.first - 1, last: quotation.closed ? quotation.last + 1 : quotation.last };
    if (owner) owner.content.push(range);
    else grown.push(unattributed(range));
  }
  return grown;
};

/** Whether content already takes in a quotation; a statement inside it does not. */
const holds = (range: TokenRange, quotation: Quotation): boolean =>
  range.first <= quotation.first && range.last >= quotation.last - 1;

/** Who a quotation without a cue belongs to: the speaker just before, in its paragraph or over an unclosed mark. */
function ownerOf<Item extends Draft>(
  drafts: readonly Item[],
  text: ParsedText,
  quotation: Quotation,
): Item | undefined {
  const quoting = drafts.filter(
    ({ content, cue }) =>
      (text.tokens[cue.first]?.quotation ?? -1) < 0 &&
      content.some((range) => range.last <= quotation.first && hasQuotation(text, range)),
  );
  const last = quoting.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
  if (!last) return undefined;
  const end = endOf(last);
  const sameParagraph = text.sentences[text.tokens[end - 1]!.sentence]!.paragraph === quotation.paragraph;
  const nextSentence = text.tokens[quotation.first]!.sentence - text.tokens[end - 1]!.sentence <= 1;
  const nothingBetween = !text.clauses.some(({ verb }) => verb.first >= end && verb.last < quotation.first);
  const previous = text.quotations[quotation.index - 1];
  const unclosed = previous !== undefined && !previous.closed && previous.paragraph === quotation.paragraph - 1;
  return (sameParagraph && (nextSentence || nothingBetween)) || unclosed ? last : undefined;
}

const endOf = ({ content, cue }: Draft): number => Math.max(content.at(-1)!.last, cue.last);

const hasQuotation = (text: ParsedText, range: TokenRange): boolean =>
  text.tokens.slice(range.first, range.last).some(({ quotation }) => quotation >= 0);

/** A quotation that is a sentence or more of its own, not words inside one. */
function fillsSentences(text: ParsedText, quotation: Quotation): boolean {
  const first = text.sentences[text.tokens[quotation.first]!.sentence]!;
  const end = text.tokens[quotation.last];
  const starts = first.first >= quotation.first - 1;
  const ends =
    !quotation.closed || /[.!?…]/.test(text.tokens[quotation.last - 1]!.text) || end?.index === first.last - 1;
  return starts && ends && quotation.last - quotation.first >= 4 && isMark(text, quotation.first - 1);
}

function unattributed(range: TokenRange): Draft & { content: TokenRange[] } {
  return {
    source: null,
    cue: { first: range.first, last: range.first },
    content: [range],
    cueClass: "say",
    clause: null,
    rule: "quotation-alone",
  };
}

/** Content never holds its own cue or source: what a rule took too much is cut off. */
export const separate: Refiner = (drafts) =>
  drafts.flatMap((draft) => {
    const content = draft.content.filter((range) => !covers(range, draft.cue) || draft.cue.first === draft.cue.last);
    return content.length > 0 ? [{ ...draft, content }] : [];
  });

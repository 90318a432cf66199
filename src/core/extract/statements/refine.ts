import { isMark, type Draft, type Refiner } from "./draft.ts";
import { covers, rangesOverlap, withMarks } from "../../text/ranges.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Quotation, Sentence, TokenRange } from "../../text/tagged-text.ts";

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
    const isHeld = grown.some(({ content }) => content.some((range) => holds(range, quotation)));
    if (isHeld || !fillsSentences(text, quotation)) continue;
    const range = withMarks(quotation);
    const last = lastQuoting(grown, text, quotation);
    if (last && goesOn(text, last, quotation)) last.content.push(range);
    else grown.push(withoutCue(range, last && opensNextParagraph(text, last, quotation) ? last.source : null));
  }
  return grown;
};

/** Whether content already takes in a quotation; a statement inside it does not. */
const holds = (range: TokenRange, quotation: Quotation): boolean =>
  range.first <= quotation.first && range.last >= quotation.last - 1;

/** The statement with quoted words that ends last before a quotation, other than those inside somebody's words. */
function lastQuoting<Item extends Draft>(
  drafts: readonly Item[],
  text: ParsedText,
  { first }: Quotation,
): Item | undefined {
  const quoting = drafts.filter(
    ({ content, cue }) =>
      (text.tokens[cue.first]?.quotation ?? -1) < 0 &&
      content.some((range) => range.last <= first && hasQuotation(text, range)),
  );
  return quoting.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
}

const endOf = ({ content, cue }: Draft): number => Math.max(content.at(-1)!.last, cue.last);

const placeOf = (text: ParsedText, draft: Draft): Sentence => text.sentences[text.tokens[endOf(draft) - 1]!.sentence]!;

/** In the speaker's own paragraph, with nothing told in between; or over a mark that the paragraph before left open. */
function goesOn(text: ParsedText, last: Draft, quotation: Quotation): boolean {
  const place = placeOf(text, last);
  const previous = text.quotations[quotation.index - 1];
  if (previous && !previous.closed && previous.paragraph === quotation.paragraph - 1) return true;
  const next = text.tokens[quotation.first]!.sentence - place.index <= 1;
  const isBetween = ({ head }: { head: number }) => head >= endOf(last) && head < quotation.first;
  return place.paragraph === quotation.paragraph && (next || !text.clauses.some(({ verb }) => isBetween(verb)));
}

/** ["A," he said.] and a paragraph that opens with ["B."]: the same speaker, without a cue of its own. */
function opensNextParagraph(text: ParsedText, last: Draft, quotation: Quotation): boolean {
  const place = placeOf(text, last);
  const ended = text.paragraphs[place.paragraph]!.last === place.last;
  const opens = text.paragraphs[quotation.paragraph]!.first === quotation.first - 1;
  return ended && opens && place.paragraph === quotation.paragraph - 1;
}

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

/** A quotation without a cue, of the speaker before it or of nobody. */
function withoutCue(range: TokenRange, source: TokenRange | null): Draft & { content: TokenRange[] } {
  const rule = source ? "quotation-goes-on" : "quotation-alone";
  const cue = { first: range.first, last: range.first };
  return { source, cue, content: [range], cueClass: "say", clause: null, rule };
}

/** Content never holds its own cue or source: what a rule took too much is cut off. */
export const separate: Refiner = (drafts) =>
  drafts.flatMap((draft) => {
    const content = draft.content.filter((range) => !covers(range, draft.cue) || draft.cue.first === draft.cue.last);
    return content.length > 0 ? [{ ...draft, content }] : [];
  });

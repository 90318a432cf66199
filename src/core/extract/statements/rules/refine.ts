import { isMark, type Draft, type Refiner } from "../draft.ts";
import { covers, rangesOverlap, someCovers, withMarks } from "../../../text/ranges.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Quotation, Sentence, TokenRange } from "../../../text/tagged-text.ts";

/** Two rules that read the same cue: the earlier rule of the list wins. */
export const dropSameCue: Refiner = (drafts) =>
  drafts.filter(
    (draft, at) =>
      !drafts.slice(0, at).some((other) => rangesOverlap(other.cue, draft.cue) || isSameClause(other, draft)),
  );

/** [Lund put it this way: “A,” she said]: whoever acts before the colon speaks only where nobody else does. */
export const dropLedDoubles: Refiner = (drafts) =>
  drafts.filter(
    (draft) => draft.rule !== "led-quotation" || !drafts.some((other) => other !== draft && isHeldBy(draft, other)),
  );

const isHeldBy = ({ content: [led] }: Draft, { content, cue }: Draft): boolean =>
  someCovers(content, led!) && !covers(led!, cue);

const isSameClause = (a: Draft, b: Draft): boolean => a.clause !== null && a.clause === b.clause;

/** A whole sentence in quotation marks behind a quotation goes on with it: ["A," he said. "B."]. */
export const continueQuotations: Refiner = (drafts, text) => {
  const grown = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  for (const quotation of text.quotations) {
    const isHeld = grown.some(({ content }) => content.some((range) => holds(range, quotation)));
    if (isHeld || !fillsSentences(text, quotation)) continue;
    const range = withMarks(quotation);
    const last = lastSpeaking(grown, text, quotation) ?? lastQuoting(grown, text, quotation);
    if (last && goesOn(text, last, quotation)) last.content.push(range);
    else if (last && opensNextParagraph(text, last, quotation)) grown.push(withoutCue(range, last.source));
    else if (isParagraph(text, quotation)) grown.push(withoutCue(range, null));
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

/** The statement, of any words, that ends the sentence right before a quotation in its paragraph: [He said it was over. “We are tired.”] */
function lastSpeaking<Item extends Draft>(
  drafts: readonly Item[],
  text: ParsedText,
  { first, paragraph }: Quotation,
): Item | undefined {
  const before = text.sentences[text.tokens[first]!.sentence - 1];
  if (before?.paragraph !== paragraph) return undefined;
  const ending = drafts.filter((draft) => draft.source !== null && endsIn(before, draft));
  const isOuter = ({ cue }: Draft) => !ending.some((other) => other.cue !== cue && someCovers(other.content, cue));
  const outer = ending.filter(isOuter);
  return outer.length === 1 ? outer[0] : undefined;
}

const endsIn = ({ first, last }: TokenRange, draft: Draft): boolean =>
  draft.cue.first >= first && endOf(draft) > first && endOf(draft) <= last;

const endOf = ({ content, cue }: Draft): number => Math.max(content.at(-1)!.last, cue.last);

const placeOf = (text: ParsedText, draft: Draft): Sentence => text.sentences[text.tokens[endOf(draft) - 1]!.sentence]!;

/** In the speaker's own paragraph, or over a mark that the paragraph before left open. */
function goesOn(text: ParsedText, last: Draft, quotation: Quotation): boolean {
  const previous = text.quotations[quotation.index - 1];
  const isOpen = previous !== undefined && !previous.closed && previous.paragraph === quotation.paragraph - 1;
  return isOpen || placeOf(text, last).paragraph === quotation.paragraph;
}

/** ["A," he said.] and a paragraph that opens with ["B."]: the same speaker, without a cue of its own. */
function opensNextParagraph(text: ParsedText, last: Draft, quotation: Quotation): boolean {
  const place = placeOf(text, last);
  const ended = text.paragraphs[place.paragraph]!.last === place.last;
  const opens = text.paragraphs[quotation.paragraph]!.first === quotation.first - 1;
  return ended && opens && place.paragraph === quotation.paragraph - 1;
}

/** Words that stand for themselves: nothing else is said in their paragraph. */
function isParagraph(text: ParsedText, quotation: Quotation): boolean {
  const paragraph = text.paragraphs[quotation.paragraph]!;
  const { first, last } = withMarks(quotation);
  return paragraph.first === first && paragraph.last - last <= 1;
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
  const goesOnOpen = !quotation.opened && text.paragraphs[quotation.paragraph]!.first === quotation.first;
  const isLong = quotation.last - quotation.first >= 4;
  return starts && ends && (goesOnOpen || (isLong && isMark(text, quotation.first - 1)));
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

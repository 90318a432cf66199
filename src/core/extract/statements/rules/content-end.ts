import { cueOf } from "../../../lexicon/cues.ts";
import { clausesOf, type Clause, type ParsedText } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { withMarks } from "../../../text/ranges.ts";
import { isMark } from "../draft.ts";

/** Content that ends inside a quotation goes on to its end, over the sentence's. */
export function toQuotationEnd(text: ParsedText, range: TokenRange): TokenRange {
  const quotation = text.quotations[text.tokens[range.last - 1]!.quotation];
  if (!quotation || quotation.last <= range.last) return range;
  return { first: range.first, last: withMarks(quotation).last };
}

/** Ends content before [, according to …], [, as reported by …] and [, adding …]. */
export function cutContent(text: ParsedText, clause: Clause, range: TokenRange, isObject: boolean): TokenRange {
  for (let at = Math.max(range.first + 1, clause.verb.last); at < range.last; at++) {
    if (startsCoordinate(text, clause, at)) return { first: range.first, last: at };
    if (text.tokens[at]!.quotation >= 0 || !isBehindComma(text, at)) continue;
    if (
      isRelayWord(text, at) ||
      isAddedCue(text, clause, at) ||
      isOthersCue(text, at) ||
      turns(text, at) ||
      (isObject && leadsAway(text, at))
    )
      return { first: range.first, last: isMark(text, at - 1) ? at : at - 1 };
  }
  return range;
}

/** [called it useful and left], [confirmed it while speaking to X]: another deed of the speaker's ends what was said. */
const startsCoordinate = (text: ParsedText, clause: Clause, at: number): boolean =>
  clausesOf(text, clause.sentence).some(
    ({ kind, governor, first, verb }) =>
      governor === clause.index &&
      (kind === "coordinate" || (kind === "gerund" && verb.lemma === "speak")) &&
      (first === at || (first === at + 1 && text.tokens[at]!.lower === "while")),
  );

const isBehindComma = (text: ParsedText, at: number): boolean =>
  text.tokens[at - 1]!.text === "," || (isMark(text, at - 1) && text.tokens[at - 2]?.text === ",");

/** [said A, but B]: a turn to another clause is no longer what was said. */
function turns(text: ParsedText, at: number): boolean {
  if (!/^(but|while|although|though|whereas)$/.test(text.tokens[at]!.lower)) return false;
  const { sentence } = text.tokens[at]!;
  return clausesOf(text, sentence).some(({ verb }) => verb.form === "finite" && verb.first > at);
}

/** [praised the ties, with Moscow …], [criticised the deal, after …]: what hangs on an object behind a comma is the article's. */
const leadsAway = (text: ParsedText, at: number): boolean =>
  /^(with|after|before|as|when|because|since|amid|despite|who|which)$/.test(text.tokens[at]!.lower);

function isRelayWord(text: ParsedText, at: number): boolean {
  const words = `${text.tokens[at]!.lower} ${text.tokens[at + 1]?.lower ?? ""}`;
  return words === "according to" || words === "as reported" || words === "as per";
}

/** [said A, and B said]: with its own verb of saying a clause behind a comma is another statement. */
function isOthersCue(text: ParsedText, at: number): boolean {
  if (text.tokens[at]!.lower !== "and") return false;
  return clausesOf(text, text.tokens[at]!.sentence).some(({ first, verb }) => {
    const cue = verb.form === "finite" && first >= at && first <= at + 1 ? cueOf(verb.lemma) : undefined;
    return cue !== undefined && cue.class !== "believe";
  });
}

/** A gerund cue behind a comma that belongs to the speaker, not to what is said. */
function isAddedCue(text: ParsedText, clause: Clause, at: number): boolean {
  return clausesOf(text, clause.sentence).some(
    ({ kind, verb, index }) =>
      kind === "gerund" && verb.first === at && index !== clause.index && cueOf(verb.lemma) !== undefined,
  );
}

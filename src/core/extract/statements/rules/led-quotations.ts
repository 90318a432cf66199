import { cueOf } from "../../../lexicon/cues.ts";
import { clausesOf, type Clause, type ParsedText } from "../../../text/parsed-text.ts";
import { withMarks } from "../../../text/ranges.ts";
import type { Quotation } from "../../../text/tagged-text.ts";
import type { Draft, Finder } from "../draft.ts";

/** [Lund put it this way: “We will wait.”] [Lund continued:] and the quotation as the next paragraph: whoever acts before the colon speaks. */
export const findLedQuotations: Finder = (text) =>
  text.quotations.flatMap((quotation): Draft[] => {
    const colon = quotation.first - 2;
    if (text.tokens[colon]?.text !== ":" || !isUtterance(text, quotation)) return [];
    const clause = leadingClause(text, colon);
    if (!clause?.subject) return [];
    const { first, last } = clause.subject;
    return [
      {
        source: { first, last },
        cue: { first: clause.verb.first, last: clause.verb.last },
        content: [withMarks(quotation)],
        cueClass: cueOf(clause.verb.lemma)?.class ?? "say",
        clause: clause.index,
        rule: "led-quotation",
      },
    ];
  });

const fewestWords = 4;

/** Words in marks behind a colon may be a title or a word. */
export const isUtterance = (text: ParsedText, { first, last }: Quotation): boolean =>
  last - first >= fewestWords && text.clauses.some(({ verb }) => verb.head >= first && verb.head < last);

const isSpoken = ({ verb }: Clause): boolean => verb.form !== "infinitive" && cueOf(verb.lemma) !== undefined;

/** The last clause before the colon whose verb attributes; else the last main clause, if somebody acts in it. */
function leadingClause(text: ParsedText, colon: number): Clause | undefined {
  const before = clausesOf(text, text.tokens[colon]!.sentence).filter(
    ({ verb, subject }) => verb.last <= colon && !verb.passive && subject !== null,
  );
  return before.findLast(isSpoken) ?? before.findLast((clause) => isActing(text, clause));
}

const isActing = (text: ParsedText, { kind, verb, subject }: Clause): boolean => {
  const { pos, lower } = text.tokens[subject!.head]!;
  return (
    /^(?:main|coordinate)$/.test(kind) && verb.form === "finite" && (pos === "PROPN" || /^(?:s?he|they)$/.test(lower))
  );
};

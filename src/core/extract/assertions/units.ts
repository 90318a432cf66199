import type { Statement } from "../../model/statement.ts";
import type { Clause, ParsedText, Phrase } from "../../text/parsed-text.ts";
import { overlaps } from "../../text/spans.ts";
import { spanOf, type TokenRange } from "../../text/tagged-text.ts";

/** The words of one assertion. */
export interface Unit extends TokenRange {
  /** Who it is about, where its subject stands outside its words. */
  readonly subject: Phrase | null;
  readonly clause: Clause | null;
  readonly rule: string;
}

/**
 * Cuts a text into units that another article could also say: each finite clause that does not only attribute,
 * and the content of a statement that holds no such clause ([praised the deal]). Headings and questions are none.
 */
export function findUnits(text: ParsedText, statements: readonly Statement[]): Unit[] {
  const clauses = text.clauses.filter((clause) => isAsserted(text, clause, statements));
  const starts = new Set(clauses.map(({ first }) => first));
  const units = clauses.map((clause) => toUnit(text, clause, starts));
  const fragments = contentFragments(text, statements).filter(
    (fragment) => !units.some((unit) => overlap(unit, fragment)),
  );
  return [...units, ...fragments].toSorted((a, b) => a.first - b.first || a.last - b.last);
}

const overlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;

function isAsserted(text: ParsedText, clause: Clause, statements: readonly Statement[]): boolean {
  const sentence = text.sentences[clause.sentence]!;
  const question = text.tokens[sentence.last - 1]!.text === "?";
  if (clause.verb.form !== "finite" || question || text.paragraphs[sentence.paragraph]!.heading) return false;
  const verb = spanOf(text, clause.verb);
  return !statements.some(({ cue }) => cue.some((span) => overlaps(span, verb)));
}

/** A clause up to the next one that is a unit of its own, without the mark or conjunction that leads it. */
function toUnit(text: ParsedText, clause: Clause, starts: ReadonlySet<number>): Unit {
  let { first, last } = clause;
  while (first < clause.verb.first && /^(CCONJ|SCONJ|PUNCT)$/.test(text.tokens[first]!.pos)) first++;
  for (let at = clause.verb.last; at < last; at++) if (starts.has(at)) last = at;
  while (last > clause.verb.last && /^(CCONJ|SCONJ|PUNCT)$/.test(text.tokens[last - 1]!.pos)) last--;
  const outside =
    clause.subject && (clause.subject.first < first || clause.subject.first >= last) ? clause.subject : null;
  return { first, last, subject: outside, clause, rule: `clause-${clause.kind}` };
}

/** Content without a finite clause: [praised trade ties], [described it as "long and thorough"]. */
function contentFragments(text: ParsedText, statements: readonly Statement[]): Unit[] {
  return statements.flatMap(({ content }) =>
    content.flatMap((span) => {
      const tokens = text.tokens.filter((token) => overlaps(token, span));
      if (tokens.length === 0) return [];
      return [
        { first: tokens[0]!.index, last: tokens.at(-1)!.index + 1, subject: null, clause: null, rule: "content" },
      ];
    }),
  );
}

import type { SaidAt, Statement } from "../../model/statement.ts";
import type { TimeReference } from "../../model/time.ts";
import type { Clause, ParsedText } from "../../text/parsed-text.ts";
import { dates } from "../../times/resolve.ts";
import { overlaps } from "../../text/spans.ts";
import { isPossessive, tokensIn, type Token } from "../../text/tagged-text.ts";

/** A time and its first token. */
interface Placed {
  readonly time: TimeReference;
  readonly token: Token;
}

/** Gives each statement the time of its saying: [said on Tuesday], [On Tuesday, X said], [In a letter of 3 May, X wrote]. */
export function timeStatements(
  text: ParsedText,
  statements: readonly Statement[],
  times: readonly TimeReference[],
): Statement[] {
  const bySentence = Map.groupBy(
    times
      .filter(({ reading }) => dates(reading.meaning))
      .flatMap((time): Placed[] =>
        tokensIn(text, time.span)
          .slice(0, 1)
          .map((token) => ({ time, token })),
      ),
    ({ token }) => token.sentence,
  );
  return statements.map((statement) => {
    const cue = statement.cue.flatMap((span) => tokensIn(text, span)).at(-1);
    const near = cue ? (bySentence.get(cue.sentence) ?? []) : [];
    return { ...statement, saidAt: cue ? nearest(text, statement, cue, near) : null };
  });
}

function nearest(text: ParsedText, statement: Statement, cue: Token, times: readonly Placed[]): SaidAt | null {
  const fit = times.filter(
    (placed) => isOutside(statement, placed) && fits(text, cue, placed) && hangsOn(text, cue, placed),
  );
  const distance = ({ token }: Placed): number => Math.abs(token.index - cue.index);
  const found = fit.toSorted((a, b) => distance(a) - distance(b))[0]?.time;
  return found ? { span: found.span, from: found.from, to: found.to } : null;
}

/** Not in what was said; nor in the words for who said it, unless it ends them: [the singer last month called it]. */
const isOutside = ({ content, source }: Statement, { time }: Placed): boolean =>
  !content.some((part) => overlaps(part, time.span)) &&
  !source.some((part) => overlaps(part, time.span) && part.end !== time.span.end);

const stretching = new Set(["since", "for", "over", "until", "till"]);

/** [said since May], [told Friday's meeting] are no times of saying, nor is what is to come one of what was said; a quotation's words have their own. */
function fits(text: ParsedText, cue: Token, { time, token }: Placed): boolean {
  const verb = text.clauses[text.clauseAt[cue.index]!]?.verb;
  const isAhead = verb?.tense === "future" || verb?.modal != null;
  return (
    token.quotation === cue.quotation &&
    !stretching.has(text.tokens[token.index - 1]?.lower ?? "") &&
    !isPossessive(tokensIn(text, { start: time.span.end, end: time.span.end + 2 })[0]) &&
    (time.direction !== "future" || isAhead)
  );
}

/** In the cue's own clause, or in one that tells how it was said: [Speaking on Monday, X said], [said in a letter published on Monday]. */
function hangsOn(text: ParsedText, cue: Token, { token }: Placed): boolean {
  const own = text.clauses[text.clauseAt[cue.index]!];
  const clause = text.clauses[text.clauseAt[token.index]!];
  if (!own || !clause) return false;
  const isManner = clause.governor === own.index && /^(?:gerund|participle)$/.test(clause.kind);
  return clause === own || isManner || leadsIn(text, clause, own);
}

/** [In a letter published on Monday, X wrote]: a phrase with a participle, before the clause. */
const leadsIn = (text: ParsedText, clause: Clause, own: Clause): boolean =>
  clause.subject === null && clause.last <= own.first && text.tokens[clause.first]!.pos === "ADP";

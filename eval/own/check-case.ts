import type { Span } from "../../src/core/model/index.ts";
import { contains, overlaps } from "../../src/core/text/spans.ts";
import type { OwnCase, OwnStatement } from "./case.ts";

/** What is wrong, and in which line of the file. */
export type Problem = { readonly problem: string; readonly line: number };
type Check = (statement: OwnStatement, all: OwnCase) => string | false;

const overlap = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => overlaps(one, other)));

const liesIn = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((one) => outer.some((other) => contains(other, one)));

/** The words that show where a statement stands: its cue, or its content where it has none. */
const placeOf = ({ cue, content }: OwnStatement): readonly Span[] => (cue.length > 0 ? cue : content);

const outerOf = ({ within }: OwnStatement, { statements }: OwnCase): OwnStatement | undefined =>
  statements.find(({ number }) => number === within);

const checks: readonly Check[] = [
  ({ content }) => content.length === 0 && "content is missing: a statement without words said is none",
  ({ cue, content }) =>
    overlap(cue, content) && "the cue lies in the content: leave it out, in several pieces if need be",
  ({ source, content }) => overlap(source, content) && "the source lies in the content: leave it out of one of them",
  ({ source, cue }) => overlap(source, cue) && "source and cue overlap: leave the words out of one of them",
  ({ source, cue, content }) =>
    ![source, cue, content].every(isOrdered) && "the pieces of a role must follow one another as in the text",
  (statement, { text }) =>
    rolesOf(statement).some((span) => text.slice(span.start, span.end).includes("\n\n")) &&
    "a piece crosses an empty line: begin a new piece in each paragraph",
  (statement, all) =>
    statement.within !== null &&
    !outerOf(statement, all) &&
    `within: there is no statement ${statement.within} in this case`,
  (statement, all) => {
    const outer = outerOf(statement, all);
    const isInside = !outer || liesIn(placeOf(statement), outer.content);
    return !isInside && `within: its cue does not lie in the content of statement ${statement.within}`;
  },
  ({ number, line }, { statements }) =>
    statements.findIndex((one) => one.line === line) !== number - 1 && "number the statements 1, 2, 3 in their order",
];

const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, index) => index === 0 || spans[index - 1]!.end <= start);

const rolesOf = ({ source, cue, content }: OwnStatement): readonly Span[] => [...source, ...cue, ...content];

/** Whether silent words are just what some statement has as its content. */
export const isContent = ({ start, end }: Span, statements: readonly OwnStatement[]): boolean =>
  statements.some(({ content: [first, ...more] }) => more.length === 0 && first?.start === start && first.end === end);

/** What is inconsistent in the statements of a case. */
export function checkCase(all: OwnCase): Problem[] {
  return all.statements.flatMap((statement) =>
    checks.flatMap((check) => {
      const problem = check(statement, all);
      return problem ? [{ problem, line: statement.line }] : [];
    }),
  );
}

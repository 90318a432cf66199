import { clausesOf, type Clause } from "../../../../text/parsed-text.ts";
import type { TokenRange } from "../../../../text/tagged-text.ts";
import { bitsOf } from "../bits.ts";
import { clauseKinds } from "../columns/clauses.ts";
import type { CueFrame } from "./frame.ts";

export const clauseRelationColumns = ["relation", "part", "agree"] as const;

type Into = Readonly<Record<(typeof clauseRelationColumns)[number], Int32Array>>;

/** Values of the column `relation` beside those of clauses above and below the cue's. */
const relation = {
  otherSentence: 1,
  noClause: 2,
  none: 3,
  own: 4,
  before: 5,
  behind: 6,
  below: 10,
  above: 50,
} as const;
const mostLevels = 3;
const part = { none: 1, subject: 2, object: 4, oblique: 6 } as const;

/** How the clause of each word stands to the cue's, and which words are its subject, object and obliques. */
export function fillClauseRelations(frame: CueFrame, into: Into): void {
  const { sheet, window, head } = frame;
  const { text, cells } = sheet;
  const own = text.clauses[text.clauseAt[head]!];
  const { sentence } = text.tokens[head]!;
  const inSentence = clausesOf(text, sentence);
  const relations = new Map(inSentence.map((clause) => [clause.index, relationTo(frame, clause, own)]));
  const agreements = new Map(inSentence.map((clause) => [clause.index, agreementWith(clause, own)]));
  for (let token = window.first; token < window.last; token++) {
    const clause = text.clauseAt[token]!;
    const same = text.tokens[token]!.sentence === sentence;
    const cell = cells[token]!;
    into.relation[cell] = same ? (relations.get(clause) ?? relation.noClause) : relation.otherSentence;
    into.agree[cell] = clause < 0 ? 1 : (agreements.get(clause) ?? notComparable);
    into.part[cell] = part.none;
  }
  if (own) fillParts(frame, own, into.part);
}

function relationTo({ sheet: { text } }: CueFrame, clause: Clause, own: Clause | undefined): number {
  if (!own) return relation.none;
  if (clause.index === own.index) return relation.own;
  const up = stepsUp(text.clauses, clause, own.index);
  if (up) return relation.below + clauseKinds.indexOf(up.through.kind) * 4 + Math.min(up.steps, mostLevels);
  const down = stepsUp(text.clauses, own, clause.index);
  if (down) return relation.above + Math.min(down.steps, mostLevels);
  return clause.index < own.index ? relation.before : relation.behind;
}

/** The way from a clause up to another, if it leads there: its steps, and the last clause before it. */
function stepsUp(clauses: readonly Clause[], from: Clause, to: number): { steps: number; through: Clause } | null {
  let through = from;
  for (let steps = 1; steps <= clauses.length && through.governor !== null; steps++) {
    if (through.governor === to) return { steps, through };
    through = clauses[through.governor]!;
  }
  return null;
}

function fillParts({ sheet, window }: CueFrame, clause: Clause, into: Int32Array): void {
  const put = (range: TokenRange | null, value: number): void => {
    if (!range) return;
    const last = Math.min(range.last, window.last);
    for (let token = Math.max(range.first, window.first); token < last; token++)
      into[sheet.cells[token]!] = value + (token === range.first ? 1 : 0);
  };
  for (const { phrase } of clause.obliques) put(phrase, part.oblique);
  put(clause.object, part.object);
  put(clause.subject, part.subject);
}

const notComparable = 2;

/** Whether a clause is told like the cue's, as bits: a subject of its own, the same tense and form. */
export function agreementWith(clause: Clause, cue: Clause | undefined): number {
  if (!cue || clause.sentence !== cue.sentence) return notComparable;
  const { verb, subject, first } = clause;
  const bits = bitsOf(
    subject !== null && subject.first >= first - 1,
    verb.tense === cue.verb.tense,
    verb.perfect === cue.verb.perfect,
    verb.form === "finite",
    verb.form !== "finite" && verb.form === cue.verb.form,
    verb.modal !== null,
  );
  return notComparable + 1 + bits;
}

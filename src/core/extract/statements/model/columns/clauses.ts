import type { Clause, ParsedText } from "../../../../text/parsed-text.ts";
import { bitsOf } from "../bits.ts";
import type { Sheet } from "../sheet.ts";

export const clauseColumns = [
  "clause",
  "verb",
  "verbScore",
  "above",
  "aboveScore",
  "depth",
  "form",
  "cueAbove",
  "cueLevel",
  "cuePath",
] as const;

/** Kinds of clause, by their number in the columns less one. */
export const clauseKinds = [
  "main",
  "coordinate",
  "complement",
  "relative",
  "adverbial",
  "infinitive",
  "gerund",
  "participle",
];
const verbForms = ["finite", "infinitive", "gerund", "participle"];
const tenses = ["present", "past", "future"];
const scoreOfCues = 5;
const mostLevels = 5;
const noClauseAbove = { above: 1, aboveScore: 12 };

/** What the clause reader says of each word: its clause, and the cue that the clause hangs on. */
export function fillClauses(sheet: Sheet): void {
  const { text, columns, cells } = sheet;
  const facts = text.clauses.map((clause) => ({ ...verbFacts(sheet, clause), ...cueFacts(sheet, clause) }));
  text.clauseAt.forEach((index, token) => {
    const fact = facts[index];
    if (fact === undefined) return;
    const cell = cells[token]!;
    columns.clause[cell] = fact.kind;
    columns.verb[cell] = fact.verb;
    columns.verbScore[cell] = fact.verbScore;
    columns.above[cell] = fact.above;
    columns.aboveScore[cell] = fact.aboveScore;
    columns.depth[cell] = fact.depth;
    columns.form[cell] = fact.form;
    columns.cueAbove[cell] = fact.cueAbove;
    columns.cueLevel[cell] = fact.cueLevel === 0 ? 0 : fact.cueLevel * 2 + (token > fact.cueToken ? 1 : 0);
    columns.cuePath[cell] = fact.cuePath;
  });
}

const governorOf = (text: ParsedText, { governor }: Clause): Clause | null =>
  governor === null ? null : text.clauses[governor]!;

function verbFacts({ text, columns, cells }: Sheet, clause: Clause) {
  const cell = cells[clause.verb.head]!;
  const above = governorOf(text, clause);
  const aboveCell = above ? cells[above.verb.head]! : -1;
  return {
    kind: clauseKinds.indexOf(clause.kind) + 1,
    verb: columns.lemma[cell]!,
    verbScore: columns.cueScore[cell]!,
    above: above ? columns.lemma[aboveCell]! : noClauseAbove.above,
    aboveScore: above ? columns.cueScore[aboveCell]! : noClauseAbove.aboveScore,
    form: formOf(clause),
  };
}

function formOf({ verb }: Clause): number {
  const flags = 4 * bitsOf(verb.passive, verb.modal !== null, verb.negated);
  return 1 + verbForms.indexOf(verb.form) + flags + 32 * tenses.indexOf(verb.tense);
}

/** The depth of a clause, and the nearest verb above it that may be a cue, with the number and kind of steps to it. */
function cueFacts({ text, columns, cells }: Sheet, clause: Clause) {
  let [cueAbove, cueLevel, cuePath, cueToken, depth] = [0, 0, 0, 0, 1];
  let below: Clause | null = null;
  for (let at: Clause | null = clause; at && depth <= mostLevels; depth++) {
    const head = at.verb.head;
    if (cueLevel === 0 && columns.cueScore[cells[head]!]! > scoreOfCues) {
      cueAbove = columns.lemma[cells[head]!]!;
      cueLevel = Math.min(depth, 4);
      cuePath = below ? clauseKinds.indexOf(below.kind) + 2 : 1;
      cueToken = head;
    }
    below = at;
    at = governorOf(text, at);
  }
  return { cueAbove, cueLevel, cuePath, cueToken, depth };
}

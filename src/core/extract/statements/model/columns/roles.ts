import type { Clause } from "../../../../text/parsed-text.ts";
import type { TokenRange } from "../../../../text/tagged-text.ts";
import type { Sheet } from "../sheet.ts";
import { clauseKinds } from "./clauses.ts";

export const roleColumns = ["role", "phrase", "edge"] as const;

const parts = { subject: 1, object: 2, oblique: 3, verb: 4 } as const;
const edgeKinds = 16;

/** Each word's part in its clause, and where clauses begin and end. */
export function fillRoles(sheet: Sheet): void {
  for (const clause of sheet.text.clauses) {
    const { subject, object, obliques, verb } = clause;
    if (subject) fillPhrase(sheet, subject, subject.head, parts.subject);
    if (object) fillPhrase(sheet, object, object.head, parts.object);
    for (const { phrase } of obliques) fillPhrase(sheet, phrase, phrase.head, parts.oblique);
    fillRole(sheet, verb, verb.head, parts.verb);
    fillEdges(sheet, clause);
  }
}

function fillRole({ columns, cells }: Sheet, { first, last }: TokenRange, head: number, part: number): void {
  for (let token = first; token < last; token++) columns.role[cells[token]!] ||= part * 2 + (token === head ? 1 : 0);
}

function fillPhrase(sheet: Sheet, phrase: TokenRange, head: number, part: number): void {
  fillRole(sheet, phrase, head, part);
  for (let token = phrase.first; token < phrase.last; token++) {
    const bits = (token === phrase.first ? 1 : 0) + (token === phrase.last - 1 ? 2 : 0) + (token === head ? 4 : 0);
    sheet.columns.phrase[sheet.cells[token]!] = 1 + bits;
  }
}

function fillEdges({ columns: { edge }, cells }: Sheet, { first, last, kind }: Clause): void {
  const number = clauseKinds.indexOf(kind) + 1;
  const start = cells[first]!;
  const end = cells[last - 1]!;
  if (edge[start]! % edgeKinds === 0) edge[start]! += number;
  edge[end] = (edge[end]! % edgeKinds) + edgeKinds * number;
}

/** The kind of the clause that begins at a cell with such an edge; 0 for none. */
export const beginsAt = (edge: number): number => edge % edgeKinds;

/** The kind of the clause that ends at a cell with such an edge; 0 for none. */
export const endsAt = (edge: number): number => Math.floor(edge / edgeKinds);

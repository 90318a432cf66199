import { hashText } from "../../../../sequence/hash.ts";
import type { TokenRange } from "../../../../text/tagged-text.ts";
import type { Draft } from "../../draft.ts";
import type { Sheet } from "../sheet.ts";

export const ruleColumns = ["rule", "ruleName", "speaker"] as const;

const parts = { none: 1, source: 2, cue: 4, content: 6 } as const;
const mostNamed = 3;

/** What the rules say of each word: part of a source, cue or content, and by which rule. */
export function fillRules(sheet: Sheet): void {
  const { text, drafts, columns, cells } = sheet;
  for (const { index } of text.tokens) columns.rule[cells[index]!] = parts.none;
  const names = drafts.map(({ rule }) => hashText(rule));
  drafts.forEach(({ content }, at) => content.forEach((range) => put(sheet, range, parts.content, names[at]!)));
  drafts.forEach(({ source }, at) => source && put(sheet, source, parts.source, names[at]!));
  drafts.forEach(({ cue }, at) => put(sheet, cue, parts.cue, names[at]!));
  const named = countNames(sheet);
  for (const { index, pos, lower } of text.tokens)
    columns.speaker[cells[index]!] = pos === "PROPN" ? 2 + Math.min(named.get(lower) ?? 0, mostNamed) : 1;
}

function put({ columns, cells }: Sheet, { first, last }: TokenRange, part: number, name: number): void {
  for (let token = first; token < last; token++) {
    columns.rule[cells[token]!] = token === first ? part : part + 1;
    columns.ruleName[cells[token]!] = name;
  }
}

/** How often each name is a source by the rules: who is quoted once is quoted again. */
function countNames({ text, drafts }: Sheet): Map<string, number> {
  const sources = drafts.map(({ source }: Draft) => source).filter((source) => source !== null);
  const names = sources
    .flatMap(({ first, last }) => text.tokens.slice(first, last))
    .filter(({ pos }) => pos === "PROPN")
    .map(({ lower }) => lower);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

import type { Token } from "../../text/tagged-text.ts";
import type { Finder } from "./finder.ts";
import type { Finding } from "./finding.ts";
import { compilePattern, keysOf, matchPattern, startsOf, type Pattern } from "./pattern.ts";

interface Candidate {
  readonly finder: Finder;
  readonly pattern: Pattern;
}

/** The patterns of all finders by the tokens that they can start at. */
export type FinderIndex = ReadonlyMap<string, readonly Candidate[]>;

/** Indexes finders, so that most words cost one look-up. */
export function indexFinders(finders: readonly Finder[]): FinderIndex {
  const index = new Map<string, Candidate[]>();
  for (const finder of finders) {
    for (const source of finder.patterns) {
      const pattern = compilePattern(source);
      for (const start of new Set(startsOf(pattern))) {
        const candidates = index.get(start);
        if (candidates) candidates.push({ finder, pattern });
        else index.set(start, [{ finder, pattern }]);
      }
    }
  }
  return index;
}

/** Everything that any finder reads, overlaps included, in the order of the text. */
export function findAll(index: FinderIndex, tokens: readonly Token[]): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const key of keysOf(tokens[at]!)) {
      for (const candidate of index.get(key) ?? []) {
        const finding = findAt(candidate, tokens, at);
        if (finding) findings.push(finding);
      }
    }
  }
  return findings;
}

function findAt({ finder, pattern }: Candidate, tokens: readonly Token[], at: number): Finding | null {
  const match = matchPattern(pattern, tokens, at);
  if (!match) return null;
  const { first, last } = match;
  const reading = finder.read(match.slots, { tokens, first, last });
  return reading && { ...reading, rule: finder.rule, first, last };
}

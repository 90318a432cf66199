import { lexicon } from "../core/lexicon/lexicon.ts";
import type { Tables } from "../core/lexicon/tables.ts";

type Entry = Tables["boilerplate"][number];

/** A compiled entry of lexicon/en/boilerplate.yml. */
export interface BoilerplateRule {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly flag?: string | undefined;
}

const rulesOf = (scope: Entry["scope"], flags: string): readonly BoilerplateRule[] =>
  lexicon.boilerplate
    .filter((entry) => entry.scope === scope)
    .map(({ pattern, reason, flag }) => ({ pattern: new RegExp(pattern, flags), reason, flag }));

/** The rules of lexicon/en/boilerplate.yml by scope. */
export const boilerplate = {
  line: rulesOf("line", "u"),
  tail: rulesOf("tail", "u"),
  inline: rulesOf("inline", "gu"),
  flag: rulesOf("flag", "u"),
  title: rulesOf("title", "u"),
  end: rulesOf("end", "u"),
  stub: rulesOf("stub", "u"),
  field: rulesOf("field", "u"),
  account: rulesOf("account", "u"),
};

/** No line of furniture is longer; a longer one is prose. */
const longestFurniture = 600;

/** The first rule that a whole line matches, with its named groups. */
export function matchRule(
  rules: readonly BoilerplateRule[],
  line: string,
): { rule: BoilerplateRule; groups: Groups } | null {
  if (line.length > longestFurniture) return null;
  for (const rule of rules) {
    const match = rule.pattern.exec(line);
    if (match) return { rule, groups: match.groups ?? {} };
  }
  return null;
}
/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

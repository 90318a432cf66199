import type { Drift, StoredStatement } from "../core/model/stored.ts";

/** Words that two quotations must share, as a share of the shorter one, to be wordings of one; shorter ones are left out. */
const leastShared = 0.6;
const fewestWords = 5;

interface Quotation {
  readonly words: ReadonlySet<string>;
  readonly statements: StoredStatement[];
}

/** Quotations of one speaker that are told in several wordings. */
export function findDrift(statements: readonly StoredStatement[]): Drift[] {
  const quotations: Quotation[] = [];
  for (const statement of statements.filter(({ form }) => form !== "indirect")) {
    const words = new Set(wordsOf(statement.content));
    if (words.size < fewestWords) continue;
    const known = quotations.find((one) => sharedOf(one.words, words) >= leastShared);
    if (known) known.statements.push(statement);
    else quotations.push({ words, statements: [statement] });
  }
  return quotations.map(toDrift).filter(({ wordings }) => wordings.length > 1);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

const sharedOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  one.intersection(other).size / Math.min(one.size, other.size);

/** What differs in marks, case and spaces alone is one wording. */
function toDrift({ statements }: Quotation): Drift {
  const byWords = Map.groupBy(statements, ({ content }) => wordsOf(content).join(" "));
  const wordings = [...byWords.values()].map((same) => ({
    content: same[0]!.content,
    outlets: [...new Set(same.map(({ outlet, input }) => outlet ?? input))],
    statements: same.map(({ id }) => id),
  }));
  return { wordings: wordings.toSorted((a, b) => b.outlets.length - a.outlets.length) };
}

import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Statement } from "../../model/statement.ts";
import { describeSource } from "./description.ts";

const pronouns: ReadonlySet<string> = new Set(wordsSaying("origin-words", "it"));

/** How many code units back a thing may have spoken that [it] goes on for: a few sentences. */
const furthest = 600;

/** [The suit alleges … It says …]: a thing goes on speaking, where the pronoun alone does not tell whose words they are. */
export function withAntecedents(statements: readonly Statement[]): Statement[] {
  const resolved: Statement[] = [];
  for (const statement of statements) {
    const before = isOpen(statement) ? resolved.findLast((other) => mayGoOn(other, statement)) : undefined;
    resolved.push(before ? { ...statement, ...whoseWords(before), channel: statement.channel ?? before.channel } : statement);
  }
  return resolved;
}

const whoseWords = ({ speaker, speakerText, source }: Statement) => ({ speaker, speakerText, source });

const isOpen = ({ speaker, speakerText }: Statement): boolean =>
  speaker === null && pronouns.has(speakerText.toLowerCase());

function mayGoOn(other: Statement, { within, source, content }: Statement): boolean {
  const place = source[0] ?? content[0]!;
  const from = other.source[0]?.start ?? place.start;
  return from < place.start && place.start - from <= furthest && other.within === within && isThing(other);
}

/** One body or document, and no person: [the ministry], [the suit]. */
function isThing({ speaker, speakerText }: Statement): boolean {
  if (/s$/.test(speakerText) && speaker === null) return false;
  if (speaker !== null) return !/^(?:person|place):/.test(speaker);
  const { sort, known } = describeSource(speakerText);
  return known && sort !== "people";
}

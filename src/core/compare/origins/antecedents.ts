import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Statement } from "../../model/statement.ts";
import { describeSource } from "./description.ts";

const pronouns: ReadonlySet<string> = new Set(wordsSaying("origin-words", "it"));

/** How many code units back a thing may have spoken that [it] goes on for: a few sentences. */
const furthest = 600;

/** Whose words they are. */
type Sayer = Pick<Statement, "speaker" | "speakerText" | "source">;

/** [The suit alleges … It says …]: a thing goes on speaking, where the pronoun alone does not tell whose words they are. */
export function withAntecedents(statements: readonly Statement[]): Statement[] {
  const resolved: Statement[] = [];
  for (const statement of statements) {
    const before = isOpen(statement) ? resolved.findLast((other) => mayGoOn(other, statement)) : undefined;
    const thing = before && thingIn(before);
    resolved.push(thing ? { ...statement, ...thing, channel: statement.channel ?? before.channel } : statement);
  }
  return resolved;
}

const isOpen = ({ speaker, speakerText }: Statement): boolean =>
  speaker === null && pronouns.has(speakerText.toLowerCase());

function mayGoOn(other: Statement, { within, source, content }: Statement): boolean {
  const place = source[0] ?? content[0]!;
  const from = other.source[0]?.start ?? place.start;
  return from < place.start && place.start - from <= furthest && other.within === within && thingIn(other) !== null;
}

/** The one body or document that speaks, or that passes a person's words on: [the agency said, quoting Lund … It added]. */
function thingIn({ speaker, speakerText, source, relays }: Statement): Sayer | null {
  if (speaker === null ? isThing(speakerText) : !/^(?:person|place):/.test(speaker))
    return { speaker, speakerText, source };
  const relay = relays.find(({ actor }) => actor !== null);
  return relay ? { speaker: relay.actor, speakerText: relay.name, source: [relay.span] } : null;
}

function isThing(words: string): boolean {
  const { sort, known } = describeSource(words);
  return known && sort !== "people" && !words.endsWith("s");
}

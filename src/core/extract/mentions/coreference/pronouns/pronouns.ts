import type { ParsedText } from "../../../../text/parsed-text.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import type { Cast, Found } from "../../found.ts";
import type { TogetherBySentence } from "../together.ts";
import { firstOf } from "../first-of.ts";
import { readBeforeName } from "./before-name.ts";
import { readInstitution, readOwner } from "./institution.ts";
import { readJoinedName } from "./joined-name.ts";
import { readPerson } from "./person.ts";
import { readReflexive } from "./reflexive.ts";
import type { Reader, Scene } from "./scene.ts";
import { readSeveral } from "./several.ts";
import { readSpokesperson } from "./spokesperson.ts";

const ofPerson: readonly Reader[] = [readReflexive, readJoinedName, readBeforeName, readSpokesperson, readPerson];
const ofInstitution: readonly Reader[] = [readInstitution, readOwner];
const ofSeveral: readonly Reader[] = [readSeveral];

/** The ways to read each pronoun, the surest first: one line here adds a way. */
const readers: ReadonlyMap<string, readonly Reader[]> = new Map([
  ...["he", "she", "him", "his", "her", "himself", "herself"].map((word) => [word, ofPerson] as const),
  ...["it", "its"].map((word) => [word, ofInstitution] as const),
  ...["they", "them", "their", "themselves"].map((word) => [word, ofSeveral] as const),
]);

/** Gives each pronoun outside quotations whom it stands for, from the first to the last: each may take up one before it. What is not clear stays null with its candidates. */
export function findPronouns(
  text: ParsedText,
  mentions: readonly Found[],
  together: TogetherBySentence,
  cast: Cast,
): Found[] {
  const found: Found[] = [];
  const scene: Scene = { text, cast, together, before: [], mentionOf: longestAt(mentions) };
  let next = 0;
  for (const token of text.tokens) {
    while (next < mentions.length && mentions[next]!.first < token.index) scene.before.push(mentions[next++]!);
    const ways = token.quotation < 0 ? (readers.get(token.lower) ?? (isAge(text, token) ? ofPerson : [])) : [];
    const pronoun = firstOf(ways, scene, token);
    if (pronoun) scene.before.push(pronoun);
    if (pronoun) found.push(pronoun);
  }
  return found;
}

function longestAt(mentions: readonly Found[]): Scene["mentionOf"] {
  const longest = new Map<number, Found>();
  for (const mention of mentions)
    for (let at = mention.first; at < mention.last; at++) if (!longest.has(at)) longest.set(at, mention);
  return (phrase) => (phrase ? longest.get(phrase.head) : undefined);
}

/** [The 61-year-old said]: an age takes up a person as a pronoun does. */
const isAge = ({ tokens }: ParsedText, { index, lower }: Token): boolean =>
  lower.endsWith("-year-old") && tokens[index - 1]?.lower === "the" && tokens[index + 1]?.pos !== "NOUN";

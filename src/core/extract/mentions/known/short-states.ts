import { lexicon } from "../../../lexicon/lexicon.ts";
import { names, stateOf } from "../../../lexicon/names.ts";
import { shortened } from "../../../lexicon/shortened.ts";
import { isCapitalised } from "../../../text/capitals.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { enlist, type Cast, type Found } from "../found.ts";
import type { LexiconName } from "./lexicon-names.ts";

/** States that are named in short, beside or after their full names: [the North], [North] and South Korea, [the two Koreas]. */
export function mentionShortStates(text: ParsedText, known: readonly LexiconName[], cast: Cast): Found[] {
  const taken = new Set(known.map(({ first }) => first));
  const told = new Set(
    known.filter(({ known: { actor } }) => actor.kind === "state").map((name) => name.known.actor.id),
  );
  return text.tokens.flatMap(({ index, lower, text: word }) => {
    if (lower === "the") return told.size > 0 ? (shortAt(text, index, told, cast) ?? []) : [];
    return isCapitalised(word) ? (sharedAt(text, index, taken, cast) ?? bothAt(text, index, cast) ?? []) : [];
  });
}

/** [the kingdom] [the South]: where the article names just one of those that are called so. */
function shortAt(text: ParsedText, at: number, told: ReadonlySet<string>, cast: Cast): Found | null {
  const { tokens, sentences } = text;
  const { last: end } = sentences[tokens[at]!.sentence]!;
  const match = shortened.at(tokens, at, end);
  const last = at + (match?.length ?? 0);
  if (!match || goesOn(tokens, last, end)) return null;
  const states = match.value.filter(({ id }) => told.has(id));
  return states.length === 1 ? foundAs("name", { first: at, last }, enlist(cast, states[0]!).id) : null;
}

/** [the South of Norland] [the North Sea] [the kingdom come] are no states. */
const goesOn = (tokens: readonly Token[], at: number, end: number): boolean =>
  at < end && (tokens[at]!.lower === "of" || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos));

const compass = /^(?:North|South|East|West)$/;

/** [North] and South Korea: a word that shares the end of the name behind it. */
function sharedAt({ tokens }: ParsedText, at: number, taken: ReadonlySet<number>, cast: Cast): Found | null {
  if (!compass.test(tokens[at]!.text)) return null;
  const [word, link, other, shared] = tokens.slice(at, at + 4);
  if (!/^(?:and|or)$/.test(link?.lower ?? "") || !taken.has(at + 2) || !shared) return null;
  const match = compass.test(other!.text) ? names.at([word!, shared], 0, 2) : null;
  if (match?.length !== 2 || match.value.sense !== "name") return null;
  return foundAs("name", { first: at, last: at + 1 }, enlist(cast, match.value.actor).id);
}

/** [Koreas] → North Korea and South Korea: states that share a name, by its plural. */
const bearers: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      lexicon.states.flatMap(({ code, names: words }) =>
        words.flatMap((name) => {
          const shared = /^(?:(?:North|South|East|West) )?(\p{Lu}\p{Ll}+[a-z])$/u.exec(name)?.[1];
          return shared === undefined ? [] : [{ plural: `${shared}s`, code }];
        }),
      ),
      ({ plural }) => plural,
    ),
  ]
    .map(([plural, states]) => [plural, [...new Set(states.map(({ code }) => code))]] as const)
    .filter(([, codes]) => codes.length > 1),
);

/** [the Koreas] [the two Koreas] [both Sudans]. */
function bothAt({ tokens }: ParsedText, at: number, cast: Cast): Found | null {
  const codes = bearers.get(tokens[at]!.text);
  if (!codes) return null;
  let first = at;
  while (first > 0 && /^(?:the|two|both)$/.test(tokens[first - 1]!.lower)) first--;
  if (first === at) return null;
  const members = codes.map((code) => enlist(cast, stateOf(code)).id);
  return { ...foundAs("group", { first, last: at + 1 }, null), members };
}

const foundAs = (form: Found["form"], range: { first: number; last: number }, actor: string | null): Found => ({
  ...range,
  form,
  actor,
  members: [],
  candidates: [],
  rule: "short-state-name",
});

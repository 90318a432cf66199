import { isCapitalised } from "../../../text/capitals.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";

const acronym = /^\p{Lu}[\p{L}\p{N}&]{0,5}\p{Lu}$/u;
const small = /^(?:of|the|and|for|in|on|to|de|&)$/;

/** Whether letters are those that the words of a name start with: [LMA] of [Lunar Mining Authority]. */
export function isInitials(letters: string, words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.split("-")).filter((word) => /^\p{L}/u.test(word));
  const printed = letters.toUpperCase();
  return initials(parts.filter((word) => !small.test(word))) === printed || initials(parts) === printed;
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]!.toUpperCase()).join("");

/** Acronyms that a text introduces, with the name each stands for: [the Lunar Mining Authority (LMA)] [LMA, the Lunar Mining Authority]. */
export function introducedAcronyms<Name extends TokenRange>(
  tokens: readonly Token[],
  names: readonly Name[],
): Map<string, Name> {
  const endsAt = new Map(names.map((name) => [name.last, name]));
  const startsAt = new Map(names.map((name) => [name.first, name]));
  const found = new Map<string, Name>();
  for (const { text, index } of tokens) {
    if (text.length < 2 || !isCapitalised(text) || !acronym.test(text) || found.has(text)) continue;
    const name = before(tokens, index, endsAt) ?? behind(tokens, index, startsAt);
    if (name) found.set(text, name);
  }
  return found;
}

/** [Lunar Mining Authority (LMA)], and in the letters of another language [Coastal Workers’ Union (SKF)]. */
const before = <Name>(tokens: readonly Token[], at: number, endsAt: ReadonlyMap<number, Name>): Name | undefined =>
  tokens[at - 1]?.text === "(" && tokens[at + 1]?.text === ")" ? endsAt.get(at - 1) : undefined;

/** [LMA (Lunar Mining Authority)] [LMA, or the Lunar Mining Authority,]. */
function behind<Name extends TokenRange>(
  tokens: readonly Token[],
  at: number,
  startsAt: ReadonlyMap<number, Name>,
): Name | undefined {
  if (!/^[,(]$/.test(tokens[at + 1]?.text ?? "")) return undefined;
  const start = [at + 2, at + 3, at + 4].find((place) => !/^(?:or|the)$/.test(tokens[place]?.lower ?? ""));
  const name = startsAt.get(start ?? -1);
  return name && isInitials(tokens[at]!.text, textsOf(tokens, name)) ? name : undefined;
}

/** The words of a range, as printed. */
export const textsOf = (tokens: readonly Token[], { first, last }: TokenRange): string[] =>
  tokens.slice(first, last).map(({ text }) => text);

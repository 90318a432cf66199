import { isGivenName } from "../../../lexicon/given-names.ts";
import { names } from "../../../lexicon/names.ts";
import { offices } from "../../../lexicon/offices.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { ShapeName } from "./shape-names.ts";

/** A name of the body as a heading may print it. */
interface Printed {
  readonly words: readonly string[];
  readonly kind: ShapeName["kind"];
}

/**
 * Names in headings, where every word may have a capital: only those that the body prints too, whole or by their last word.
 * [Lund to Visit Bergen] over an article that names Kari Lund.
 */
export function findHeadingNames(
  text: ParsedText,
  named: readonly ShapeName[],
  common: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): ShapeName[] {
  const headings = text.paragraphs.filter(({ heading }) => heading);
  if (headings.length === 0) return [];
  const byFirst = printedNames(text, named);
  const found: ShapeName[] = [];
  for (const { first, last } of headings) {
    for (let at = first; at < last; at++) {
      const name = byFirst.get(capitalised(text.tokens[at]!))?.find((one) => stands(text.tokens, at, last, one));
      if (!name || taken.has(at)) continue;
      const start = name.words.length === 1 && isGiven(text.tokens, at - 1, first, common) ? at - 1 : at;
      found.push({ first: start, last: at + name.words.length, kind: name.kind });
      at += name.words.length - 1;
    }
  }
  return found;
}

/** [Kari] before [Lund]: somebody whom the body names by the surname only, or somebody else of that surname. */
function isGiven(tokens: readonly Token[], at: number, first: number, common: ReadonlySet<string>): boolean {
  if (at < first || !/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text)) return false;
  const opens = at === first && tokens[at]!.pos === "PROPN" && !common.has(tokens[at]!.lower);
  const isKnown = names.at(tokens, at, at + 1) !== null || offices.at(tokens, at, at + 1) !== null;
  return isGivenName(tokens[at]!.lower) || (opens && !isKnown);
}

/** [LUND] as [Lund]. */
const capitalised = ({ text }: Token): string =>
  /^\p{Lu}{3,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text;

/** The body's names by their first word, the longest first; a surname alone for each of several words. */
function printedNames({ tokens }: ParsedText, named: readonly ShapeName[]): Map<string, Printed[]> {
  const all = new Map<string, Printed>();
  for (const { first, last, kind } of named) {
    const words = tokens.slice(first, last).map(({ text }) => text);
    all.set(words.join(" "), { words, kind });
    const surname = words.at(-1)!;
    if (kind === null && !all.has(surname)) all.set(surname, { words: [surname], kind });
  }
  const longestFirst = [...all.values()].toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0]!);
}

const stands = (tokens: readonly Token[], at: number, last: number, { words }: Printed): boolean =>
  at + words.length <= last &&
  tokens[at]!.pos === "PROPN" &&
  words.every((word, index) => capitalised(tokens[at + index]!) === word || tokens[at + index]!.text === word);

import { isGivenName } from "../../lexicon/given-names.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Token } from "../../text/tagged-text.ts";
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
  taken: ReadonlySet<number>,
): ShapeName[] {
  const byFirst = printedNames(text, named);
  const found: ShapeName[] = [];
  for (const { first, last } of text.paragraphs.filter(({ heading }) => heading)) {
    for (let at = first; at < last; at++) {
      const name = byFirst.get(text.tokens[at]!.text)?.find((one) => stands(text.tokens, at, last, one, taken));
      if (!name) continue;
      found.push({ first: at, last: at + name.words.length, kind: name.kind });
      at += name.words.length - 1;
    }
  }
  return found;
}

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

function stands(
  tokens: readonly Token[],
  at: number,
  last: number,
  { words }: Printed,
  taken: ReadonlySet<number>,
): boolean {
  if (at + words.length > last || taken.has(at) || tokens[at]!.pos !== "PROPN") return false;
  const isSomebodyElse = words.length === 1 && isGivenName(tokens[at - 1]?.lower ?? "");
  return !isSomebodyElse && words.every((word, index) => tokens[at + index]!.text === word);
}

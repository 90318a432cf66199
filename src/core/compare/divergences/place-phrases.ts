import { lexicon } from "../../lexicon/lexicon.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Span } from "../../model/span.ts";

/** Words that tell where something is: [in the border town of Sundby], [near the northern coast]. */
export interface PlacePhrase {
  /** With its preposition. */
  readonly span: Span;
  /** Names in it, as printed: [Sundby]. */
  readonly names: readonly string[];
  /** What it says without names: [northern], [coast]. */
  readonly nouns: readonly string[];
}

const directions = new Set(wordsSaying("divergence-words", "direction"));
const regions = new Set(wordsSaying("divergence-words", "region"));

/** [on] leads places only before a noun for one: [on the border]; [on Norland] is a topic. */
const preposition = /(?<![\p{L}\p{N}-])(?<word>in|at|near|outside|inside|on|off|around|along)\s+/gu;
const longest = 80;

/** The places that a piece of a text names, with where they stand in the text; what is no place is told by `isOther`. */
export function placePhrases(text: string, { start, end }: Span, isOther: (span: Span) => boolean): PlacePhrase[] {
  return [...text.slice(start, end).matchAll(preposition)].flatMap((match) => {
    const lead = start + match.index + match[0].length;
    const found = cut(text.slice(lead, Math.min(end, lead + longest)));
    if (!found || (match.groups!["word"] === "on" && found.nouns.length === 0)) return [];
    const span = { start: start + match.index, end: lead + found.length };
    return isOther({ start: lead, end: span.end }) ? [] : [{ ...found, span }];
  });
}

const between = new Set([
  "the",
  "a",
  "an",
  "its",
  "his",
  "her",
  "their",
  "of",
  "in",
  "country's",
  "country’s",
  "nation's",
  "city's",
]);

/** The words as far as they are about one place; null where they are not. */
function cut(phrase: string): { length: number; names: string[]; nouns: string[] } | null {
  const names: string[] = [];
  const nouns: string[] = [];
  let length = 0;
  let open = "";
  for (const { 0: printed, index } of phrase.matchAll(/\S+/g)) {
    const word = printed.replace(/[.,]+$/, "");
    const end = index + word.length;
    if (directions.has(word) || regions.has(word)) nouns.push(word);
    else if (/^\p{Lu}/u.test(word)) open = open ? `${open} ${word}` : word;
    else if (between.has(word) && (length > 0 || word !== "of")) {
      if (open) names.push(open);
      open = "";
      continue;
    } else break;
    length = end;
    if (printed !== word && !/^(?:St|D\.C|U\.S|Mt)$/.test(word)) break;
  }
  if (open) names.push(open);
  const rest = phrase.slice(length);
  if (/^,? (?:and )?\p{Lu}/u.test(rest)) return null;
  if (nouns.length === 0 && names.some(isDemonym) && /^ \p{Ll}/u.test(rest)) return null;
  const tells = names.length > 0 || nouns.some((noun) => directions.has(noun));
  return tells && length > 0 ? { length, names, nouns } : null;
}

const demonyms: ReadonlySet<string> = new Set(lexicon.states.flatMap(({ demonyms: words }) => words));

/** [a Sudish jail], [in U.S. courts]: of which state, not where. */
const isDemonym = (name: string): boolean => demonyms.has(name) || /^(?:U\.?S|U\.?K|E\.?U)\.?$/.test(name);

/** Whether a word only tells a direction: [northern]. */
export const isDirection = (word: string): boolean => directions.has(word);

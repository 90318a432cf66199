import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Span } from "../../model/span.ts";

/** How sure words tell a thing to be; what they say nothing of is stated. */
export const degrees = ["hearsay", "open-plan", "expected", "firm-plan"] as const;
export type Degree = (typeof degrees)[number];

/** A degree with the words that tell it. */
export interface Sureness {
  readonly degree: Degree;
  readonly span: Span;
}

const phrases = degrees.flatMap((degree) =>
  wordsSaying("divergence-words", degree).map((words) => ({ degree, words })),
);
const degreeOf = new Map(phrases.map(({ degree, words }) => [words, degree]));
/** Of two that begin at one place the longer. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${phrases
    .map(({ words }) => words)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})(?![\p{L}\p{N}-])`,
  "giu",
);

/** The words of a piece of a text that tell how sure it is, in reading order; a month and a name ([May]) tell nothing. */
export function surenessIn(text: string, { start, end }: Span): Sureness[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
    const [words] = match;
    const degree = degreeOf.get(words.toLowerCase());
    const name = /^\p{Lu}/u.test(words) && match.index > 0;
    return degree && !name
      ? [{ degree, span: { start: start + match.index, end: start + match.index + words.length } }]
      : [];
  });
}

import { lexicon } from "../../lexicon/lexicon.ts";
import type { Quantity } from "../../model/event.ts";
import type { Span } from "../../model/span.ts";

const bounds = new Map(lexicon["vague-amounts"].map(({ words, low, high }) => [words, { low, high }]));
const words = [...bounds.keys()].toSorted((a, b) => b.length - a.length);
/** [several U.S. intelligence agencies]: the last plural of the few words behind. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}-])(?<amount>${words.join("|")})(?<things>(?:\s+[\p{L}.'’-]+){1,5})`,
  "giu",
);

/** Numbers that words leave open, with each noun in the plural behind them as a unit: [several missile tests] counts tests. */
export function vagueAmounts(text: string, { start, end }: Span): Quantity[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
    const { amount, things } = match.groups as { amount: string; things: string };
    const noun = firstPlural(things);
    if (!noun) return [];
    const length = match[0].indexOf(noun, amount.length) + noun.length;
    const span = { start: start + match.index, end: start + match.index + length };
    return [
      {
        span,
        text: match[0].slice(0, length),
        unit: singular(noun.toLowerCase()),
        ...bounds.get(amount.toLowerCase())!,
      },
    ];
  });
}

const firstPlural = (things: string): string | undefined =>
  things
    .trim()
    .split(/\s+/)
    .find((word) => /\p{Ll}{3}s$/u.test(word) && !/(?:ss|us|is)$/.test(word));

const singular = (noun: string): string => noun.replace(/ies$/, "y").replace(/s$/, "");

import { lexicon } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tagged-text.ts";
import type { FoundQuantity } from "./finder.ts";
import { tidy } from "./range.ts";

type Approximator = (typeof lexicon.approximators)[number];

const byWords: ReadonlyMap<string, Approximator> = new Map(lexicon.approximators.map((entry) => [entry.words, entry]));
const longest = Math.max(...lexicon.approximators.map(({ words }) => words.split(" ").length));

/** Opens the range by the words before it, the longest first ([nearly], [more than]); without them by rounding. */
export function approximate(tokens: readonly Token[], found: FoundQuantity): FoundQuantity {
  for (let length = Math.min(longest, found.first); length > 0; length--) {
    const first = found.first - length;
    const entry = byWords.get(
      tokens
        .slice(first, found.first)
        .map(({ lower }) => lower)
        .join(" "),
    );
    if (!entry || tokens[first]!.sentence !== tokens[found.first]!.sentence) continue;
    if (entry.unlessAfter.includes(tokens[first - 1]?.lemma ?? "")) continue;
    return { ...found, first, low: tidy(found.low * entry.low), high: tidy(found.high * entry.high) };
  }
  return { ...found, low: tidy(found.low - found.open), high: tidy(found.high + found.open) };
}

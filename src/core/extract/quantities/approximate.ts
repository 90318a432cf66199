import { lexicon } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tagged-text.ts";
import type { FoundQuantity } from "./finder.ts";
import { times } from "./range.ts";

type Approximator = (typeof lexicon.approximators)[number];

const byWords: ReadonlyMap<string, Approximator> = new Map(lexicon.approximators.map((entry) => [entry.words, entry]));
const longest = Math.max(...lexicon.approximators.map(({ words }) => words.split(" ").length));

/** Opens the range by the words before it, the longest first: [nearly], [more than]. */
export function approximate(tokens: readonly Token[], found: FoundQuantity): FoundQuantity {
  for (let length = Math.min(longest, found.first); length > 0; length--) {
    const before = tokens.slice(found.first - length, found.first);
    const entry = byWords.get(before.map(({ lower }) => lower).join(" "));
    if (!entry || before[0]!.sentence !== tokens[found.first]!.sentence) continue;
    const middle = (found.low + found.high) / 2;
    return { ...found, low: times(found, entry.low).low, high: times({ low: middle, high: found.high }, entry.high).high, first: found.first - length };
  }
  return found;
}

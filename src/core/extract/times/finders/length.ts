import type { Length } from "../../../model/time-meaning.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { approximationAt } from "../count.ts";
import type { Finder } from "../finder.ts";
import { units } from "../time-words.ts";

const adjectives = "first|last|final|opening|initial|full|whole|entire";
const between =
  "more|additional|extra|further|full|whole|consecutive|straight|successive|trading|working|business|calendar|long";

/** [two weeks], [nearly three years], [the first nine months], [two to three weeks], [half an hour]: how long something takes. */
export const length: Finder = {
  rule: "length",
  patterns: [
    `the? ${adjectives}? <count> ${between}? <unit>`,
    `<count> to|or|- <count> <unit>`,
    `<count> <unit> or so|two|more`,
    "half a|an <unit>",
    "a|an <unit> and a half",
    "[ days|weeks|months|years|decades|hours|minutes ] before|after",
    "days|weeks|months|years or|and weeks|months|years|decades",
  ],
  read: ({ count = null, unit }, { tokens, first, last }) => {
    const words = tokens.slice(first, last);
    const named = unit ?? units.get(words.at(-1)!.lower);
    if (!named || isAge(tokens[last]) || isNoLength(words, count)) return null;
    const isHalf = words.some(({ lower }) => lower === "half") && count === null;
    const whole = words[0]!.lower === "half" ? 0 : 1;
    const parts: Length["parts"] = [{ unit: named, count: isHalf ? whole + 0.5 : count }];
    const about = approximationAt(tokens, words[0]!.lower === "the" ? first + 1 : first);
    return { meaning: { kind: "length", parts }, ...(about && { about }) };
  },
};

/** [45 years old] */
const isAge = (next: Token | undefined): boolean => /^(old|older|younger|olds)$/.test(next?.lower ?? "");

/** [a quarter] of the budget, [the 1988 quarter], [a second] round */
function isNoLength(words: readonly Token[], count: number | null): boolean {
  const last = words.at(-1)!.lower;
  return last === "quarter" || last === "second" || (last === "quarters" && count === 3) || (count ?? 0) > 1500;
}

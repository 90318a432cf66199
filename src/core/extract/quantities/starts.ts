import { currencySigns, unitWords } from "./units.ts";
import { valueOfWord } from "./number.ts";

/** Whether a quantity can start with this word: a figure, a number word, a sign, [an], [half], [hour-long]. */
export function mayStart(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (word === "a" || word === "an" || word === "half" || word === "between" || currencySigns.has(word)) return true;
  const hyphen = word.indexOf("-");
  const first = hyphen > 0 ? word.slice(0, hyphen) : word;
  return valueOfWord(first) !== null || (hyphen > 0 && unitWords.has(first));
}

import type { Approximation } from "../../model/time-meaning.ts";
import type { Token } from "../../text/tagged-text.ts";
import { approximators, numbers, vagueCounts } from "./time-words.ts";

/** Keys of the tokens that a count can start at. */
export const countStarts: readonly string[] = [
  "#",
  "a",
  "an",
  "nearly",
  "almost",
  ...vagueCounts.keys(),
  ...numbers.keys(),
  ...[...numbers.keys()].map((word) => `${word}-`),
  "more",
  "less",
  "fewer",
  "at",
  "up",
];

type Read = { value: number | null; next: number };

/** Reads a number before a unit: [three], [about 24], [twenty-four], [two and a half], [two hundred], [a], [a few]; null where it is open. */
export function readCount(tokens: readonly Token[], at: number): Read | null {
  let known = counts.get(tokens);
  if (!known) counts.set(tokens, (known = new Map()));
  let count = known.get(at);
  if (count === undefined) known.set(at, (count = readAnew(tokens, at)));
  return count;
}

/** Many patterns ask for the count at one token: it is read once. */
const counts = new WeakMap<readonly Token[], Map<number, Read | null>>();

function readAnew(tokens: readonly Token[], at: number): Read | null {
  const first = at + (closeTo(tokens, at)?.length ?? 0);
  const counted = readVague(tokens, first) ?? readNumber(tokens, first) ?? readArticle(tokens, first);
  return counted && withFraction(tokens, counted);
}

/** How exact a count is that begins at a token: [about | three weeks], [nearly three weeks], [at least three weeks]. */
export const approximationAt = (tokens: readonly Token[], at: number): Approximation | undefined =>
  closeTo(tokens, at)?.about ?? approximators.get(tokens[at - 1]?.lower ?? "");

/** Words that begin a count and belong to it: [nearly], [at least]; [about] and [over] stay outside, as TIMEX3 has them. */
function closeTo(
  tokens: readonly Token[],
  at: number,
): { readonly about: Approximation; readonly length: number } | null {
  const word = tokens[at]?.lower ?? "";
  const pair = pairs.get(`${word} ${tokens[at + 1]?.lower}`);
  if (pair) return { about: pair, length: 2 };
  const about = approximators.get(word);
  return about === "LESS_THAN" ? { about, length: 1 } : null;
}

const pairs: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ["more than", "MORE_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["at least", "MORE_THAN"],
  ["at most", "LESS_THAN"],
  ["up to", "LESS_THAN"],
]);

/** [several], [a few], [a couple of] */
function readVague(tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.lower === "a" ? at + 1 : at;
  const value = vagueCounts.get(tokens[word]?.lower ?? "");
  if (value === undefined) return null;
  return { value, next: word + 1 + (tokens[word + 1]?.lower === "of" ? 1 : 0) };
}

const readArticle = (tokens: readonly Token[], at: number): Read | null =>
  /^an?$/.test(tokens[at]?.lower ?? "") ? { value: 1, next: at + 1 } : null;

/** [24], [1.5], [twenty four], [a hundred], [two thousand] */
function readNumber(tokens: readonly Token[], at: number): Read | null {
  let next = tokens[at]?.lower === "a" && (valueOf(tokens[at + 1]) ?? 0) >= 100 ? at + 1 : at;
  let total: number | null = null;
  for (let value = valueOf(tokens[next]); value !== null && next - at < 5; value = valueOf(tokens[next])) {
    total = value >= 100 ? (total ?? 1) * value : (total ?? 0) + value;
    next++;
  }
  return total === null ? null : { value: total, next };
}

/** [two and a half], [2 1/2] */
function withFraction(tokens: readonly Token[], read: Read): Read {
  if (read.value === null) return read;
  const [and, a, half] = tokens.slice(read.next, read.next + 3).map(({ lower }) => lower);
  if (and === "and" && a === "a" && half === "half") return { value: read.value + 0.5, next: read.next + 3 };
  const fraction = fractions.get(and ?? "");
  return fraction === undefined ? read : { value: read.value + fraction, next: read.next + 1 };
}

const fractions: ReadonlyMap<string, number> = new Map([
  ["1/2", 0.5],
  ["½", 0.5],
  ["1/4", 0.25],
  ["¼", 0.25],
  ["3/4", 0.75],
  ["¾", 0.75],
]);

/** The value of one token: [24], [1,500], [twenty-four]. */
export function valueOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+$/.test(token.lower)) return Number(token.lower.replaceAll(",", ""));
  return numberNamed(token.lower);
}

/** The value of a number word: [three], [twenty-four]; null where it is none. */
export function numberNamed(word: string): number | null {
  const whole = numbers.get(word);
  if (whole !== undefined) return whole;
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return null;
  const sum = (numbers.get(word.slice(0, hyphen)) ?? Number.NaN) + (numbers.get(word.slice(hyphen + 1)) ?? Number.NaN);
  return Number.isNaN(sum) ? null : sum;
}

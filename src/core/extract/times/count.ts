import type { Token } from "../../text/tagged-text.ts";
import { approximators, numbers, vagueCounts } from "./time-words.ts";

/** Keys of the tokens that a count can start at. */
export const countStarts: readonly string[] = [
  "#",
  "a",
  "an",
  ...approximators,
  ...vagueCounts,
  ...numbers.keys(),
  ...[...numbers.keys()].map((word) => `${word}-`),
  "more",
  "less",
  "at",
];

type Read = { value: number | null; next: number };

/** Reads a number before a unit: [three], [about 24], [twenty-four], [two hundred], [a], [a few]; null where it is open. */
export function readCount(tokens: readonly Token[], at: number): Read | null {
  const first = afterApproximator(tokens, at);
  return readVague(tokens, first) ?? readNumber(tokens, first) ?? readArticle(tokens, first);
}

/** Past [about], [more than], [at least]. */
function afterApproximator(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower;
  if ((word === "more" || word === "less") && next === "than") return at + 2;
  if (word === "at" && (next === "least" || next === "most")) return at + 2;
  return word !== undefined && approximators.has(word) && word !== "some" ? at + 1 : at;
}

/** [several], [a few], [a couple of] */
function readVague(tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.lower === "a" ? at + 1 : at;
  if (!vagueCounts.has(tokens[word]?.lower ?? "")) return null;
  const of = tokens[word + 1]?.lower === "of" ? 1 : 0;
  return { value: tokens[word]!.lower === "couple" ? 2 : null, next: word + 1 + of };
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

function valueOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+$/.test(token.lower)) return Number(token.lower.replaceAll(",", ""));
  const whole = numbers.get(token.lower);
  if (whole !== undefined) return whole;
  const [tens = "", ones = ""] = token.lower.split("-");
  const sum = (numbers.get(tens) ?? Number.NaN) + (numbers.get(ones) ?? Number.NaN);
  return Number.isNaN(sum) ? null : sum;
}

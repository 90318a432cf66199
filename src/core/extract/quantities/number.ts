import { lexicon } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tagged-text.ts";
import { exactly, rounded, type Range } from "./range.ts";

/** A number, and the token behind it. */
export interface ReadNumber extends Range {
  readonly next: number;
}

/** A value with the size of its last printed digit; 0 where it is a count, and so exact. */
interface Printed {
  readonly value: number;
  readonly step: number;
  readonly next: number;
}

const values: ReadonlyMap<string, number> = new Map(lexicon.numbers.map(({ word, value }) => [word, value]));
const figures = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d{1,6})?$/;
/** From here on a number in words is taken as round: [two thousand], not [two hundred]. */
const roundFrom = 1000;

/** Reads [25], [1.5], [fifty-five], [two hundred], [200 billion], [half a million], [two and a half], [20 to 30]. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  return readJoinedRange(tokens, at) ?? readSpan(tokens, at) ?? readOne(tokens, at);
}

function readOne(tokens: readonly Token[], at: number): ReadNumber | null {
  const start = readBase(tokens, at);
  if (!start) return null;
  const { value, step, next } = withScale(tokens, withHalf(tokens, start));
  return { ...rounded(value, step), next };
}

/** [20 to 30], [between 10 and 15]; [from 5 to 7] tells of a change, not of one value. */
function readSpan(tokens: readonly Token[], at: number): ReadNumber | null {
  const between = tokens[at]?.lower === "between";
  if (!between && tokens[at - 1]?.lower === "from") return null;
  const from = readOne(tokens, between ? at + 1 : at);
  if (!from || tokens[from.next]?.lower !== (between ? "and" : "to")) return null;
  const to = readOne(tokens, from.next + 1);
  if (!to) return null;
  const low = from.low * sharedScale(tokens, from.next, to.next);
  return to.high > low ? { low, high: to.high, open: low === from.low ? to.open : 0, next: to.next } : null;
}

/** [15 to 20 million] are 15 million and 20: the scale behind the second number is the first one's, too. */
function sharedScale(tokens: readonly Token[], from: number, to: number): number {
  const [first, second] = [tokens[from - 1]?.lower, tokens[to - 1]?.lower];
  return isScale(second) && !isScale(first) ? values.get(second!)! : 1;
}

/** [20-30] */
function readJoinedRange(tokens: readonly Token[], at: number): ReadNumber | null {
  const match = /^(?<from>\d{1,6})[-–](?<to>\d{1,6})$/.exec(tokens[at]?.lower ?? "");
  if (!match) return null;
  const { from, to } = match.groups as { from: string; to: string };
  const range = { low: Number(from), high: Number(to), open: 0 };
  return range.low < range.high ? { ...range, next: at + 1 } : null;
}

function readBase(tokens: readonly Token[], at: number): Printed | null {
  const word = tokens[at]?.lower;
  if (word === undefined) return null;
  if (figures.test(word)) return { ...readFigures(word), next: at + 1 };
  const next = tokens[at + 1]?.lower;
  if (word === "half") return next === "a" || next === "an" ? { value: 0.5, step: 0, next: at + 2 } : null;
  if (word === "a") return isScale(next) ? { value: 1, step: 0, next: at + 1 } : null;
  const value = valueOfWord(word);
  return value === null ? null : { value, step: 0, next: at + 1 };
}

function readFigures(word: string): { value: number; step: number } {
  const decimals = word.split(".")[1]?.length ?? 0;
  return { value: Number(word.replaceAll(",", "")), step: decimals > 0 ? 10 ** -decimals : 0 };
}

/** The value of [seven], [fifty-five], [one-and-a-half]; null for other words. */
export function valueOfWord(word: string): number | null {
  const whole = values.get(word);
  if (whole !== undefined) return word === "half" ? null : whole;
  if (!word.includes("-")) return null;
  if (word.endsWith("-and-a-half")) return plusHalf(valueOfWord(word.slice(0, -"-and-a-half".length)));
  const [tens, ones, ...rest] = word.split("-").map((part) => values.get(part));
  return tens !== undefined && ones !== undefined && tens > ones && rest.length === 0 ? tens + ones : null;
}

const plusHalf = (value: number | null): number | null => (value === null ? null : value + 0.5);

/** [two and a half] */
function withHalf(tokens: readonly Token[], number: Printed): Printed {
  const words = [0, 1, 2].map((ahead) => tokens[number.next + ahead]?.lower).join(" ");
  const follows = tokens[number.next + 3]?.lower;
  const isWhole = number.value >= 1 && number.step === 0 && follows !== undefined;
  return isWhole && words === "and a half" ? { value: number.value + 0.5, step: 0, next: number.next + 3 } : number;
}

const isScale = (word: string | undefined): boolean => (values.get(word ?? "") ?? 0) >= 12 && !/(teen|ty)$/.test(word!);

/** [hundred], [billion], [dozen] behind a number, and what is added: [two hundred and fifty]. */
function withScale(tokens: readonly Token[], number: Printed): Printed {
  const word = tokens[number.next]?.lower;
  if (!isScale(word)) return number;
  const scale = values.get(word!)!;
  const step = scale >= roundFrom ? (number.step || 1) * scale : 0;
  const scaled = withScale(tokens, { value: number.value * scale, step, next: number.next + 1 });
  return scale === 100 ? withRest(tokens, scaled) : scaled;
}

function withRest(tokens: readonly Token[], number: Printed): Printed {
  const at = tokens[number.next]?.lower === "and" ? number.next + 1 : number.next;
  const rest = valueOfWord(tokens[at]?.lower ?? "");
  return rest !== null && rest < 100 ? { value: number.value + rest, step: 0, next: at + 1 } : number;
}

/** A number inside a joined word: [90] of [90-minute], [four] of [four-year]. */
export function readNumberWord(word: string): Range | null {
  if (figures.test(word)) {
    const { value, step } = readFigures(word);
    return rounded(value, step);
  }
  const value = valueOfWord(word);
  return value === null ? null : exactly(value);
}

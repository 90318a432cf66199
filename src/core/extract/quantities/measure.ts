import type { Token } from "../../text/tagged-text.ts";
import type { Finder } from "./finder.ts";
import { readNumber } from "./number.ts";
import { exactly, plus, times, type Range } from "./range.ts";
import { units, type Unit } from "./units.ts";

interface Measured extends Range {
  readonly unit: Unit;
  readonly next: number;
}

/** [90 minutes], [one hour and 25 minutes], [an hour and a half], [5 percent], [200 billion dollars] */
export const measure: Finder = (tokens, at) => {
  const start = readMeasure(tokens, at) ?? readOneHour(tokens, at);
  if (!start) return null;
  const whole = withSmaller(tokens, withHalf(tokens, start));
  return { ...whole, unit: whole.unit.unit, first: at, last: whole.next };
};

function readMeasure(tokens: readonly Token[], at: number): Measured | null {
  const number = readNumber(tokens, at);
  const match = number && number.next < tokens.length ? units.at(tokens, number.next, tokens.length) : null;
  if (!number || !match) return null;
  return { ...times(number, match.value.factor), unit: match.value, next: number.next + match.length };
}

const minutesOfHour = 60;

/** [an hour]; [a second call], [a day] and [60 miles an hour] are no lengths of time. */
function readOneHour(tokens: readonly Token[], at: number): Measured | null {
  if (!/^an?$/.test(tokens[at]!.lower) || at + 1 >= tokens.length) return null;
  const match = units.at(tokens, at + 1, tokens.length);
  if (!match || isRate(tokens[at - 1])) return null;
  const next = at + 1 + match.length;
  const unit = match.value;
  if (unit.factor !== minutesOfHour && !isAndAHalf(tokens, next)) return null;
  return { ...times(exactly(1), unit.factor), unit, next };
}

/** [60 miles an hour], [a quarter of an hour] */
const isRate = (before: Token | undefined): boolean =>
  before !== undefined && (/^(NOUN|NUM|SYM)$/.test(before.pos) || before.lower === "of");

const isAndAHalf = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].map((ahead) => tokens[at + ahead]?.lower).join(" ") === "and a half";

/** [an hour and a half] */
function withHalf(tokens: readonly Token[], found: Measured): Measured {
  if (!isAndAHalf(tokens, found.next)) return found;
  return { ...found, ...plus(found, exactly(found.unit.factor / 2)), next: found.next + 3 };
}

/** [one hour and 25 minutes], [one hour, 25 minutes] */
function withSmaller(tokens: readonly Token[], found: Measured): Measured {
  const at = /^(and|,)$/.test(tokens[found.next]?.lower ?? "") ? found.next + 1 : found.next;
  const rest = readMeasure(tokens, at);
  if (!rest || rest.unit.unit !== found.unit.unit || rest.unit.factor >= found.unit.factor) return found;
  return { ...found, ...plus(found, rest), next: rest.next };
}

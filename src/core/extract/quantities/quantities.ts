import type { Quantity } from "../../model/event.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf } from "../../text/tagged-text.ts";
import { approximate } from "./approximate.ts";
import { counted } from "./counted.ts";
import type { Finder, FoundQuantity } from "./finder.ts";
import { joinedMeasure } from "./joined-measure.ts";
import { measure } from "./measure.ts";
import { money } from "./money.ts";
import { isOtherNumber } from "./other-numbers.ts";
import { mayStart } from "./starts.ts";

/** At one token the first that reads it decides. */
const finders: readonly Finder[] = [money, measure, joinedMeasure, counted];

/** Finds the numbers with a unit, each as the range of values that its words allow. */
export function findQuantities(text: ParsedText): Quantity[] {
  const { tokens } = text;
  const found: FoundQuantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const here = mayStart(tokens[at]!.lower) ? readAt(text, at) : null;
    if (!here) continue;
    at = here.last - 1;
    if (!isOtherNumber(tokens, here)) found.push(approximate(tokens, here));
  }
  return found.map((one) => toQuantity(text, one));
}

function readAt(text: ParsedText, at: number): FoundQuantity | null {
  for (const find of finders) {
    const found = find(text.tokens, at);
    if (found && text.tokens[found.last - 1]!.sentence === text.tokens[at]!.sentence) return found;
  }
  return null;
}

function toQuantity(text: ParsedText, found: FoundQuantity): Quantity {
  const { unit, low, high } = found;
  return { span: spanOf(text, found), text: wordsOf(text, found), unit, low, high };
}

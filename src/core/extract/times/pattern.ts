import type { Token } from "../../text/tagged-text.ts";
import { slots, type SlotName, type SlotValues } from "./slots.ts";

interface Element {
  readonly slot: SlotName | null;
  readonly words: readonly string[];
  readonly optional: boolean;
}

/** A pattern ready to match. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Takes a leading `the` into its span. */
  readonly article: boolean;
  /** Elements before `[` and from `]` on are context, outside the span. */
  readonly open: number;
  readonly close: number;
}

export interface Match {
  readonly first: number;
  readonly last: number;
  readonly slots: Partial<SlotValues>;
}

/**
 * Compiles a pattern such as `the? <ordinal> half of <year>`. Elements are slots, words or `|` between words; `?` makes
 * one optional; `[` and `]` mark the span where it is not the whole.
 */
export function compilePattern(source: string): Pattern {
  const words = source.split(" ");
  const article = words[0] === "the?";
  if (article) words.shift();
  const open = words.indexOf("[");
  if (open >= 0) words.splice(open, 1);
  const close = words.indexOf("]");
  if (close >= 0) words.splice(close, 1);
  return {
    elements: words.map(readElement),
    article,
    open: Math.max(open, 0),
    close: close < 0 ? words.length : close,
  };
}

function readElement(word: string): Element {
  const optional = word.endsWith("?");
  const body = optional ? word.slice(0, -1) : word;
  const slot = /^<(\w+)>$/.exec(body)?.[1];
  return { slot: slot ? (slot as SlotName) : null, words: slot ? [] : body.split("|"), optional };
}

/** The keys of the tokens a pattern can start at, as `keysOf` gives them. */
export function startsOf({ elements }: Pattern): string[] {
  const required = elements.findIndex(({ optional }) => !optional);
  return elements.slice(0, required + 1).flatMap(({ slot, words }) => (slot ? slots[slot].starts : words));
}

/** What the index knows a token by: its word, `#` for figures, `mid-` for the first part of a joined word. */
export function keysOf({ lower }: Token): string[] {
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return ["#"];
  const hyphen = lower.indexOf("-");
  return hyphen > 0 ? [lower, lower.slice(0, hyphen + 1)] : [lower];
}

/** Matches a pattern at a token; words of another sentence end it. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], at: number): Match | null {
  const bounds = { first: at, last: -1 };
  const values = matchFrom(pattern, tokens, at, 0, bounds);
  if (!values || tokens[bounds.last - 1]!.sentence !== tokens[at]!.sentence) return null;
  const article =
    pattern.article &&
    tokens[bounds.first - 1]?.lower === "the" &&
    tokens[bounds.first - 1]!.sentence === tokens[at]!.sentence;
  return { first: article ? bounds.first - 1 : bounds.first, last: bounds.last, slots: values };
}

function matchFrom(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  step: number,
  bounds: { first: number; last: number },
): Partial<SlotValues> | null {
  if (step === pattern.open) bounds.first = at;
  if (step === pattern.close) bounds.last = at;
  const element = pattern.elements[step];
  if (!element) return {};
  const read = readAt(element, tokens, at);
  const rest = read && matchFrom(pattern, tokens, read.next, step + 1, bounds);
  if (rest) return element.slot ? { ...rest, [element.slot]: read.value } : rest;
  return element.optional ? matchFrom(pattern, tokens, at, step + 1, bounds) : null;
}

function readAt(element: Element, tokens: readonly Token[], at: number): { value: unknown; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (element.slot) return slots[element.slot].read(tokens, at);
  return element.words.includes(token.lower) ? { value: null, next: at + 1 } : null;
}

import { speaksForAnother } from "../../lexicon/offices.ts";
import type { Mention } from "../../model/actor.ts";
import { contains, overlaps } from "../../text/spans.ts";
import { isPossessive, spanOf, tokensIn, type TokenRange } from "../../text/tagged-text.ts";
import type { ParsedText } from "../../text/parsed-text.ts";

/** What a chain is read from. */
export interface Context {
  readonly text: ParsedText;
  readonly mentions: readonly Mention[];
}

/** A way to tell which mention a phrase is about: `inside` are the mentions in it, `head` is its first noun's token. */
type Way = (phrase: {
  readonly context: Context;
  readonly range: TokenRange;
  readonly inside: readonly Mention[];
  readonly head: number;
}) => Mention | undefined;

/** The surest first; what merely stands somewhere in the phrase is never taken. */
const ways: readonly Way[] = [atHead, inApposition, beforeRelative, behindSpokesperson];

/** The mention that a range of words is about: not one that only describes it. */
export function mentionIn(context: Context, range: TokenRange): Mention | null {
  const span = spanOf(context.text, range);
  const inside = context.mentions.filter(
    (mention) => overlaps(mention.span, span) && mention.span.start >= span.start - 40,
  );
  const phrase = { context, range, inside, head: headOf(context.text, range) };
  for (const way of ways) {
    const found = way(phrase);
    if (found) return found;
  }
  return null;
}

function atHead({ context, inside, head }: Parameters<Way>[0]): Mention | undefined {
  return inside.findLast((mention) => contains(mention.span, context.text.tokens[head]!));
}

/** The last noun of the first phrase: [Yuri Ushakov] in [Kremlin aide Yuri Ushakov, who …]. */
function headOf(text: ParsedText, range: TokenRange): number {
  let head = range.first;
  for (let at = range.first; at < range.last; at++) {
    const { pos, text: word } = text.tokens[at]!;
    if (/^(NOUN|PROPN|PRON)$/.test(pos)) head = at;
    else if (isPossessive(text.tokens[at])) continue;
    else if (at > range.first && /^(ADP|PUNCT|SCONJ|VERB|CCONJ)$/.test(pos) && word !== "-") break;
  }
  return head;
}

/** [its director, Ada Quill] [the host, President Ada Quill, ] [the owner of the ship, Sund Lines,]: a name set beside a role. */
function inApposition({ context, range, inside }: Parameters<Way>[0]): Mention | undefined {
  return inside.find((mention) => mention.form === "name" && isSetBeside(context.text, range, mention));
}

const longestTitle = 3;

/** Behind a comma, over a title, and up to the next comma or the end of the phrase. */
function isSetBeside(text: ParsedText, range: TokenRange, { span }: Mention): boolean {
  const name = tokensIn(text, span);
  const [first, last] = [name[0]!.index, name.at(-1)!.index];
  if (last + 1 < range.last && text.tokens[last + 1]!.text !== ",") return false;
  for (let at = first - 1; at >= Math.max(range.first, first - 1 - longestTitle); at--) {
    if (text.tokens[at]!.text === ",") return true;
    if (!/^(ADJ|NOUN|PROPN)$/.test(text.tokens[at]!.pos)) return false;
  }
  return false;
}

const relatives = new Set(["who", "which"]);

/** [Ada Quill, who said …]: the pronoun stands for what stands right before it. */
function beforeRelative({ context, range }: Parameters<Way>[0]): Mention | undefined {
  const { tokens } = context.text;
  if (range.last - range.first > 1 || !relatives.has(tokens[range.first]!.lower)) return undefined;
  const before = tokens[range.first - 1]?.text === "," ? range.first - 2 : range.first - 1;
  return context.mentions.findLast(({ span }) => before >= 0 && span.end === tokens[before]!.end);
}

/** [a spokesman for the ministry] [a Halvik ministry spokesman] [her office]: whoever speaks for another and has no name stands for that one. */
function behindSpokesperson({ context, range, inside, head }: Parameters<Way>[0]): Mention | undefined {
  const { tokens } = context.text;
  if (!speaksForAnother(tokens[head]!.lower)) return undefined;
  const next = tokens[head + 1];
  const isFor = next !== undefined && head + 1 < range.last && /^(for|of|from|at)$/.test(next.lower);
  return isFor
    ? inside.find(({ span }) => span.start >= next.end)
    : inside.findLast(({ span }) => span.end <= tokens[head]!.start);
}

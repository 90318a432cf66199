import type { Token, TokenRange } from "./tagged-text.ts";

/** Marks of one family pair with each other, in mixed styles too: [“…"]. */
export type Family = "double" | "angle" | "single" | "single angle" | "corner" | "white corner";

export type Turn = "open" | "close" | "either";

/** A quotation mark. */
export interface Mark extends TokenRange {
  readonly family: Family;
  /** What its shape says, and what the spaces around it say. */
  readonly glyph: Turn;
  readonly spacing: Turn;
  /** It may as well be no mark at all: the inches of [a 12" pipe], the apostrophe of [the students' union]. */
  readonly weak: boolean;
  /** The token before it; empty at the paragraph's start. */
  readonly before: string;
}

const families: Readonly<Record<Family, Readonly<Record<Turn, string>>>> = {
  double: { open: "“ „ ‟ `` ‘‘ ❝ 〝", close: "” ’’ ❞ 〞", either: "\" '' ″ ＂" },
  angle: { open: "«", close: "»", either: "" },
  single: { open: "‘ ‚ ‛ ` ❛", close: "’ ❜", either: "' ′" },
  "single angle": { open: "‹", close: "›", either: "" },
  corner: { open: "「 ｢", close: "」 ｣", either: "" },
  "white corner": { open: "『", close: "』", either: "" },
};

const glyphs: ReadonlyMap<string, Pick<Mark, "family" | "glyph">> = new Map(
  Object.entries(families).flatMap(([family, turns]) =>
    Object.entries(turns).flatMap(([glyph, marks]) =>
      marks
        .split(" ")
        .filter(Boolean)
        .map((mark) => [mark, { family: family as Family, glyph: glyph as Turn }] as const),
    ),
  ),
);

/** Whether a mark stands where a sentence may start. */
export const startsSentence = ({ before }: Mark): boolean => /^[,:.!?…—–]?$/.test(before);

/** Whether words are a quotation mark of any style. */
export const isQuotationMark = (word: string): boolean => glyphs.has(word);

/** The marks among a paragraph's tokens, without apostrophes. */
export function readMarks(text: string, tokens: readonly Token[], { first, last }: TokenRange): Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < last; at++) {
    const shape = glyphs.get(tokens[at]!.text);
    if (!shape) continue;
    const range = { first: at, last: at + 1 };
    const mark = { ...range, ...shape, ...surroundings(text, tokens, range, { first, last }) };
    if (mark.family !== "single" || isSingleMark(tokens, mark)) marks.push(mark);
  }
  return marks;
}

/** Nothing, a space or a bracket is the wide side of a mark, a dash less so; what stands close is what it belongs to. */
const wideBefore = (before: string): number => (/^[\s([{¿¡]?$/.test(before) ? 2 : /[:/=‐-―-]/.test(before) ? 1 : 0);
const wideAfter = (after: string): number =>
  /^(?:\s|$|(?!(?:\.{2,4}|…)[\p{L}\d])[.,;:!?)\]}…])/u.test(after) ? 2 : /^[/‐-―-]/.test(after) ? 1 : 0;

function surroundings(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  paragraph: TokenRange,
): Pick<Mark, "spacing" | "weak" | "before"> {
  const { start } = tokens[beyond(tokens, range.first, -1, paragraph)]!;
  const { end } = tokens[beyond(tokens, range.last - 1, 1, paragraph)]!;
  const after = text.slice(end, end + 5);
  const difference = wideBefore(text.charAt(start - 1)) - wideAfter(after);
  const spacing = difference > 0 ? "open" : difference < 0 ? "close" : "either";
  const before = range.first > paragraph.first ? tokens[range.first - 1]!.text : "";
  return { spacing, weak: spacing === "close" && isWeak(tokens, range, after), before };
}

const longestRun = 4;

/** The last token of the marks that stand side by side, to the left or right: ["‘Go home’"]. */
function beyond(tokens: readonly Token[], from: number, step: -1 | 1, { first, last }: TokenRange): number {
  let at = from;
  for (let next = at + step; next >= first && next < last && Math.abs(next - from) <= longestRun; next += step) {
    const [left, right] = step < 0 ? [next, at] : [at, next];
    if (!isQuotationMark(tokens[next]!.text) || tokens[left]!.end !== tokens[right]!.start) return at;
    at = next;
  }
  return at;
}

/** Behind a number without a stop; a single one also behind [s], [z], [x] or [in'] before another word. */
function isWeak(tokens: readonly Token[], { first, last }: TokenRange, after: string): boolean {
  const [before, mark] = [tokens[first - 1], tokens[first]!];
  if (!before || before.end !== mark.start) return false;
  if (/\d$/.test(before.text)) return true;
  return (
    last - first === 1 && /^['’]$/.test(mark.text) && /(?:[szx]|in)$/i.test(before.text) && /^\s\p{L}/u.test(after)
  );
}

const elided = /^(?:\d0s|em|n|tis|twas|til|till|cause|cos|bout|round|neath)$/i;

/** Opens before a word that lost nothing, and closes behind one; [’] never opens, for it is the apostrophe of [’em]. */
function isSingleMark(tokens: readonly Token[], { first, last, spacing }: Mark): boolean {
  const next = tokens[last];
  if (spacing === "either") return false;
  if (spacing === "close")
    return !(/^n$/i.test(tokens[first - 1]?.text ?? "") && /^['’]$/.test(tokens[first - 2]?.text ?? ""));
  return tokens[first]!.text !== "’" && !(next && elided.test(next.text));
}

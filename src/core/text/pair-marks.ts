import { startsSentence, type Family, type Mark, type Turn } from "./quotation-marks.ts";

/** Two marks of one family around some words. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark;
}

/** The pairs of a paragraph's marks, and those without a partner; a single one that closes nothing is an apostrophe. */
export interface Pairing {
  readonly pairs: readonly MarkPair[];
  readonly unclosed: readonly Mark[];
  readonly unopened: readonly Mark[];
}

/** How the turn of a mark is read, given whether a mark of its family is open. */
type Reading = (mark: Mark, isOpen: boolean) => "open" | "close";

const settle = (turn: Turn, isOpen: boolean): "open" | "close" =>
  turn === "either" ? (isOpen ? "close" : "open") : turn;

const bySpacing: Reading = ({ family, glyph, spacing }, isOpen) =>
  settle(spacing === "either" || family.includes("corner") ? glyph : spacing, isOpen);

/** For marks set against the spaces around them: [“We wait, ”he said], ["We wait, "he said]. */
const byGlyph: Reading = (mark, isOpen) =>
  settle(mark.family !== "single" && (mark.glyph !== "either" || isSlipped(mark)) ? mark.glyph : mark.spacing, isOpen);

const isSlipped = ({ spacing, before }: Mark): boolean =>
  spacing === "open" ? /^[,.!?…]$/.test(before) : /^[,:]$/.test(before);

/** Pairs marks by the spaces around them, or by their shape where that leaves fewer without a partner. */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const first = pairBy(marks, bySpacing);
  const missing = countMissing(first);
  if (missing === 0) return first;
  const second = pairBy(marks, byGlyph);
  return widen(marks, countMissing(second) < missing ? second : first);
}

const countMissing = ({ unclosed, unopened }: Pairing): number =>
  unopened.length + unclosed.filter(({ family }) => family !== "single").length;

/** Deeper nesting is noise; the limit keeps the time linear. */
const deepest = 32;

function pairBy(marks: readonly Mark[], read: Reading): Pairing {
  const pairs: MarkPair[] = [];
  const unclosed: Mark[] = [];
  const unopened: Mark[] = [];
  const stack: Mark[] = [];
  const strong = nextStrong(marks);
  marks.forEach((mark, at) => {
    const partner = partnerOf(stack, mark.family);
    if (read(mark, partner >= 0) === "open") {
      stack.push(mark);
      if (stack.length > deepest) unclosed.push(stack.shift()!);
    } else if (mark.weak && (partner < 0 || isClose(strong[at], read))) return;
    else if (partner >= 0) {
      const [open, ...inner] = stack.splice(partner);
      pairs.push({ open: open!, close: mark });
      unclosed.push(...inner);
    } else if (mark.family !== "single") unopened.push(mark);
  });
  return { pairs, unclosed: [...unclosed, ...stack], unopened };
}

/** The innermost open mark of a family; single marks reach over no other kind, for they may be apostrophes. */
function partnerOf(stack: readonly Mark[], family: Family): number {
  const at = stack.findLastIndex((mark) => mark.family === family);
  return family === "single" && at < stack.length - 1 ? -1 : at;
}

/** [“He told me “go home, and I left,” she said.]: of two that open and one that closes, the inner one is left open if it stands within a sentence. */
function widen(marks: readonly Mark[], { pairs, unclosed, unopened }: Pairing): Pairing {
  const next = new Map(nextStrong(marks).map((mark, at) => [marks[at]!, mark]));
  const outer = new Map(unclosed.filter(startsSentence).map((mark) => [next.get(mark), mark]));
  const wider = pairs.map(({ open, close }) => ({
    open: (startsSentence(open) ? undefined : outer.get(open)) ?? open,
    close,
  }));
  const opened = new Set(wider.map(({ open }) => open));
  return { pairs: wider, unclosed: unclosed.filter((mark) => !opened.has(mark)), unopened };
}

/** For each mark the next of its family that cannot be anything else. */
function nextStrong(marks: readonly Mark[]): (Mark | undefined)[] {
  const next = new Map<Family, Mark>();
  return marks
    .toReversed()
    .map((mark) => {
      const found = next.get(mark.family);
      if (!mark.weak) next.set(mark.family, mark);
      return found;
    })
    .toReversed();
}

const isClose = (mark: Mark | undefined, read: Reading): boolean =>
  mark !== undefined && mark.spacing !== "either" && read(mark, true) === "close";

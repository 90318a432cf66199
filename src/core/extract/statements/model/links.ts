import { stretchesOf } from "../../../sequence/labels.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import { areSameRanges, isSameRange } from "../../../text/ranges.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { jointLabels } from "./labels.ts";

/** A source and contents that belong to a cue because they are near. */
export interface Link {
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** Whether two links have the same source and contents. */
export const isSameLink = (one: Link, other: Link): boolean =>
  isSameRange(one.source, other.source) && areSameRanges(one.content, other.content);

interface Open {
  readonly cue: TokenRange;
  source: TokenRange | null;
  sourceCost: number;
  readonly content: TokenRange[];
}

const perSentence = 30;
const perParagraph = 200;
const perCueBetween = 40;
const sourceBehind = 6;
const secondSource = 5;
const most = { source: 60, content: 150 };

/** Ties the sources and contents of a labelling to the nearest of the cues; one link a cue. */
export function linkByDistance(text: ParsedText, labels: Uint8Array, cues: readonly TokenRange[]): Link[] {
  const open: Open[] = cues.map((cue) => ({ cue, source: null, sourceCost: most.source, content: [] }));
  for (const source of stretchesOf(labels, jointLabels.begin.source)) {
    const costOf = (one: Open) => sourceCost(text, cues, source, one);
    const nearest = cheapest(open, costOf, most.source);
    if (!nearest) continue;
    const cost = costOf(nearest);
    if (cost < nearest.sourceCost) Object.assign(nearest, { source, sourceCost: cost });
  }
  for (const content of stretchesOf(labels, jointLabels.begin.content))
    cheapest(open, ({ cue }) => costBetween(text, cues, content, cue), most.content)?.content.push(content);
  return open.map(({ cue, source, content }, at) => ({ source: source ?? shared(text, open[at - 1], cue), content }));
}

function cheapest(open: readonly Open[], costOf: (one: Open) => number, limit: number): Open | null {
  let best: Open | null = null;
  let least = limit;
  for (const one of open) {
    const cost = costOf(one);
    if (cost >= least) continue;
    best = one;
    least = cost;
  }
  return best;
}

function sourceCost(text: ParsedText, cues: readonly TokenRange[], source: TokenRange, { cue, source: taken }: Open) {
  const isBehind = source.first >= cue.last && source.first > cue.last;
  return costBetween(text, cues, source, cue) + (isBehind ? sourceBehind : 0) + (taken === null ? 0 : secondSource);
}

/** Words apart; more over sentences, paragraphs and other cues. */
function costBetween(text: ParsedText, cues: readonly TokenRange[], range: TokenRange, cue: TokenRange): number {
  const sentenceOf = ({ first }: TokenRange) => text.sentences[text.tokens[first]!.sentence]!;
  const [one, other] = [sentenceOf(range), sentenceOf(cue)];
  const distance = range.last <= cue.first ? cue.first - range.last : range.first - cue.last;
  const between = cues.filter(
    (each) =>
      (each.first >= range.last && each.last <= cue.first) || (each.first >= cue.last && each.last <= range.first),
  ).length;
  return (
    distance +
    Math.abs(one.index - other.index) * perSentence +
    (one.paragraph === other.paragraph ? 0 : perParagraph) +
    between * perCueBetween
  );
}

/** [X denied it and accused Y]: a cue without a source has that of the cue before it in the sentence. */
function shared(text: ParsedText, before: Open | undefined, cue: TokenRange): TokenRange | null {
  if (!before) return null;
  const sentence = text.tokens[cue.first]!.sentence;
  return text.tokens[before.cue.first]!.sentence === sentence ? before.source : null;
}

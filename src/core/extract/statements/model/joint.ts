import { bestLabels, latticeOf, type Chain, type Lattice } from "../../../sequence/chain.ts";
import { stretchesOf } from "../../../sequence/labels.ts";
import { rangesOverlap } from "../../../text/ranges.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { jointTemplates } from "./joint-templates.ts";
import { jointLabels } from "./labels.ts";
import type { Sheet } from "./sheet.ts";

/** What the joint chain reads in a text. */
export interface JointReading {
  /** Label of each token. */
  readonly labels: Uint8Array;
  /** The same when cues are taken more readily. */
  readonly readyLabels: Uint8Array;
  /** Everything that may be a cue, in text order. */
  readonly candidates: readonly Candidate[];
}

/** Words that may be a cue; `level` says how readily cues had to be taken to find them, 0 for as they are; the last are from the rules. */
export interface Candidate extends TokenRange {
  readonly level: number;
}

/** What is added to the score of beginning a cue: the more, the more candidates. Chosen on part of the training data. */
const readiness = [0, 1, 2, 3] as const;

/** Labels every paragraph, and lists what may be a cue. */
export function readJointly(chain: Chain, sheet: Sheet): JointReading {
  const byReadiness = readiness.map(() => new Uint8Array(sheet.text.tokens.length));
  for (const { first, last } of sheet.text.paragraphs) {
    const cells = { first: sheet.cells[first]!, last: sheet.cells[last - 1]! + 1 };
    const edges = sheet.edges.subarray(cells.first, cells.last);
    const lattice = latticeOf(chain, jointTemplates, sheet.columns, cells, edges);
    readiness.forEach((bonus, at) => byReadiness[at]!.set(bestLabels(withBonus(lattice, bonus)), first));
  }
  const levels = byReadiness.map((labels) => stretchesOf(labels, jointLabels.begin.cue));
  return {
    labels: byReadiness[0]!,
    readyLabels: byReadiness.at(-1)!,
    candidates: withRuleCues(sheet, candidatesFrom(levels)),
  };
}

function withBonus(lattice: Lattice, bonus: number): Lattice {
  if (bonus === 0) return lattice;
  const scores = lattice.scores.slice();
  for (let at = jointLabels.begin.cue; at < scores.length; at += lattice.labels) scores[at]! += bonus;
  return { ...lattice, scores };
}

/** The cues of the readiest reading, each with the first level that has a word of it. */
function candidatesFrom(levels: readonly (readonly TokenRange[])[]): Candidate[] {
  const tokens = levels.map((ranges) => new Set(ranges.flatMap(tokensOf)));
  return levels.at(-1)!.map((range) => ({
    ...range,
    level: tokens.findIndex((level) => tokensOf(range).some((token) => level.has(token))),
  }));
}

/** With the cues that only the rules found. */
function withRuleCues({ drafts }: Sheet, candidates: readonly Candidate[]): Candidate[] {
  const missed = drafts
    .map(({ cue }) => cue)
    .filter((cue) => cue.first < cue.last && !candidates.some((candidate) => rangesOverlap(candidate, cue)));
  const found = missed.map((cue) => ({ ...cue, level: readiness.length }));
  return [...candidates, ...found].toSorted((one, other) => one.first - other.first);
}

const tokensOf = ({ first, last }: TokenRange): number[] => Array.from({ length: last - first }, (_, at) => first + at);

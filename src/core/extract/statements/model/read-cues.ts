import { latticeOf, logPartition, type Chain, type Lattice } from "../../../sequence/chain.ts";
import { bestLabellings } from "../../../sequence/k-best.ts";
import { stretchesOf } from "../../../sequence/labels.ts";
import { rangesOverlap } from "../../../text/ranges.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import type { Draft } from "../draft.ts";
import { tidyAll } from "../tidy.ts";
import { edgeCount } from "./columns/edges.ts";
import { allColumnNames, cueColumnFillers, cueColumnNames, type CueColumns } from "./cue/columns.ts";
import { sideCount } from "./cue/distances.ts";
import { headOf, windowOf, type CueFrame } from "./cue/frame.ts";
import { cueTemplates } from "./cue-templates.ts";
import type { Candidate, JointReading } from "./joint.ts";
import { cueLabels } from "./labels.ts";
import { linkByDistance, type Link } from "./links.ts";
import { newColumns, type Sheet } from "./sheet.ts";

/** One way to read a cue: its source and content, with the log probability of that. */
export interface Reading extends Link {
  readonly logProbability: number;
}

/** A cue with the likeliest ways to read it, best first; those without content say that it is none. */
export interface ReadCue extends CueFrame {
  readonly level: number;
  readonly readings: readonly Reading[];
}

/** The kinds of place before a word are told apart by the side of the cue. */
export const cueEdgeCount = edgeCount * sideCount;

const mostLabellings = 24;
const mostReadings = 8;

/** A reused set of columns for one cue after the other. */
interface Workspace {
  readonly columns: CueColumns;
  readonly all: Readonly<Record<(typeof allColumnNames)[number], Int32Array>>;
}

/** The frames of all candidates: what the chain for one cue and its training start from. */
export function framesOf(sheet: Sheet, joint: JointReading, cues: readonly TokenRange[]): CueFrame[] {
  const isCandidate = new Uint8Array(sheet.text.tokens.length);
  for (const { first, last } of cues) isCandidate.fill(1, first, last);
  const links = linkByDistance(sheet.text, joint.readyLabels, cues);
  return cues.map((cue, at) => ({
    sheet,
    joint,
    cue,
    head: headOf(sheet, cue),
    window: windowOf(sheet, cue),
    isCandidate,
    rule: ruleAt(sheet.drafts, cue),
    link: links[at]!,
  }));
}

/** What the rules read at a cue: that with most of its words. */
function ruleAt(drafts: readonly Draft[], cue: TokenRange): Draft | null {
  const shared = (draft: Draft) => Math.min(draft.cue.last, cue.last) - Math.max(draft.cue.first, cue.first);
  const touching = drafts.filter((draft) => rangesOverlap(draft.cue, cue));
  return touching.reduce<Draft | null>((best, draft) => (best && shared(best) >= shared(draft) ? best : draft), null);
}

/** Room for the columns of one cue of a sheet at a time. */
export function newWorkspace(sheet: Sheet): Workspace {
  const columns = newColumns(cueColumnNames, sheet.strong.length);
  return { columns, all: { ...sheet.columns, ...columns } };
}

/** The cells of a cue's window with the kinds of place before them; the columns are filled while `use` runs. */
export function withCueColumns<Result>(
  { columns, all }: Workspace,
  frame: CueFrame,
  use: (all: Workspace["all"], cells: TokenRange, edges: Uint8Array) => Result,
): Result {
  const { sheet, window } = frame;
  const cells = { first: sheet.cells[window.first]!, last: sheet.cells[window.last - 1]! + 1 };
  for (const fill of cueColumnFillers) fill(frame, columns);
  const edges = sheet.edges
    .subarray(cells.first, cells.last)
    .map((edge, at) => edge + edgeCount * (columns.side[cells.first + at]! - 1));
  const result = use(all, cells, edges);
  for (const name of cueColumnNames) columns[name].fill(0, cells.first, cells.last);
  return result;
}

/** Reads the source and content of every candidate in its best ways. */
export function readCues(chain: Chain, sheet: Sheet, joint: JointReading): ReadCue[] {
  const { candidates } = joint;
  const workspace = newWorkspace(sheet);
  return framesOf(sheet, joint, candidates).map((frame, at) => ({
    ...frame,
    level: (candidates[at] as Candidate).level,
    readings: withCueColumns(workspace, frame, (columns, cells, edges) =>
      readingsOf(frame, latticeOf(chain, cueTemplates, columns, cells, edges)),
    ),
  }));
}

/** The best labellings as readings; those that differ in punctuation alone are one, as probable as all of them. */
function readingsOf({ sheet: { text }, window }: CueFrame, lattice: Lattice): Reading[] {
  const all = logPartition(lattice);
  const readings = new Map<string, Link & { probability: number }>();
  for (const { labels, score } of bestLabellings(lattice, mostLabellings)) {
    const [source = null] = tidyAll(text, stretchesOf(labels, cueLabels.begin.source, window.first));
    const content = tidyAll(text, stretchesOf(labels, cueLabels.begin.content, window.first));
    const key = [source, ...content].map((range) => (range ? `${range.first}-${range.last}` : "")).join();
    const reading = readings.get(key) ?? { source, content, probability: 0 };
    reading.probability += Math.exp(score - all);
    readings.set(key, reading);
  }
  return [...readings.values()]
    .toSorted((one, other) => other.probability - one.probability)
    .slice(0, mostReadings)
    .map(({ source, content, probability }) => ({ source, content, logProbability: Math.log(probability) }));
}

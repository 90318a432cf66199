import { latticeOf, logPartition, scoreOf, type Chain, type Lattice } from "../../../sequence/chain.ts";
import { bestLabellings } from "../../../sequence/k-best.ts";
import { markStretch, stretchesOf } from "../../../sequence/labels.ts";
import { covers, rangesOverlap } from "../../../text/ranges.ts";
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
import { isSameLink, linkByDistance, type Link } from "./links.ts";
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

const mostLabellings = 12;
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

/** The best labellings as readings, and that of the rules; those that differ in punctuation alone are one, as probable as all of them. */
function readingsOf(frame: CueFrame, lattice: Lattice): Reading[] {
  const { sheet, window } = frame;
  const all = logPartition(lattice);
  const readings = new Map<string, Reading>();
  const add = (link: Link, score: number): void => {
    const key = [link.source, ...link.content].map((range) => (range ? `${range.first}-${range.last}` : "")).join();
    const before = readings.get(key)?.logProbability ?? Number.NEGATIVE_INFINITY;
    readings.set(key, { ...link, logProbability: Math.log(Math.exp(before) + Math.exp(score - all)) });
  };
  for (const { labels, score } of bestLabellings(lattice, mostLabellings)) {
    const [source = null] = tidyAll(sheet.text, stretchesOf(labels, cueLabels.begin.source, window.first));
    add({ source, content: tidyAll(sheet.text, stretchesOf(labels, cueLabels.begin.content, window.first)) }, score);
  }
  const best = [...readings.values()].toSorted((one, other) => other.logProbability - one.logProbability);
  const ruled = readingOfRule(frame, lattice, all);
  const isListed = ruled && best.slice(0, mostReadings).some((one) => isSameLink(one, ruled));
  return [...best.slice(0, mostReadings), ...(ruled && !isListed ? [ruled] : [])];
}

/** The rules' reading, if it lies in the window. */
function readingOfRule({ sheet, window, cue, rule }: CueFrame, lattice: Lattice, all: number): Reading | null {
  if (!rule) return null;
  const [source = null] = rule.source ? tidyAll(sheet.text, [rule.source]) : [];
  const content = tidyAll(sheet.text, rule.content);
  const parts = [...(source ? [source] : []), ...content];
  if (content.length === 0 || parts.some((part) => !covers(window, part) || rangesOverlap(part, cue))) return null;
  const labels = new Uint8Array(lattice.length);
  for (const range of content) markStretch(labels, range, cueLabels.begin.content, window.first);
  if (source) markStretch(labels, source, cueLabels.begin.source, window.first);
  return { source, content, logProbability: scoreOf(lattice, labels) - all };
}

import type { TokenRange } from "../../../../text/tagged-text.ts";
import type { Draft } from "../../draft.ts";
import type { JointReading } from "../joint.ts";
import type { Link } from "../links.ts";
import type { Sheet } from "../sheet.ts";

/** One cue with everything that its columns are made from. */
export interface CueFrame {
  readonly sheet: Sheet;
  readonly joint: JointReading;
  readonly cue: TokenRange;
  /** Token of the word that makes it a cue. */
  readonly head: number;
  /** The words among which its source and content are looked for. */
  readonly window: TokenRange;
  /** By token: whether a word belongs to anything that may be a cue. */
  readonly isCandidate: Uint8Array;
  /** What the rules read at the cue. */
  readonly rule: Draft | null;
  /** What the joint chain's labels give it by distance. */
  readonly link: Link;
}

/** In tokens before and behind a cue. */
const most = { before: 150, after: 300 };

/** The cue's paragraph, or what is near of a long one. */
export function windowOf({ text }: Sheet, cue: TokenRange): TokenRange {
  const sentence = text.sentences[text.tokens[cue.first]!.sentence]!;
  const { first, last } = text.paragraphs[sentence.paragraph]!;
  return { first: Math.max(first, cue.first - most.before), last: Math.min(last, cue.last + most.after) };
}

/** Of a cue's words the one that mostly is a cue, a verb before others. */
export function headOf({ columns, cells, text }: Sheet, { first, last }: TokenRange): number {
  let head = first;
  let best = -1;
  for (let token = first; token < last; token++) {
    const score = columns.cueScore[cells[token]!]! * 2 + (text.tokens[token]!.pos === "VERB" ? 1 : 0);
    if (score <= best) continue;
    best = score;
    head = token;
  }
  return head;
}

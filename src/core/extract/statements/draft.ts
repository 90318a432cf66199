import type { Statement } from "../../model/statement.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { isQuotationMark } from "../../text/quotation-marks.ts";
import type { TokenRange } from "../../text/tagged-text.ts";

/** A statement by token, before its chain (speaker, channel, relay, addressee) is resolved. */
export interface Draft {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** A part of the cue that stands apart: [quoted] before [as saying]. */
  readonly lead?: TokenRange;
  readonly content: readonly TokenRange[];
  readonly cueClass: Statement["cueClass"];
  /** The clause of the cue; null where the cue is no verb. */
  readonly clause: number | null;
  /** The manner of attribution. */
  readonly rule: string;
  /** Whether a trained model chose source and content. */
  readonly learned?: boolean;
}

/** A finder reads one manner of attribution from a text. */
export type Finder = (text: ParsedText) => Draft[];

/** A refiner corrects the list of what the finders found. */
export type Refiner = (drafts: readonly Draft[], text: ParsedText) => Draft[];

const edges = /^[,;:.!?–—-]$/;

/** A range without punctuation at its ends, quotation marks excepted; null where nothing is left. */
export function trimmed(text: ParsedText, range: TokenRange): TokenRange | null {
  let { first, last } = range;
  const isEdge = (at: number) => edges.test(text.tokens[at]!.text) && text.tokens[at]!.quotation < 0;
  while (first < last && isEdge(first)) first++;
  while (last > first && isEdge(last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** Whether a token is a quotation mark that opens or closes a quotation. */
export function isMark(text: ParsedText, at: number): boolean {
  return isQuotationMark(text.tokens[at]?.text ?? "") && text.tokens[at]!.quotation < 0;
}

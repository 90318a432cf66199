import type { Token, TokenRange } from "../../text/tagged-text.ts";
import type { Range } from "./range.ts";

/** A quantity by token, before the words in front of it open its range. */
export interface FoundQuantity extends TokenRange, Range {
  readonly unit: string;
}

/** Reads a quantity that starts at a token, or gives null. */
export type Finder = (tokens: readonly Token[], at: number) => FoundQuantity | null;

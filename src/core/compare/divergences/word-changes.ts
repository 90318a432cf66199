import { diffArrays } from "diff";
import { editDistance } from "../edit-distance.ts";

/** What happened to a quotation's words between two articles. */
export interface WordChanges {
  /** How many words both have, in the same order. */
  readonly kept: number;
  /** Words that stand in the place of others, or are missing in the midst. */
  readonly altered: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[];
}

/** Compares the words of two quotations; words that only one has at its beginning or end are no change. */
export function wordChanges(a: readonly string[], b: readonly string[]): WordChanges {
  const parts = diffArrays([...a], [...b]);
  const altered: { before: readonly string[]; after: readonly string[] }[] = [];
  let kept = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const next = parts[at + 1];
    if (!part.added && !part.removed) kept += part.value.length;
    else if (next && (next.added || next.removed)) {
      altered.push(
        part.removed ? { before: part.value, after: next.value } : { before: next.value, after: part.value },
      );
      at++;
    } else if (at > 0 && next)
      altered.push(part.removed ? { before: part.value, after: [] } : { before: [], after: part.value });
  }
  return { kept, altered };
}

/** Words this long may differ by two letters and still look alike: [thorough], [through]. */
const longEnough = 6;

/** The words of a change that look alike, a slip of the pen or of the ear; undefined where there are none. */
export function slipIn({ before, after }: WordChanges["altered"][number]): readonly [string, string] | undefined {
  for (const word of before) {
    const other = after.find(
      (one) => Math.min(word.length, one.length) >= longEnough && editDistance(word, one, 2) <= 2,
    );
    if (other !== undefined) return [word, other];
  }
  return undefined;
}

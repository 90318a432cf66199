import { diffArrays } from "diff";
import { stem } from "../../text/stem.ts";
import { editDistance } from "../edit-distance.ts";

/** Words from one place to another, end exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Words of the one that stand in the place of words of the other; one of both may be empty. */
export interface Change {
  readonly before: Stretch;
  readonly after: Stretch;
}

/** What happened to a quotation's words between two articles. */
export interface WordChanges {
  /** How many words both have, in the same order. */
  readonly kept: number;
  readonly altered: readonly Change[];
}

/** Compares the words of two quotations; words that only one has at its beginning or end are no change. */
export function wordChanges(a: readonly string[], b: readonly string[]): WordChanges {
  const parts = diffArrays([...a], [...b]);
  const altered: Change[] = [];
  let [kept, left, right] = [0, 0, 0];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const { length } = part.value;
    if (!part.added && !part.removed) {
      [kept, left, right] = [kept + length, left + length, right + length];
      continue;
    }
    const next = parts[at + 1];
    const swapped = next && (next.added || next.removed) ? next : undefined;
    const [removed, added] = [part, swapped].reduce(
      ([out, into], one) => [out + (one?.removed ? one.value.length : 0), into + (one?.added ? one.value.length : 0)],
      [0, 0],
    );
    if (swapped || (at > 0 && next))
      altered.push({ before: { first: left, last: left + removed }, after: { first: right, last: right + added } });
    [left, right] = [left + removed, right + added];
    if (swapped) at++;
  }
  return { kept, altered };
}

/** Changes with no more than so many words between them as one. */
export function joinNear(changes: readonly Change[], nearest: number): Change[] {
  const found: Change[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last && change.before.first - last.before.last <= nearest)
      found[found.length - 1] = {
        before: { first: last.before.first, last: change.before.last },
        after: { first: last.after.first, last: change.after.last },
      };
    else found.push(change);
  }
  return found;
}

/** Words this long may differ by two letters and still look alike: [thorough], [through]. */
const longEnough = 6;

/** The words of a change that look alike, a slip of the pen or of the ear; null where there are none. */
export function slipIn({ before, after }: Change, a: readonly string[], b: readonly string[]): Change | null {
  for (let left = before.first; left < before.last; left++)
    for (let right = after.first; right < after.last; right++)
      if (looksAlike(a[left]!, b[right]!))
        return { before: { first: left, last: left + 1 }, after: { first: right, last: right + 1 } };
  return null;
}

const looksAlike = (one: string, other: string): boolean =>
  stem(one) !== stem(other) && Math.min(one.length, other.length) >= longEnough && editDistance(one, other, 2) <= 2;

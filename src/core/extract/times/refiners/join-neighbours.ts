import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Finding } from "../finding.ts";
import { joins, type Join } from "./joins.ts";

/** Makes one finding of neighbours that are parts of one time: [Wednesday] [morning], [late] [last year]. */
export function joinNeighbours(findings: readonly Finding[], { tokens }: ParsedText): Finding[] {
  return joins.reduce((list, join) => joinAll(list, join, tokens), [...findings]);
}

function joinAll(findings: readonly Finding[], { glue, join }: Join, tokens: readonly Token[]): Finding[] {
  const joined: Finding[] = [];
  for (const right of findings) {
    const left = joined.at(-1);
    const whole = left && glue.has(wordsBetween(left, right, tokens) ?? "no") ? join(left, right) : null;
    if (!left || !whole) joined.push(right);
    else joined[joined.length - 1] = { ...whole, first: left.first, last: right.last };
  }
  return joined;
}

/** The words between two findings of one sentence. */
function wordsBetween(left: Finding, right: Finding, tokens: readonly Token[]): string | null {
  const apart = right.first - left.last > 2 || tokens[left.first]!.sentence !== tokens[right.first]!.sentence;
  if (apart) return null;
  return tokens
    .slice(left.last, right.first)
    .map(({ lower }) => lower)
    .join(" ");
}

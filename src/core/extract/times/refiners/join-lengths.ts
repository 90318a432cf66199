import type { Length } from "../../../model/time-meaning.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Finding } from "../finding.ts";

/** [one hour] and [25 minutes]: one length of time. */
export function joinLengths(findings: readonly Finding[], { tokens }: ParsedText): Finding[] {
  const joined: Finding[] = [];
  for (const right of findings) {
    const left = joined.at(-1);
    const sum = left && isBeside(left, right, tokens) ? sumOf(left.meaning, right.meaning) : null;
    if (left && sum) joined[joined.length - 1] = { ...left, last: right.last, meaning: sum };
    else joined.push(right);
  }
  return joined;
}

const isBeside = (left: Finding, right: Finding, tokens: readonly Token[]): boolean =>
  right.first === left.last || (right.first === left.last + 1 && tokens[left.last]!.lower === "and");

/** The units that a smaller one may be added to: [two years and six months], not [two weeks and 30 days of talks]. */
const larger: ReadonlyMap<string, string> = new Map([
  ["second", "minute"],
  ["minute", "hour"],
  ["hour", "day"],
  ["day", "month"],
  ["month", "year"],
]);

function sumOf(left: Finding["meaning"], right: Finding["meaning"]): Length | null {
  if (left.kind !== "length" || right.kind !== "length") return null;
  const [unit, next] = [left.parts.at(-1)!.unit, right.parts[0]!];
  if (next.count === null || larger.get(next.unit) !== unit) return null;
  return { kind: "length", parts: [...left.parts, ...right.parts] };
}

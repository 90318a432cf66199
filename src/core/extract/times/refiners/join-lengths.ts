import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Finding } from "../finding.ts";

/** [one hour] and [25 minutes], [two weeks] or [a month]: one length of time. */
export function joinLengths(findings: readonly Finding[], { tokens }: ParsedText): Finding[] {
  const joined: Finding[] = [];
  for (const right of findings) {
    const left = joined.at(-1);
    const isSum = left && right.first - left.last <= 1 && /^(and|,)$/.test(tokens[left.last]?.lower ?? "and");
    if (isSum && left.meaning.kind === "length" && right.meaning.kind === "length" && isSmaller(left, right))
      joined[joined.length - 1] = {
        ...left,
        last: right.last,
        meaning: { kind: "length", parts: [...left.meaning.parts, ...right.meaning.parts] },
      };
    else joined.push(right);
  }
  return joined;
}

const sizes = ["second", "minute", "hour", "day", "week", "month", "year"];

function isSmaller({ meaning: left }: Finding, { meaning: right }: Finding): boolean {
  if (left.kind !== "length" || right.kind !== "length" || right.parts[0]!.count === null) return false;
  return sizes.indexOf(right.parts[0]!.unit) < sizes.indexOf(left.parts.at(-1)!.unit);
}

import type { Token } from "../../text/tagged-text.ts";
import type { Step } from "../../model/time-meaning.ts";

/** Words that pick one beside the time told before: [the previous Friday], [that Friday], [the following spring]. */
export const beside: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["that", 0],
  ["same", 0],
  ["following", 1],
]);

/** Which one beside the time told before the words pick; undefined where they pick none, as in [hinted that September might be], [hope that December's assembly]. */
export function sideOfWords(tokens: readonly Token[], first: number, last: number): Step | undefined {
  if (last - first < 2) return undefined;
  const word = tokens[last - 2]!;
  const after = tokens[last];
  const opensClause = word.lower === "that" && (/^(AUX|VERB)$/.test(after?.pos ?? "") || after?.lower === "'s");
  return opensClause ? undefined : beside.get(word.lower);
}

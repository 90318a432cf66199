import type { Phrase } from "./parsed-text.ts";
import type { Token } from "./tagged-text.ts";

const times = new Set(
  (
    "moment minute hour day night morning afternoon evening noon midnight week weekend month quarter year decade century time " +
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow spring summer autumn fall winter " +
    "january february march april may june july august september october november december"
  ).split(" "),
);

/** [Last week, the ministry said]: a phrase that tells when, before the subject. */
export function isTime(tokens: readonly Token[], { head }: Phrase): boolean {
  return times.has(tokens[head]!.lemma) || times.has(tokens[head]!.lower);
}

/** [At a rally in Ames, Iowa, Lund said]: a name between commas behind a place. */
export function isPlaceInPlace(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const [preposition, place, comma] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  return (
    comma?.text === "," &&
    place?.pos === "PROPN" &&
    tokens[first]!.pos === "PROPN" &&
    tokens[last]?.text === "," &&
    preposition !== undefined &&
    /^(?:PROPN|ADP)$/.test(preposition.pos) &&
    isLed(tokens, first - 2)
  );
}

const longestPlace = 4;

/** Whether a preposition of place leads the names up to `at`. */
function isLed(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - longestPlace); before--) {
    if (/^(?:in|at|near|outside|from|of|to)$/.test(tokens[before]!.lower)) return true;
    if (tokens[before]!.pos !== "PROPN") return false;
  }
  return false;
}

import type { Token } from "../../text/tagged-text.ts";
import type { Found } from "./found.ts";
import { idiomsOf } from "./kinds.ts";
import type { Scene } from "./scene.ts";

const longestIdiom = 4;
const longestGap = 3;

/** Whether the event's main word stands in a phrase that only looks like one: [a wake-up call], [call for restraint]. */
export function isIdiom(scene: Scene, { head, kind, noun }: Pick<Found, "head" | "kind" | "noun">): boolean {
  const words = noun === null ? [head] : [head, noun];
  return words.some((word) => {
    for (let at = Math.max(0, word - longestIdiom); at <= word; at++)
      if (isIdiomAt(scene, at, word, kind.name)) return true;
    return false;
  });
}

function isIdiomAt(scene: Scene, at: number, word: number, kind: string): boolean {
  const { tokens } = scene.text;
  const { lower, lemma } = tokens[at]!;
  const idioms = [...(idiomsOf.get(lower) ?? []), ...(lemma === lower ? [] : (idiomsOf.get(lemma) ?? []))];
  return idioms.some((idiom) => {
    if (idiom.kind !== kind) return false;
    const last = endOf(tokens, at, idiom.words);
    return last > word && !scene.quantities.some(({ first }) => first === last);
  });
}

/** Where the phrase that starts at `at` ends; -1 where the words are others. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (let index = 0; index < words.length; index++) {
    if (words[index] !== "…") {
      if (!isWord(tokens[next], words[index]!)) return -1;
      next++;
      continue;
    }
    const limit = next + longestGap;
    while (next < limit && !isWord(tokens[next], words[index + 1]!)) next++;
  }
  return next;
}

const isWord = (token: Token | undefined, word: string): boolean => token?.lower === word || token?.lemma === word;

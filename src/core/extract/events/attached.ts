import type { Oblique } from "../../text/parsed-text.ts";
import { coveredBy, type Scene } from "./scene.ts";

const longestChain = 6;

/** The prepositional phrases that follow token `at` one upon the other: [with Macron | on Wednesday | in Paris]. */
export function attachedTo(scene: Scene, at: number): Oblique[] {
  const chain: Oblique[] = [];
  for (let next = skipLoose(scene, at); chain.length < longestChain;) {
    const oblique = scene.obliqueAt.get(next);
    if (!oblique) return chain;
    chain.push(oblique);
    next = skipLoose(scene, oblique.phrase.last);
  }
  return chain;
}

/** Past closing marks, adverbs and times: [a call late on Tuesday with], [the “excellent” call Wednesday with]. */
function skipLoose(scene: Scene, at: number): number {
  const { tokens } = scene.text;
  let next = at;
  while (next < tokens.length && !scene.obliqueAt.has(next)) {
    const time = coveredBy(scene.times, next);
    if (time) next = time.last;
    else if (tokens[next]!.pos === "ADV" || /^["”’]$/.test(tokens[next]!.text)) next++;
    else return next;
  }
  return next;
}

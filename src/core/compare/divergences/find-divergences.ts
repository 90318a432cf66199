import type { Divergence } from "../../model/dossier.ts";
import { certainty } from "./certainty.ts";
import type { Compared, FindDivergences, FoundDivergence } from "./finding.ts";
import { mode } from "./mode.ts";
import { polarity } from "./polarity.ts";
import { quantity } from "./quantity.ts";
import { speaker } from "./speaker.ts";
import { time } from "./time.ts";
import { wording } from "./wording.ts";

/** Every type of divergence, in the order in which a dossier shows them. */
const types: readonly FindDivergences[] = [quantity, time, mode, wording, speaker, polarity, certainty];

/** All divergences of a story; one that repeats the places of an earlier one of its type is left out. */
export function findDivergences(compared: Compared): Divergence[] {
  const found: FoundDivergence[] = [];
  for (const find of types)
    for (const divergence of find(compared))
      if (!found.some((other) => other.kind === divergence.kind && covers(other, divergence))) found.push(divergence);
  return found.map((divergence, index) => ({ id: `d${index + 1}`, ...divergence }));
}

function covers(other: FoundDivergence, divergence: FoundDivergence): boolean {
  const places = new Set(placesOf(other));
  return placesOf(divergence).every((place) => places.has(place));
}

const placesOf = ({ values }: FoundDivergence): string[] =>
  values.flatMap(({ evidence }) => evidence.map(({ article, span }) => `${article} ${span.start} ${span.end}`));

import type { Divergence } from "../../model/dossier.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { Evidence } from "../../model/span.ts";
import { certainty } from "./certainty.ts";
import { emphasis } from "./emphasis.ts";
import type { Compared, FindDivergences, FoundDivergence } from "./finding.ts";
import { mode } from "./mode.ts";
import { participants } from "./participants.ts";
import { place } from "./place.ts";
import { polarity } from "./polarity.ts";
import { quantity } from "./quantity.ts";
import { scope } from "./scope.ts";
import { speaker } from "./speaker.ts";
import { time } from "./time.ts";
import { wording } from "./wording.ts";

/** Every type of divergence, in the order in which a dossier shows them. */
const types: readonly FindDivergences[] = [
  quantity,
  time,
  place,
  mode,
  wording,
  speaker,
  participants,
  polarity,
  certainty,
  scope,
  emphasis,
];

/** All divergences of a story. Of two of one type that show the same places on two sides, the one that shows more stays. */
export function findDivergences({ material, claims }: Compared): Divergence[] {
  const compared = { material, claims: claims.filter(isOfSeveral) };
  const found: FoundDivergence[] = [];
  for (const find of types) for (const divergence of find(compared)) addTo(found, divergence);
  return found.map((divergence, index) => ({ id: `d${index + 1}`, ...divergence }));
}

/** What one article says alone differs from nothing. */
const isOfSeveral = ({ assertions }: AlignedClaim): boolean =>
  assertions.some(({ article }) => article.id !== assertions[0]!.article.id);

function addTo(found: FoundDivergence[], divergence: FoundDivergence): void {
  const at = found.findIndex((other) => other.kind === divergence.kind && repeats(divergence, other));
  if (at < 0) found.push(divergence);
  else if (placesOf(divergence).length > placesOf(found[at]!).length) found[at] = divergence;
}

/** Whether two sides of one are also two sides of the other, or all its places are among the other's. */
function repeats(one: FoundDivergence, other: FoundDivergence): boolean {
  const known = new Set(placesOf(other));
  if (placesOf(one).every((shown) => known.has(shown))) return true;
  const sides = one.values.flatMap((value) => {
    const places = new Set(value.evidence.map(placeText));
    return other.values.findIndex(({ evidence }) => evidence.some((each) => places.has(placeText(each))));
  });
  return new Set(sides.filter((side) => side >= 0)).size >= 2;
}

const placeText = ({ article, span }: Evidence): string => `${article} ${span.start} ${span.end}`;

const placesOf = ({ values }: FoundDivergence): string[] => values.flatMap(({ evidence }) => evidence.map(placeText));

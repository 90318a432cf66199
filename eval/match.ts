export type Pair<Gold, Predicted> = { readonly gold: Gold; readonly predicted: Predicted };

/** One-to-one pairs, the highest score first; equal scores in the order given; a score of 0 never pairs. */
export function matchGreedily<Gold, Predicted>(
  golds: readonly Gold[],
  predictions: readonly Predicted[],
  score: (gold: Gold, predicted: Predicted) => number,
): Pair<Gold, Predicted>[] {
  const candidates = golds
    .flatMap((gold, g) => predictions.map((predicted, p) => ({ gold, predicted, g, p, score: score(gold, predicted) })))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => other.score - one.score);
  const usedGolds = new Set<number>();
  const usedPredictions = new Set<number>();
  return candidates.filter(({ g, p }) => {
    if (usedGolds.has(g) || usedPredictions.has(p)) return false;
    usedGolds.add(g);
    usedPredictions.add(p);
    return true;
  });
}

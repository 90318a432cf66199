/** Two items and how alike they are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Comparison {
  /** How alike any two items are; minus infinity where they must not come together. */
  readonly score: (a: number, b: number) => number;
  /** What the average over two clusters must reach. */
  readonly threshold: number;
}

/** Joins items from the most alike pair on, while clusters are alike on average: so A–B and B–C do not make A–C. */
export function clusterPairs(size: number, pairs: readonly Pair[], { score, threshold }: Comparison): number[][] {
  const clusters = Array.from({ length: size }, (_, item) => [item]);
  const sorted = pairs.toSorted((left, right) => right.score - left.score || left.a - right.a || left.b - right.b);
  for (const { a, b } of sorted) {
    const [left, right] = [clusters[a]!, clusters[b]!];
    if (left === right || averageScore(left, right, score) < threshold) continue;
    const joined = [...left, ...right].toSorted((one, other) => one - other);
    for (const item of joined) clusters[item] = joined;
  }
  return [...new Set(clusters)];
}

function averageScore(left: readonly number[], right: readonly number[], score: Comparison["score"]): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += score(a, b);
  return sum / (left.length * right.length);
}

/** What is compared: how many of each first cluster count, and what two clusters' pairs come to. */
export interface Linkable {
  readonly sizes: readonly number[];
  /** The sum over all pairs between two first clusters; minus infinity where they must never come together. */
  readonly sumOf: (a: number, b: number) => number;
}

/**
 * Joins the two clusters that are most alike on average over all pairs (average link, Sokal and Michener 1958), again and again,
 * while that is at least the threshold. Gives the first clusters that each holds, ascending. Ties go to the lowest numbers.
 * Quadratic in memory, and in time but for unlucky rows.
 */
export function averageLink({ sizes, sumOf }: Linkable, threshold: number): number[][] {
  const count = sizes.length;
  const members = sizes.map((_, at) => [at]);
  const weights = [...sizes];
  const alive = new Set(members.keys());
  const sums = Array.from({ length: count }, () => new Float64Array(count));
  for (let b = 0; b < count; b++) for (let a = 0; a < b; a++) sums[a]![b] = sums[b]![a] = sumOf(a, b);
  const mean = (a: number, b: number): number => sums[a]![b]! / (weights[a]! * weights[b]!);

  /** The later cluster that each is most alike. */
  const best = new Int32Array(count).fill(-1);
  const findBest = (a: number): void => {
    best[a] = -1;
    for (const b of alive) if (b > a && (best[a]! < 0 || mean(a, b) > mean(a, best[a]!))) best[a] = b;
  };
  for (const a of alive) findBest(a);

  for (;;) {
    let first = -1;
    for (const a of alive) if (best[a]! >= 0 && (first < 0 || mean(a, best[a]!) > mean(first, best[first]!))) first = a;
    if (first < 0 || !(mean(first, best[first]!) >= threshold)) break;
    const gone = best[first]!;
    for (const other of alive) {
      sums[first]![other]! += sums[gone]![other]!;
      sums[other]![first] = sums[first]![other]!;
    }
    members[first]!.push(...members[gone]!);
    weights[first]! += weights[gone]!;
    alive.delete(gone);
    for (const a of alive)
      if (a === first || best[a] === first || best[a] === gone) findBest(a);
      else if (a < first && mean(a, first) > mean(a, best[a]!)) best[a] = first;
  }
  return [...alive].map((a) => members[a]!.toSorted((one, other) => one - other));
}

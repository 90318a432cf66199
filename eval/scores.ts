/** Counts behind precision and recall; `right` of the predictions and `found` of the gold may differ. */
export type Tally = {
  readonly predicted: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
};

export const noTally: Tally = { predicted: 0, right: 0, gold: 0, found: 0 };

/** The tally of pairs that are both right and found. */
export function tallyPairs(pairs: number, predicted: number, gold: number): Tally {
  return { predicted, right: pairs, gold, found: pairs };
}

/** The tally of two sets of keys, each key counted once. */
export function tallySets<Key>(predicted: Iterable<Key>, gold: Iterable<Key>): Tally {
  const [predictedKeys, goldKeys] = [new Set(predicted), new Set(gold)];
  const shared = [...goldKeys].filter((key) => predictedKeys.has(key)).length;
  return tallyPairs(shared, predictedKeys.size, goldKeys.size);
}

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    predicted: one.predicted + other.predicted,
    right: one.right + other.right,
    gold: one.gold + other.gold,
    found: one.found + other.found,
  };
}

/** Sums of named tallies over articles, for micro averages. */
export function sumTallies<Name extends string>(articles: readonly Record<Name, Tally>[], names: readonly Name[]) {
  const sum = (name: Name) => articles.map((article) => article[name]).reduce(addTallies, noTally);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Record<Name, Tally>;
}

const percentage = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export const precision = ({ right, predicted }: Tally): number => percentage(right, predicted);
export const recall = ({ found, gold }: Tally): number => percentage(found, gold);

/** Harmonic mean of precision and recall, in percent; 0 where either has nothing to count. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Mean of the F1 of each class that the gold has; a prediction of null is wrong for its gold class. */
export function macroF1(labels: readonly { gold: string; predicted: string | null }[]): number {
  const classes = [...new Set(labels.map(({ gold }) => gold))];
  const tallies = classes.map((name) =>
    tallyPairs(
      labels.filter(({ gold, predicted }) => gold === name && predicted === name).length,
      labels.filter(({ predicted }) => predicted === name).length,
      labels.filter(({ gold }) => gold === name).length,
    ),
  );
  return tallies.length === 0 ? 0 : tallies.map(f1).reduce((sum, score) => sum + score, 0) / tallies.length;
}

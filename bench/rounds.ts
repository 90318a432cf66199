/** What is timed: one call handles one item. */
export type Contestant<Item> = { readonly name: string; readonly run: (item: Item) => unknown };

export type Timing = { readonly name: string; readonly seconds: number };

export const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** Items are copied, so that nothing kept for an object in an earlier round can serve in a later one. */
function timeRound<Item extends object>({ run }: Contestant<Item>, items: readonly Item[], now: () => number): number {
  const copies = items.map((item) => ({ ...item }));
  const start = now();
  for (const item of copies) run(item);
  return now() - start;
}

/** Median seconds of each contestant over all items, after warm-up; they take turns, so that a slow moment hits all alike. */
export function timeInTurns<Item extends object>(
  contestants: readonly Contestant<Item>[],
  items: readonly Item[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
  now: () => number = () => performance.now(),
): Timing[] {
  const all = Array.from({ length: warmUp + rounds }, () => contestants.map((one) => timeRound(one, items, now)));
  const counted = all.slice(warmUp);
  return contestants.map(({ name }, index) => ({
    name,
    seconds: middle(counted.map((round) => round[index]!)) / 1000,
  }));
}

/** One place, with the groups that people put it in and those that were predicted; at least one of each. */
export type Item = { readonly gold: readonly string[]; readonly predicted: readonly string[] };

const shared = (one: readonly string[], other: readonly string[]): number =>
  one.filter((group) => other.includes(group)).length;

/** Mean over items, in percent, of how far the items that share a group in `by` are those that share one in `of`. */
function meanShare(items: readonly Item[], by: keyof Item, of: keyof Item): number {
  const byGroup = new Map<string, Set<Item>>();
  for (const item of items)
    for (const group of item[by]) byGroup.set(group, (byGroup.get(group) ?? new Set<Item>()).add(item));
  const shareOf = (item: Item): number => {
    const alike = [...new Set(item[by].flatMap((group) => [...byGroup.get(group)!]))];
    const right = alike.map((other) => {
      const together = shared(item[by], other[by]);
      return Math.min(together, shared(item[of], other[of])) / together;
    });
    return right.reduce((sum, one) => sum + one, 0) / right.length;
  };
  return items.length === 0 ? 0 : (100 * items.reduce((sum, item) => sum + shareOf(item), 0)) / items.length;
}

/**
 * B³ (Bagga and Baldwin 1998), extended to items in several groups at once (Amigó et al. 2009, "A comparison of extrinsic clustering evaluation metrics").
 * Where each item is in one group on both sides it is plain B³.
 */
export function bCubed(items: readonly Item[]): { precision: number; recall: number; f1: number } {
  const precision = meanShare(items, "predicted", "gold");
  const recall = meanShare(items, "gold", "predicted");
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

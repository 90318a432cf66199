/** The first so many of what comes. */
export function* firstOf<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  if (left > 0)
    for (const item of items) {
      yield item;
      if (--left === 0) return;
    }
}

/** What the first of some ways finds that finds anything. */
export function firstOf<Arguments extends readonly unknown[], Result>(
  ways: readonly ((...given: Arguments) => Result | null)[],
  ...given: Arguments
): Result | null {
  for (const way of ways) {
    const found = way(...given);
    if (found !== null) return found;
  }
  return null;
}

/** The first few of a list, or all of it, and how many are left out. */
export function few<T>(items: readonly T[], limit: number, all: boolean): { shown: readonly T[]; more: number } {
  const shown = all ? items : items.slice(0, limit);
  return { shown, more: items.length - shown.length };
}

/** `1 article`, `3 articles` */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

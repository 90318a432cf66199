import porter2 from "wink-porter2-stemmer";

const stems = new Map<string, string>();
const capacity = 100_000;

/** The Porter2 stem of a lower-case word (Porter 2001, snowballstem.org); remembered, since words recur. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= capacity) stems.clear();
  const found = porter2(word);
  stems.set(word, found);
  return found;
}

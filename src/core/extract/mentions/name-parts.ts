/** A person's name as it is compared: in lower case, without what tells generations. */
export interface NameParts {
  readonly words: readonly string[];
  /** [Jr.] [Sr.] [III]; empty where there is none. */
  readonly suffix: string;
  readonly key: string;
}

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** [Ada J. Quill Jr.]: its words and its suffix. */
export function nameParts(name: string): NameParts {
  const all = name.toLowerCase().split(/[ ,]+/);
  const words = all.filter((word, at) => at === 0 || !suffixes.test(word));
  const suffix = all.slice(1).find((word) => suffixes.test(word)) ?? "";
  return { words, suffix: suffix.replace(".", ""), key: all.join(" ") };
}

/** Whether two full names of one article are one person's: a middle name may be missing or shortened to its letter. */
export function isSameName(a: NameParts, b: NameParts): boolean {
  if (a.suffix !== b.suffix || a.words[0] !== b.words[0] || a.words.at(-1) !== b.words.at(-1)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.slice(1, -1).every((word) => long.slice(1, -1).some((other) => isMiddleOf(word, other)));
}

/** [J.] and [John]. */
function isMiddleOf(a: string, b: string): boolean {
  const [short, long] = [a, b].map((word) => word.replace(".", "")).toSorted((one, other) => one.length - other.length);
  return short === long || (short!.length === 1 && long!.startsWith(short!));
}

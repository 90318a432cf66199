/** A person's name as it is compared: in lower case, without accents, hyphens and what tells generations. */
export interface NameParts {
  readonly words: readonly string[];
  /** Its words as they are printed, not parted at hyphens: [lund-araya]. */
  readonly printed: readonly string[];
  /** [Jr.] [Sr.] [III]; empty where there is none. */
  readonly suffix: string;
  /** [Kit] of [Ada “Kit” Quill]; empty where there is none. */
  readonly nickname: string;
  readonly key: string;
  /** Its words in the order of the alphabet. */
  readonly sorted: string;
}

const suffixes = /^(?:jr|sr|ii|iii|iv)$/;
const marked = / ["“‘'](\p{L}{1,20})["”’'](?= )/u;

/** A name without a nickname between its words and without spaces at hyphens: [Ada “Kit” Quill] [Sol Jae - un]. */
export const plainName = (printed: string): string => printed.replace(marked, "").replaceAll(" - ", "-");

/** [Ada J. Quill Jr.]: its words and its suffix. */
export function nameParts(printed: string): NameParts {
  const plain = folded(plainName(printed));
  const all = plain.split(/[ -]+/);
  const words = all.filter((word, at) => at === 0 || !suffixes.test(word));
  const suffix = all.slice(1).find((word) => suffixes.test(word)) ?? "";
  return {
    words,
    printed: plain.split(" "),
    suffix,
    nickname: marked.exec(printed)?.[1]?.toLowerCase() ?? "",
    key: all.join(" "),
    sorted: words.toSorted().join(" "),
  };
}

const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .replace(/[\s,]+/g, " ")
    .trim();

/** Whether two full names of one article are one person's: a middle name may be missing or shortened, a nickname stand for the given name, the surname come first. */
export function isSameName(a: NameParts, b: NameParts): boolean {
  if (a.suffix !== b.suffix) return false;
  if (a.sorted === b.sorted) return true;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.at(-1) !== long.words.at(-1)) return false;
  if (short.words[0] !== long.words[0]) return short.words.length === 2 && short.words[0] === long.nickname;
  return short.words.slice(1, -1).every((word) => long.words.slice(1, -1).some((other) => isMiddleOf(word, other)));
}

/** [J.] and [John]. */
function isMiddleOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length === 1 && long.startsWith(short));
}

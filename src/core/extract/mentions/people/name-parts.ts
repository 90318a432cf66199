import { compareNames, maySurnameLead } from "../../../names/compare-names.ts";
import { mayBeForms } from "../../../names/diminutives.ts";
import { readName, type PersonName } from "../../../names/person-name.ts";

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
  /** The name as it is compared across spellings, read when it is first asked for. */
  readonly person: () => PersonName;
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
    person: once(() => readName(printed)),
  };
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const folded = (name: string): string =>
  (/^[ -~]*$/.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[.'’]/g, "")
    .toLowerCase()
    .replace(/[\s,]+/g, " ")
    .trim();

/** Whether two full names of one article are one person's: spellings of one name, or a nickname for the given name. */
export function isSameName(a: NameParts, b: NameParts): boolean {
  if (a.key === b.key) return true;
  if (a.suffix !== b.suffix || !mayBeSame(a, b)) return false;
  const [one, other] = [a.person(), b.person()];
  const mayTurn = maySurnameLead(one) || maySurnameLead(other);
  return compareNames(one, other, mayTurn) === "same" || isByNickname(a, b) || isByNickname(b, a);
}

/** What two names must share to be compared letter by letter: two words, or one and the initial of another; [Bill] and [William] have none. */
function mayBeSame({ words, nickname }: NameParts, b: NameParts): boolean {
  const others = words.filter((word) => !b.words.includes(word));
  if (words.length - others.length > 1 || nickname !== "" || b.nickname !== "") return true;
  const rest = b.words.filter((word) => !words.includes(word));
  return others.some((word) => rest.some((other) => word[0] === other[0] || mayBeForms(word, other)));
}

/** [Kit Quill] of [Ada “Kit” Quill]. */
const isByNickname = (short: NameParts, long: NameParts): boolean =>
  short.words.length === 2 && short.words[0] === long.nickname && short.words[1] === long.words.at(-1);

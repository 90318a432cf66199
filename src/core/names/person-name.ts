import { givenForms } from "./diminutives.ts";
import { plainLetters } from "../lexicon/letters.ts";
import { foldWord } from "./transliteration.ts";

/** A person's name, taken apart. */
export interface PersonName {
  /** In lower-case ASCII; what belongs to a surname is one word with it: [ursa, vanderlund]. */
  readonly words: readonly string[];
  /** What all spellings of each word have in common. */
  readonly folded: readonly string[];
  /** What all forms of the first word have in common: its own first, then the names that it is short for. */
  readonly given: readonly string[];
  /** [jr], [sr], [ii]; null where nothing tells it. */
  readonly generation: string | null;
  /** Two syllables of a given name are joined: [Ming-chi]. */
  readonly hyphenated: boolean;
}

const generations = /^(?:jr|sr|ii|iii|iv|vii|viii|ix|xii|xiii|xiv|xv|xvi)$/;

/** Words that belong to the one behind them: [van der Berg], [de la Cruz], [bin Tarif]. */
const particles = new Set(
  "van von der den de del della di da dos das do la le du ter ten zu af av bin bint abu".split(" "),
);

/** [al-Tarisi] [el-Tarisi] [Al Tarisi] [ElTarisi] → [Tarisi]; a first word of two letters is a given name: [Al Reed]. */
const withoutArticles = (name: string): string =>
  name
    .replace(/(?<=^| )(?:[AaEe]l|[Aa][sdnrz]|[Aa]sh)-(?=\p{L}{2})/gu, "")
    .replace(/(?<=^| )(?:El|Al)(?=\p{Lu}\p{Ll})/gu, "")
    .replace(/(?<=\p{L} )(?:[AaEe]l) (?=\p{L})/gu, "");

/** [Abdel Fattah] [Abdul-Fattah] [Abd al-Fattah] → [abdfattah]. */
const withServants = (plain: string): string =>
  plain.replace(/\babd(?:[aeu]l)?[ -](?=[a-z])/g, "abd").replace(/\babd[aeu]l(?=[a-z]{2})/g, "abd");

/** Reads a printed name: [Robert F. Reed, Jr.] → robert, f, reed of generation jr. */
export function readName(printed: string): PersonName {
  const name = printed.replace(/\s?[-‐‑–]\s?/g, "-").replace(/["“][^"“”]{1,30}["”]/g, "");
  const own = withoutArticles(name);
  const split = withServants(plainLetters(own))
    .split(/[\s,.]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const end = split.findIndex((word, at) => at > 0 && generations.test(word));
  const words = joinParticles(end < 0 ? split : split.slice(0, end));
  return {
    words,
    folded: words.map(foldWord),
    given: givenForms(words[0] ?? ""),
    generation: end < 0 ? null : split[end]!,
    hyphenated: /\p{L}-\p{Ll}/u.test(own),
  };
}

function joinParticles(split: readonly string[]): string[] {
  const words: string[] = [];
  let open = "";
  for (const [at, word] of split.entries()) {
    const one = word.replaceAll("-", "").replace(at > 0 ? /^(?:ibn|ben)$/ : /^$/, "bin");
    const opens = at > 0 && at < split.length - 1 && particles.has(one);
    if (!opens) words.push(open + one);
    open = opens ? open + one : "";
  }
  return words.length > 0 ? words : [""];
}

/** [J.] of [John]. */
export const isInitial = (word: string): boolean => word.length === 1;

/** One end of a name, and the rest as one word: [Kim Dae Sun], [Kim Dae-sun]; [Jean Luc Lund], [Jean-Luc Lund]. */
export const endsOf = ({ words, folded }: PersonName): [first: string, last: string] => [
  `${folded[0]}|${foldWord(words.slice(1).join(""))}`,
  `${folded.at(-1)}|${foldWord(words.slice(0, -1).join(""))}`,
];

/** Where a name starts and where it ends, as one word, without the whole. */
export const partsOf = ({ folded }: PersonName): string[] =>
  folded.slice(1).flatMap((_, at) => [folded.slice(at + 1).join(""), folded.slice(0, at + 1).join("")]);

import { nameNouns } from "../../../lexicon/institutions.ts";
import { names } from "../../../lexicon/names.ts";
import { wordsIn } from "./country-words.ts";

/** A company is the same with and without them. */
const legalForms = new Set(
  "ab ag aps as asa bhd bv co corp corporation gmbh inc incorporated jsc kg kk limited llc llp ltd ltda nv ojsc oy oyj pjsc plc pty sa sarl sas se spa srl".split(
    " ",
  ),
);

/** Its words as one, however they are printed: [the Red-Lantern] → red lantern, [Sundby Energy Ltd.] → sundby energy. */
export function plainName(name: string): string {
  const words = wordsIn(name.replaceAll(".", ""));
  const first = words[0] === "the" ? 1 : 0;
  const last = words.findLastIndex((word) => !legalForms.has(word));
  return words.slice(first, Math.max(last, first) + 1).join(" ");
}

/** A name without the nouns that say what it is: [Sundby Energy Bank] → sundby; none where there are none. */
export function shortNames(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.findLastIndex((word, at) => at === 0 || !isNameNoun(word));
  return last === words.length - 1 ? [] : [plainName(words.slice(0, last + 1).join(" "))];
}

const isNameNoun = (text: string): boolean =>
  nameNouns.at([{ text, lower: text.toLowerCase(), lemma: text.toLowerCase() }], 0, 1) !== null ||
  legalForms.has(text.toLowerCase());

/** [LMA], [L.M.A.] → lma; null for other names and for acronyms of the lexicon. Two letters fit too many names. */
export function acronymIn(name: string): string | null {
  const text = name.replaceAll(".", "");
  if (!/^\p{Lu}{3,7}$/u.test(text)) return null;
  const lower = text.toLowerCase();
  return names.at([{ text, lower, lemma: lower }], 0, 1) === null ? lower : null;
}

const small = new Set(["of", "the", "and", "for", "in", "on", "to"]);

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join("");

/** The acronyms that a name may have: [Centre of Lunar Mining] → clm, colm. */
export function acronymsOf(name: string): string[] {
  const words = wordsIn(name);
  const found = [initials(words.filter((word) => !small.has(word))), initials(words)];
  return [...new Set(found)].filter((acronym) => acronym.length > 2);
}

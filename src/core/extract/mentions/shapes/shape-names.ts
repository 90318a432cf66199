import { calendarWords } from "../../../lexicon/calendar.ts";
import { indexesOf } from "../../../text/ranges.ts";
import { channelNames } from "../../../lexicon/channels.ts";
import { isCompanySuffix, nameNouns, type Institution } from "../../../lexicon/institutions.ts";
import type { KnownActor } from "../../../lexicon/names.ts";
import { offices } from "../../../lexicon/offices.ts";
import { isCapitalised } from "../../../text/capitals.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import { opensFullName, standsAlone } from "../known/words-of-people.ts";
import { findHeadingNames } from "./heading-names.ts";
import { opensWithNoun } from "../institutions/institutions.ts";
import type { LexiconName } from "../known/lexicon-names.ts";
import type { Title } from "../titles/titles.ts";
import { lostCapital, type WordUse } from "../word-use.ts";

/** A run of capitalised words that the lexicon does not hold. */
export interface ShapeName extends TokenRange {
  /** What one of its words says that it is: [Sundby Group], [Harbour Post]; null where it may be a person. */
  readonly kind: Institution["kind"] | null;
  /** The longer name that it shortens: [Sund Mutual]. */
  readonly whole?: TokenRange;
  /** Who bears that longer name, where the lexicon knows it: [the Post] after [the Washington Post]. */
  readonly actor?: KnownActor;
}

/** Words that a sentence may open with before a name: [Yesterday Kari Lund said]. */
const adverbs = new Set(
  "yesterday today tomorrow tonight meanwhile however instead later earlier then now still".split(" "),
);
const particles = new Set(
  "wa ould ole ben ap van von de del der den al el bin ibn bint abu la le las los da das dos du di della ter zu af y".split(
    " ",
  ),
);

/** Words in small letters that end a name: [Aisuluu Toktogul kyzy]. */
const patronymics = new Set(["kyzy", "qyzy", "qizi", "uulu", "uly", "oglu", "ogly", "oghlu"]);

/** Letters behind a name that are no part of it: [Ada Quill KC]. */
export const letters: ReadonlySet<string> = new Set([
  "AC",
  "CBE",
  "CJ",
  "JA",
  "JP",
  "KC",
  "LJ",
  "MBE",
  "MD",
  "MEP",
  "MP",
  "MSP",
  "OBE",
  "PhD",
  "QC",
  "SC",
]);

/** What is known of a text before its names of shape are read. */
interface ReadSoFar {
  readonly known: readonly LexiconName[];
  readonly titles: readonly Title[];
  readonly words: WordUse;
}

/** Finds runs of proper nouns, in headings only before a colon or where the body has them too: [Yuri Ushakov], [S Rajaratnam School of International Studies]. */
export function findShapeNames(text: ParsedText, { known, titles, words }: ReadSoFar): ShapeName[] {
  const phrases = titles.flatMap(({ head }) => (head.last - head.first > 1 ? [head] : []));
  const taken = new Set([...known, ...phrases].flatMap(indexesOf));
  const found: ShapeName[] = [];
  for (const paragraph of text.paragraphs) {
    for (let at = paragraph.first; at < paragraph.last; at++) {
      if (!paragraph.heading && !isCapital(text.tokens[at]!)) continue;
      const last = nameEnd(text.tokens, at, paragraph.last, taken, words);
      if (paragraph.heading && text.tokens[last]?.text !== ":") break;
      if (last === at) continue;
      found.push({ first: at, last, kind: kindOfName(text.tokens, at, last) });
      at = last - 1;
    }
  }
  const named = found.filter((name) => !channelNames.at(text.tokens, name.first, name.last));
  const inBody = named.filter(({ first }) => !isInHeading(text, first));
  for (const at of named.flatMap(indexesOf)) taken.add(at);
  return [...named, ...findHeadingNames(text, inBody, words.common, taken)].toSorted((a, b) => a.first - b.first);
}

const isInHeading = ({ tokens, sentences, paragraphs }: ParsedText, at: number): boolean =>
  paragraphs[sentences[tokens[at]!.sentence]!.paragraph]!.heading;

/** [Lund], [al-Sadi], [d’Arc]. */
const isCapital = ({ text }: Token): boolean =>
  isCapitalised(text) || (text.length > 2 && /^(?:al|el|ul|as|ad|d|l)[-'’]\p{Lu}/u.test(text));

/** Where the run of name words that starts at `at` ends; `at` itself where none starts. */
function nameEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  taken: ReadonlySet<number>,
  words: WordUse,
): number {
  let last = at;
  while (last < limit && isNameWord(tokens, last, { taken, first: at, words }))
    last += isNickname(tokens, last + 1) ? 4 : 1;
  if (last === at + 1 && last < limit && lostCapital(tokens[last]!.text, words)) return last + 1;
  while (last > at && !isCapital(tokens[last - 1]!) && !patronymics.has(tokens[last - 1]!.lower)) last--;
  return kindOfName(tokens, at, last) ? withOf(tokens, last, limit, taken) : last;
}

/** [Ada "Kit" Quill]: one word in marks between two others. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  if (!/^["“‘']$/.test(tokens[at]?.text ?? "")) return false;
  const [open, word, close, next] = tokens.slice(at, at + 4);
  const isMarked = /^["”’']$/.test(close?.text ?? "");
  return isMarked && next !== undefined && next.sentence === open!.sentence && isCapital(word!) && isCapital(next);
}

/** A run of name words while it is read. */
interface Run {
  readonly taken: ReadonlySet<number>;
  readonly first: number;
  readonly words: WordUse;
}

function isNameWord(tokens: readonly Token[], at: number, { taken, first, words }: Run): boolean {
  const token = tokens[at]!;
  if (token.sentence !== tokens[first]!.sentence || (taken.has(at) && at === first)) return false;
  if (at > first && isClosed(tokens[at - 1]!) && !isCompanySuffix(token.text)) return false;
  if (at > first && (particles.has(token.lower) || patronymics.has(token.lower))) return true;
  if (at > first && (token.text === "-" || token.text === "&")) return joinsNames(tokens, at, first);
  if (!isCapital(token) || (taken.has(at) && !isNameNoun(tokens, at + 1))) return false;
  if (letters.has(token.text) || opensWithNoun(tokens, at)) return false;
  if (token.text.includes("-") && /^(?:ex|then)-\p{Ll}|-of-/iu.test(token.text)) return false;
  if (at === first && adverbs.has(token.lower)) return false;
  if (at === first && words.given.has(token.text) && (opensFullName(tokens, at) || standsAlone(tokens, at)))
    return true;
  if (calendarWords.has(token.text)) return isNameNoun(tokens, at + 1) || (at > first && goesOn(tokens, at));
  const office = offices.at([token], 0, 1);
  if (office && (at === first || (!isNameNoun(tokens, at) && office.value.level !== "civil"))) return false;
  if (at > first && tokens[at - 1]!.text === "-") return true;
  if (token.pos === "NOUN" && words.titled.has(token.text)) return true;
  return token.pos === "PROPN" || (at > first ? isOpenClass(tokens, at) : opensName(tokens, at));
}

/** [Kim Jun Ho]: the short form of a month inside a name. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text.length === 3 && tokens[at + 1]?.pos === "PROPN" && isCapital(tokens[at + 1]!);

/** [Halvex Inc.]: the full stop of a suffix ends a name, and may end the sentence. */
const isClosed = ({ text }: Token): boolean => text.endsWith(".") && isCompanySuffix(text);

/** [the Financial Mirror]: a common word with a capital that the sentence does not give it, before the noun of a name. */
const opensName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ADJ|NOUN)$/.test(tokens[at]!.pos) &&
  tokens[at - 1]?.lower === "the" &&
  isCapital(tokens[at + 1] ?? tokens[at]!) &&
  isNameNoun(tokens, at + 1);

/** [Savings Conduct Office]: inside a name any word may stand, a verb only before another capital. */
const isOpenClass = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NOUN|ADJ|NUM|ADV|CCONJ|INTJ|X)$/.test(tokens[at]!.pos) ||
  (tokens[at]!.pos === "VERB" && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? ""));

/** [Okonjo-Blake asked], [Dune & Sons]; [the Lund-Araya call] has two names. */
function joinsNames(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  if (!next || !isCapital(next)) return false;
  return at > first + 1 || tokens[at]!.text === "&" || tokens[at + 2]?.pos !== "NOUN";
}

const isNameNoun = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && nameNouns.at(tokens, at, at + 1) !== null;

/** [WikiLoom] [YouBoat]; not [McQuill] [DeLund]. */
const camel = /^(?!(?:De|Di|Du|Fitz|La|Le|Mac|Mc|Ni|Van|Von)\p{Lu})\p{Lu}\p{L}{0,20}\p{Ll}\p{Lu}\p{L}{1,20}$/u;
const camelMedia = /^\p{L}{2,20}\p{Ll}(?:News|Post|Press|Radio|TV|Times|Vision|Wire)$/u;

/** What the noun at the end of a name says it is, or at its head: [Sundby Group], [Radio Sund], [Dune & Vik]; not [Reporter Ada Quill]. */
function kindOfName(tokens: readonly Token[], first: number, last: number): ShapeName["kind"] {
  if (last - first < 2) return kindOfWord(tokens[first]?.text ?? "");
  const nounAt = (at: number) => nameNouns.at(tokens, at, last);
  const end = indexesOf({ first, last }).find((at) => at + (nounAt(at)?.length ?? 0) === last);
  if (end !== undefined) return nounAt(end)!.value.kind;
  if (leading.has(tokens[first]!.text)) return nounAt(first)?.value.kind ?? null;
  return indexesOf({ first, last }).some((at) => tokens[at]!.text === "&") ? "organisation" : null;
}

function kindOfWord(word: string): ShapeName["kind"] {
  if (word.slice(1) === word.slice(1).toLowerCase()) return null;
  if (camelMedia.test(word)) return "media";
  return camel.test(word) ? "organisation" : null;
}

/** Nouns that may open a name. */
const leading = new Set(
  "Academy Agency Association Bank Canal Channel College Corriere Correio Council Courrier Court Diario Diário Dziennik Embassy Folha Gazeta Gazette Gazzetta Giornale Institute Jornal Journal Kurier Ministry Museum Radio Rádio School Television TV Union University Ziarul".split(
    " ",
  ),
);

/** [School of International Studies]: an organisation's name goes on over `of`, up to a name that is known: [Water Resources of Norway]. */
function withOf(tokens: readonly Token[], at: number, limit: number, taken: ReadonlySet<number>): number {
  if (tokens[at]?.lower !== "of" && tokens[at]?.lower !== "for") return at;
  let last = at + 1;
  while (last < limit && isCapital(tokens[last]!) && !taken.has(last - 1)) last++;
  return last > at + 1 ? last : at;
}

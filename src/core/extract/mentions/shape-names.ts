import { channelNames } from "../../lexicon/channels.ts";
import { lexicon } from "../../lexicon/lexicon.ts";
import { offices } from "../../lexicon/offices.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";
import type { LexiconName } from "./lexicon-names.ts";

/** A run of capitalised words that the lexicon does not hold. */
export interface ShapeName extends TokenRange {
  readonly organisation: boolean;
}

const calendar: ReadonlySet<string> = new Set(
  [...lexicon.months, ...lexicon.weekdays].flatMap(({ name, short }) => [name, ...short]),
);
const particles = new Set(["van", "von", "de", "del", "der", "den", "al", "bin", "ibn", "la", "le", "da", "dos", "du"]);
const organisationHeads =
  /^(Group|School|University|Institute|Institution|College|Council|Committee|Party|Bank|Corporation|Corp|Inc|Ltd|Center|Centre|Foundation|Agency|Ministry|Department|Association|Union|Company|Partners|Society|Academy|Commission|Authority|Office|Bureau|Forum|Alliance|Front|Movement|Army|Brigades|Court|Fund|Holdings|Industries|Airlines|Motors|Network)$/;

/** Finds runs of proper nouns outside headings: [Yuri Ushakov], [S Rajaratnam School of International Studies]. */
export function findShapeNames(text: ParsedText, known: readonly LexiconName[]): ShapeName[] {
  const taken = new Set(known.flatMap(({ first, last }) => range(first, last)));
  const capitals = new Set(text.tokens.filter(({ pos }) => pos === "PROPN").map((token) => token.text));
  const found: ShapeName[] = [];
  for (const paragraph of text.paragraphs) {
    if (paragraph.heading) continue;
    for (let at = paragraph.first; at < paragraph.last; at++) {
      const last = nameEnd(text.tokens, at, paragraph.last, taken, capitals);
      if (last === at) continue;
      found.push({ first: at, last, organisation: isOrganisation(text.tokens, at, last) });
      at = last - 1;
    }
  }
  return found.filter((name) => !channelNames.at(text.tokens, name.first, name.last));
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, at) => first + at);

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** [Donald trump]: a surname that lost its capital, where the article prints it with one elsewhere. */
const capitalised = (word: string): string => (/^\p{Ll}{4}/u.test(word) ? word[0]!.toUpperCase() + word.slice(1) : "");

/** Where the run of name words that starts at `at` ends; `at` itself where none starts. */
function nameEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  taken: ReadonlySet<number>,
  capitals: ReadonlySet<string>,
): number {
  let last = at;
  while (last < limit && isNameWord(tokens, last, taken, at)) last++;
  if (last === at + 1 && last < limit && capitals.has(capitalised(tokens[last]!.text))) return last + 1;
  while (last > at && !isCapital(tokens[last - 1]!)) last--;
  return isOrganisation(tokens, at, last) ? withOf(tokens, last, limit) : last;
}

function isNameWord(tokens: readonly Token[], at: number, taken: ReadonlySet<number>, first: number): boolean {
  const token = tokens[at]!;
  if (token.sentence !== tokens[first]!.sentence || (taken.has(at) && at === first)) return false;
  if (at > first && particles.has(token.lower)) return true;
  if (at > first + 1 && token.text === "-") return tokens[at + 1]?.pos === "PROPN";
  if (!isCapital(token) || (taken.has(at) && !tokens[at + 1]?.text.match(organisationHeads))) return false;
  if (calendar.has(token.text)) return false;
  if (offices.at(tokens, at, at + 1) && !organisationHeads.test(token.text)) return false;
  return token.pos === "PROPN" || (at > first && (token.pos === "NOUN" || token.pos === "ADJ"));
}

const isOrganisation = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 1 && tokens.slice(first, last).some((token) => organisationHeads.test(token.text));

/** [School of International Studies]: an organisation's name goes on over `of`. */
function withOf(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.lower !== "of" && tokens[at]?.lower !== "for") return at;
  let last = at + 1;
  while (last < limit && isCapital(tokens[last]!)) last++;
  return last > at + 1 ? last : at;
}

import { mayOpenName, names, type KnownName } from "../../../lexicon/names.ts";
import type { Match } from "../../../lexicon/phrase-table.ts";
import { isCapitalised } from "../../../text/capitals.ts";
import type { TaggedText, Token, TokenRange } from "../../../text/tagged-text.ts";
import { withoutHomonyms } from "./homonyms.ts";
import { isPartOfThing } from "./longer-names.ts";
import { isOfOtherState, isTailOfName, withoutOthers } from "./other-names.ts";
import { isPartOfPerson } from "./words-of-people.ts";

export interface LexiconName extends TokenRange {
  readonly known: KnownName;
}

/** Every name that the lexicon holds: [the Kremlin], [APEC], [Chinese], [Beijing]. */
export function findLexiconNames(text: TaggedText): readonly LexiconName[] {
  const found: LexiconName[] = [];
  const [ofPeople, ofOthers] = [new Set<string>(), new Set<string>()];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!mayOpenName(text.tokens[at]!.text)) continue;
      const match = names.at(text.tokens, at, sentence.last) ?? shouted(text.tokens, at, sentence.last);
      if (!match) continue;
      const place = { text, at, last: at + match.length, known: match.value };
      if (isPartOfPerson(place)) {
        ofPeople.add(text.tokens[at]!.text);
        continue;
      }
      if (isPartOfThing(place) || isTailOfName(text.tokens, place, found.at(-1))) continue;
      if (isOfOtherState(text.tokens, place, found.at(-1))) ofOthers.add(match.value.actor.id);
      else found.push({ first: formalFrom(text.tokens, at, match.value), last: place.last, known: match.value });
      at = place.last - 1;
    }
  }
  return withoutHomonyms(text, withoutOthers(text.tokens, withoutPeople(text, found, ofPeople), ofOthers));
}

const longestName = 4;

/** [NORWAY]: a state's name in capitals. */
function shouted(tokens: readonly Token[], at: number, limit: number): Match<KnownName> | null {
  if (!isShouted(tokens[at]!)) return null;
  const words = tokens.slice(at, Math.min(limit, at + longestName)).map(({ text, lower, lemma }) => ({
    text: text.charAt(0) + text.slice(1).toLowerCase(),
    lower,
    lemma,
  }));
  const match = names.at(words, 0, words.length);
  return match?.value.actor.kind === "state" ? match : null;
}

const isShouted = ({ text }: Token): boolean => isCapitalised(text) && /^\p{Lu}{4,20}$/u.test(text);

const forms = /^(?:Commonwealth|Emirate|Federation|Kingdom|Principality|Republic|State|Sultanate|Union)$/;

/** [Islamic Republic of Iran], [Kingdom of Norway]: where a state's full name starts. */
function formalFrom(tokens: readonly Token[], at: number, { sense, actor }: KnownName): number {
  const isFormal = sense === "name" && actor.kind === "state" && tokens[at - 1]?.lower === "of";
  if (!isFormal || !forms.test(tokens[at - 2]?.text ?? "")) return at;
  const { sentence } = tokens[at]!;
  const describes = (token: Token | undefined): boolean =>
    token?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:ADJ|PROPN)$/.test(token.pos);
  let first = at - 2;
  while (at - first < longestName && describes(tokens[first - 1])) first--;
  return first;
}

/** Without [Jordan] where the article calls somebody Jordan Quill; unless the state is a place in it, too: [in Jordan]. */
function withoutPeople(
  { tokens }: TaggedText,
  found: readonly LexiconName[],
  ofPeople: ReadonlySet<string>,
): readonly LexiconName[] {
  if (ofPeople.size === 0) return found;
  const alike = found.filter(({ first, last }) => last === first + 1 && ofPeople.has(tokens[first]!.text));
  const asPlace = alike.filter(({ first }) => locative.has(tokens[first - 1]?.lower ?? ""));
  const places = new Set(asPlace.map(({ first }) => tokens[first]!.text));
  const people = new Set(alike.filter(({ first }) => !places.has(tokens[first]!.text)));
  return found.filter((name) => !people.has(name));
}

const locative = new Set(["across", "at", "from", "in", "into", "near", "of", "outside", "throughout", "to"]);

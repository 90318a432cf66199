import { isCapitalised } from "../../../text/capitals.ts";
import { channelNouns } from "../../../lexicon/channels.ts";
import { cueOf } from "../../../lexicon/cues.ts";
import { eventWords } from "../../../lexicon/event-words.ts";
import { names } from "../../../lexicon/names.ts";
import { bearsGivenName, genderOf } from "../../../lexicon/given-names.ts";
import { offices, speaksForAnother } from "../../../lexicon/offices.ts";
import { isPlaceName } from "../../../lexicon/places.ts";
import { isThingNoun, thingKindOf } from "../../../lexicon/thing-nouns.ts";
import { unnamedAt } from "../../../lexicon/unnamed.ts";
import { clausesOf, type ParsedText, type Phrase } from "../../../text/parsed-text.ts";
import { holdsHead } from "../../../text/ranges.ts";
import { isPossessive, wordsOf, type Token, type TokenRange } from "../../../text/tagged-text.ts";
import { letters } from "../shapes/shape-names.ts";
import type { TitledName } from "../titles/titled-names.ts";
import type { WordUse } from "../word-use.ts";

const withPeople = new Set(["with", "by", "between", "both", "and", "from", "against", "to"]);

/** Evidence that a run of capitals, which is no thing's name, names a person: a title, speech or contact, or a surname that comes again alone. */
export function isPerson(text: ParsedText, name: TitledName, words: WordUse): boolean {
  if (name.titles.length > 0) return true;
  if (isThing(text, name, words)) return false;
  if (isLabel(text, name) || isSetBeside(text, name) || isSpokenFor(text, name) || isSourceOf(text, name)) return true;
  if (isDeterminedThing(text, name)) return false;
  if (name.last - name.first === 1)
    return !isCommonWord(text, name.first) && (actsAsPerson(text, name) || hasContact(text, name));
  return (
    actsAsPerson(text, name) ||
    hasContact(text, name) ||
    isCalledHeOrShe(text, name) ||
    comesAlone(text, name, words) ||
    isGivenAndSurname(text, name)
  );
}

/** [the Storting Hall] [two Koreas] [a Liberal]: people's names take no article and are not counted. */
function isDeterminedThing({ tokens }: ParsedText, { first, last }: TokenRange): boolean {
  const before = tokens[first - 1];
  if (before?.sentence !== tokens[first]!.sentence) return false;
  return (
    before.lower === "the" || (last - first === 1 && (before.pos === "NUM" || /^(?:an?|both)$/.test(before.lower)))
  );
}

const compass = new Set(["North", "South", "East", "West"]);

/** [Sundby Bridge] [Nuclear Tests] [House Minority] Leader [the South]: by its noun, by a last word that the article uses as a common one, or as part of a title. */
function isThing(text: ParsedText, name: TokenRange, { common, surnames }: WordUse): boolean {
  const [first, last] = [text.tokens[name.first]!, text.tokens[name.last - 1]!];
  if (name.last - name.first === 1)
    return common.has(last.lower) || isPlaceName(last.text) || thingKindOf(last.text) === "people";
  if (genderOf(wordsOf(text, name)) !== undefined || isTwoSyllables(first) || isTwoSyllables(last)) return false;
  const next = text.tokens[name.last];
  const leadsTitle =
    next !== undefined && isCapitalised(next.text) && offices.at(text.tokens, name.last, text.tokens.length) !== null;
  return (
    leadsTitle ||
    isThingNoun(last.text) ||
    isThingNoun(first.text) ||
    (common.has(last.lower) && !surnames.has(last.text))
  );
}

/** [Seo-jin]: a given name, whatever the surname beside it means. */
const isTwoSyllables = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}{1,7}[-‑]\p{Ll}{2,7}$/u.test(text);

/** [South] [Los Angeles] [Bergen-on-Sea] [D-Ca] [Inc.] [a Liberal], where the Liberals are a party. */
export const isThingName = (words: string): boolean =>
  compass.has(words) ||
  (words.includes(" ") && isPlaceName(words)) ||
  /-(?:a|au|de|en|in|la|le|les|of|on|sur|upon)-|^\p{Lu}-\p{Lu}|^(?:Co|Corp|Inc|Ltd)\.?$/iu.test(words) ||
  names.at(
    [`${words}s`].map((text) => ({ text, lower: text.toLowerCase(), lemma: text })),
    0,
    1,
  ) !== null;

/** [KARI LUND: The door is open.]: who speaks next in a transcript. */
const isLabel = (text: ParsedText, name: TokenRange): boolean =>
  name.last - name.first > 1 && text.tokens[name.last]?.text === ":" && opensProse(text, name.first);

function opensProse({ tokens, sentences, paragraphs }: ParsedText, at: number): boolean {
  const { first, paragraph } = sentences[tokens[at]!.sentence]!;
  return first === at && !paragraphs[paragraph]!.heading;
}

const isDocument = (tokens: readonly Token[], at: number): boolean =>
  channelNouns.at(tokens, at, tokens.length) !== null;

/** [a spokesman for Ada Quill] [Ada Quill's lawyer] [a letter from Ada Quill]: a full name that somebody speaks for, is kin to or that signs. */
function isSpokenFor({ tokens }: ParsedText, { first, last }: TokenRange): boolean {
  if (last - first < 2) return false;
  const [noun, link] = [tokens[first - 2], tokens[first - 1]?.lower ?? ""];
  const isFor = /^(?:for|of|to)$/.test(link) && speaksForAnother(noun?.lemma ?? "");
  const isBy =
    /^(?:by|from)$/.test(link) && noun !== undefined && (noun.lower === "signed" || isDocument(tokens, first - 2));
  if (!isPossessive(tokens[last])) return isFor || isBy;
  const office = offices.at(tokens, last + 1, tokens.length);
  return isDocument(tokens, last + 1) || (office !== null && /^(?:aide|spokesperson|civil)$/.test(office.value.level));
}

/** [according to the Swiss climber Ada Quill] [as told by Ada Quill]: a full name that is given as the source. */
function isSourceOf({ tokens }: ParsedText, { first, last }: TokenRange): boolean {
  let at = first - 1;
  while (
    at > 0 &&
    first - at <= 2 * longestTitle &&
    /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$|^,$/.test(posOrComma(tokens[at]!))
  )
    at--;
  const [verb, link] = [tokens[at - 1], tokens[at]?.lower];
  if (last - first < 2 || !verb) return false;
  return (
    (link === "to" && verb.lower === "according") ||
    (link === "by" && verb.pos === "VERB" && cueOf(verb.lemma) !== undefined)
  );
}

const posOrComma = ({ pos, text }: Token): string => (text === "," ? text : pos);

const longestTitle = 4;

/** [The neighbour, retired dentist Ada Quill, said] [a man named Ada Quill]: a name beside the subject of a verb of speech, or beside a profession. */
function isSetBeside(text: ParsedText, name: TokenRange): boolean {
  const { tokens } = text;
  let at = name.first - 1;
  while (at >= 0 && name.first - at <= longestTitle && /^(?:ADJ|NOUN|DET)$/.test(tokens[at]!.pos)) at--;
  if (/^(?:named|called)$/.test(tokens[name.first - 1]?.lower ?? "")) return true;
  const last = letters.has(tokens[name.last]?.text ?? "") ? name.last + 1 : name.last;
  if (tokens[at]?.text !== "," || !/^(?:[,.:”"]|of|from|at|in)$/.test(tokens[last]?.text ?? ".")) return false;
  return clausesOf(text, tokens[at]!.sentence).some(
    ({ subject, verb }) =>
      subject !== null &&
      (cueOf(verb.lemma) !== undefined || offices.at(tokens, subject.head, subject.head + 1) !== null) &&
      subject.first < at &&
      isNext(text, subject, verb, name),
  );
}

/** Nothing but the name stands between a subject and its verb, or behind an inverted subject. */
function isNext(text: ParsedText, subject: Phrase, verb: TokenRange, name: TokenRange): boolean {
  if (subject.last > name.first) return false;
  const inverted = verb.last <= subject.first;
  if (!inverted && verb.first < name.last) return false;
  return text.tokens.slice(subject.last, name.first).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
}

/** [Officials said], [Friends of], [Show me]: a capital at the start of a sentence is no evidence unless a verb follows. */
function isCommonWord(text: ParsedText, at: number): boolean {
  const { tokens } = text;
  const { first } = text.sentences[tokens[at]!.sentence]!;
  const before = tokens[at - 1];
  const opens = at === first || opensPart(before!) || (tokens[at]!.quotation >= 0 && before!.quotation < 0);
  if (!opens) return false;
  const next = tokens[letters.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1];
  const acts = (next?.pos === "VERB" && !next.lower.endsWith("ing")) || next?.pos === "AUX";
  return (
    isCommonNoun(tokens[at]!) ||
    isPlural(text, at) ||
    unnamedAt(tokens, at, tokens.length) !== null ||
    !(acts || isPossessive(next))
  );
}

/** A dash behind a dateline or a bracket: a capital behind it is the sentence's. */
const opensPart = ({ text }: Token): boolean => /^(?:[—–([]|--)$/.test(text);

/** [Roads were blocked] [Enemies describe her]: one person would take another form of the verb. */
const isPlural = ({ tokens, clauses, clauseAt }: ParsedText, at: number): boolean => {
  const verb = clauses[clauseAt[at]!]?.verb;
  if (/^(?:are|were|have)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at]!.lower.endsWith("s")) return true;
  const isPlain = verb?.first === at + 1 && verb.last === verb.first + 1 && verb.tense === "present";
  return tokens[at]!.lower.endsWith("s") && isPlain && tokens[verb.head]!.lower === verb.lemma;
};

/** [Hydrologists said] [Accordionist found]: the tagger takes a capital for a name. */
function isCommonNoun({ lower }: Token): boolean {
  const one = lower.replace(/s$/, "");
  if (/(?:ists?|ians|women|people|folk)$/.test(lower)) return true;
  return one !== lower && offices.at([{ text: one, lower: one, lemma: one }], 0, 1) !== null;
}

/** [Vladimir Putin … Putin]: a place or a thing is rarely called by half its name. */
function comesAlone({ tokens }: ParsedText, { first, last }: TokenRange, { alone }: WordUse): boolean {
  const before = tokens[first - 1];
  if (before && locative.has(before.lower)) return false;
  return [tokens[first]!, tokens[last - 1]!].some(({ text }) =>
    alone.get(text)?.some((at) => at < first || at >= last),
  );
}

/** [Tomas Araya]: a common given name before another word, where no place is meant: not [in Santiago Norte]. */
const isGivenAndSurname = (text: ParsedText, { first, last }: TokenRange): boolean =>
  !locative.has(text.tokens[first - 1]?.lower ?? "") && bearsGivenName(wordsOf(text, { first, last }));

const locative = new Set(["in", "at", "near", "on", "outside"]);

const dealing = (lemma: string): boolean => cueOf(lemma) !== undefined || eventWords.verbs.has(lemma);

/** [Chen said], [Putin accepted], [met Modi]: the subject or object of a verb of speech or dealings. */
function actsAsPerson(text: ParsedText, { first, last }: TokenRange): boolean {
  const name = { first, last: letters.has(text.tokens[last]?.text ?? "") ? last + 1 : last };
  const endsList = (phrase: Phrase | null): boolean =>
    phrase !== null && phrase.first <= name.first && name.last === phrase.last;
  return clausesOf(text, text.tokens[name.first]!.sentence).some(
    ({ subject, object, verb }) =>
      dealing(verb.lemma) &&
      (holdsHead(name, subject) || endsList(subject) || (name.last - name.first > 1 && holdsHead(name, object))),
  );
}

/** [Kari Lund arrived. She said]: a full name that a pronoun for a person takes up. */
function isCalledHeOrShe(text: ParsedText, name: TokenRange): boolean {
  const { sentence } = text.tokens[name.first]!;
  const isSubject = clausesOf(text, sentence).some(({ subject }) => holdsHead(name, subject));
  const last = text.sentences[sentence + 1]?.last ?? name.last;
  return isSubject && text.tokens.slice(name.last, last).some(({ lower }) => lower === "he" || lower === "she");
}

/** [call with Putin], [Xi's conversations], [met Modi]: beside a word for a contact. */
function hasContact(text: ParsedText, name: TokenRange): boolean {
  const { tokens } = text;
  if (isPossessive(tokens[name.last]))
    return tokens.slice(name.last + 1, name.last + 4).some((token) => eventWords.nouns.has(token.lemma));
  const before = tokens[name.first - 1];
  if (!before || !withPeople.has(before.lower)) return false;
  return tokens.slice(Math.max(0, name.first - 7), name.first).some((token) => eventWords.nouns.has(token.lemma));
}

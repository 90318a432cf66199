import { contacts } from "../../../lexicon/contacts.ts";
import { clausesOf, type Clause, type ParsedText, type Phrase } from "../../../text/parsed-text.ts";
import { isPossessive, type Token, type TokenRange } from "../../../text/tagged-text.ts";
import type { Found } from "../found.ts";

/** Actors whom a text sets side by side, or opposite each other in a call or meeting: [Xi and Putin] [Xi phoned Putin]. */
export interface Together extends TokenRange {
  readonly members: readonly string[];
}

/** Those who stand together in each sentence, in text order. */
export type TogetherBySentence = ReadonlyMap<number, readonly Together[]>;

/** What is read together with the mentions that stand in it. */
interface Reading {
  readonly text: ParsedText;
  /** The longest mention that starts at a token. */
  readonly startAt: ReadonlyMap<number, Found>;
}

/** Finds those who stand together. */
export function findTogether(text: ParsedText, mentions: readonly Found[]): TogetherBySentence {
  const reading = { text, startAt: new Map(mentions.toReversed().map((mention) => [mention.first, mention])) };
  const ofSentence = ({ index }: { readonly index: number }): Together[] =>
    clausesOf(text, index)
      .flatMap((clause) => listsAndContacts(reading, clause))
      .flatMap(together)
      .toSorted((a, b) => a.last - b.last || b.first - a.first);
  const counts = new Map<number, number>();
  for (const { first } of mentions) {
    const { sentence } = text.tokens[first]!;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const shared = text.sentences.filter(({ index }) => (counts.get(index) ?? 0) > 1);
  return new Map(shared.map((sentence) => [sentence.index, ofSentence(sentence)]));
}

function listsAndContacts(reading: Reading, clause: Clause): Found[][] {
  const phrases = phrasesOf(clause);
  const lists = phrases.map((phrase) => sidesIn(reading, phrase));
  return [...lists, metIn(reading, clause), ...phrases.map((phrase) => contactOf(reading, clause, phrase))];
}

const phrasesOf = ({ subject, object, obliques }: Clause): Phrase[] =>
  [subject, object, ...obliques.map(({ phrase }) => phrase)].filter((phrase) => phrase !== null);

function together(sides: readonly Found[]): Together[] {
  if (sides.length < 2) return [];
  const members = [...new Set(sides.flatMap(({ actor }) => actor ?? []))];
  if (members.length < 2) return [];
  return [
    { first: Math.min(...sides.map(({ first }) => first)), last: Math.max(...sides.map(({ last }) => last)), members },
  ];
}

/** The actors of a list's items, in each item the last one: Ushakov of [Kremlin aide Ushakov]; none where an item is of others, as in [Putin and Xi's aides]. */
function sidesIn({ text, startAt }: Reading, { first, last }: TokenRange): Found[] {
  const sides: Found[] = [];
  let item: Found | "others" | undefined;
  for (let at = first; at <= last; at++) {
    const mention = at < last ? startAt.get(at) : undefined;
    if (mention && mention.last <= last) {
      item = isPossessive(text.tokens[mention.last]) ? "others" : mention;
      at = mention.last - 1;
    } else if (at === last || isBetweenItems(text, at)) {
      if (item === "others") return [];
      if (item) sides.push(item);
      item = undefined;
    } else if (isPluralNoun(text.tokens[at]!)) item = "others";
  }
  return sides;
}

const isPluralNoun = ({ pos, lower, lemma }: Token): boolean =>
  pos === "NOUN" && lower !== lemma && lower.endsWith("s");

const isBetweenItems = ({ tokens }: ParsedText, at: number): boolean =>
  tokens[at]!.pos === "CCONJ" || tokens[at]!.text === ",";

/** [Xi phoned Putin], [Xi held talks with Putin], [Xi and Putin spoke with Modi]. */
function metIn(reading: Reading, clause: Clause): Found[] {
  const { verb, subject, object, obliques } = clause;
  const places = contacts.places(verb.lemma) ?? (object && isContact(reading, object) ? contacts.nounPlaces : none);
  if (!subject) return [];
  const others = obliques.filter(
    ({ preposition, token }) =>
      token >= verb.last && (places.has(preposition) || (preposition === "with" && isBehindContact(reading, token))),
  );
  const target = places.has("object") && object ? [object] : [];
  const sides = [...target, ...others.map(({ phrase }) => phrase)].flatMap((phrase) => {
    const name = namedBehind(reading, phrase);
    return name ? [name] : sidesIn(reading, phrase);
  });
  return sides.length > 0 ? [...actingIn(reading, clause, subject), ...sides] : [];
}

/** The subject; of [Xi said he had called Putin], where it is not read yet whom the pronoun means, who said it. */
function actingIn(reading: Reading, { kind, governor }: Clause, subject: Phrase): Found[] {
  const sides = sidesIn(reading, subject);
  const above = kind === "complement" && governor !== null ? reading.text.clauses[governor]!.subject : null;
  const isOpen = sides.length === 0 && /^(he|she)$/.test(reading.text.tokens[subject.head]!.lower);
  return isOpen && above ? sidesIn(reading, above) : sides;
}

const isContact = ({ text }: Reading, { head }: Phrase): boolean => contacts.nouns.has(text.tokens[head]!.lemma);

/** [met her counterpart | , Anton Berg] */
function namedBehind({ text, startAt }: Reading, { last, head }: Phrase): Found | undefined {
  const isRole = text.tokens[head]!.pos === "NOUN" && text.tokens[last]?.text === ",";
  const name = isRole ? startAt.get(last + 1) : undefined;
  return name?.actor?.startsWith("person:") ? name : undefined;
}

const none: ReadonlySet<string> = new Set();

/** [had a “long call” | with], where marks part the noun from its verb. */
function isBehindContact({ text: { tokens } }: Reading, preposition: number): boolean {
  const noun = /^["”’]$/.test(tokens[preposition - 1]!.text) ? tokens[preposition - 2] : undefined;
  return noun !== undefined && contacts.nouns.has(noun.lemma);
}

/** [Xi's call with Putin]: whose it is, and who it was with. */
function contactOf(reading: Reading, { obliques }: Clause, phrase: Phrase): Found[] {
  const owner = isContact(reading, phrase) ? ownerOf(reading, phrase) : undefined;
  const other = obliques.find(({ preposition, token }) => preposition === "with" && token === phrase.last);
  return owner && other ? [owner, ...sidesIn(reading, other.phrase)] : [];
}

function ownerOf({ text, startAt }: Reading, { first, head }: Phrase): Found | undefined {
  for (let at = first; at < head; at++) {
    const mention = startAt.get(at);
    if (mention && isPossessive(text.tokens[mention.last])) return mention;
  }
  return undefined;
}

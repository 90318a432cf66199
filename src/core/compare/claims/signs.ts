import type { Quantity } from "../../model/event.ts";
import { overlap } from "../ranges.ts";
import { commonWords } from "./common-words.ts";
import { meaningsAlike } from "./meaning.ts";
import type { Named, Profile } from "./profile.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { cosine, type WeightedWords } from "./weighted-words.ts";

/**
 * What speaks for and against two assertions being one claim; each is 0 to 1, but for the weights of the
 * words matched and not, which are as logarithms. Nothing counts but the two, their articles and those of the same matter: an unrelated
 * article of the story changes no sign.
 */
export const signNames = [
  "wordsLesser",
  "wordsGreater",
  "sameLesser",
  "sameGreater",
  "plainLesser",
  "plainGreater",
  "matched",
  "unmatched",
  "cosine",
  "around",
  "meaning",
  "rarest",
  "namesLesser",
  "namesGreater",
  "namesApart",
  "event",
  "amount",
  "amountApart",
  "date",
  "dateApart",
  "quoted",
  "speaker",
  "speakerApart",
  "polarityApart",
  "lengthApart",
  "fewWords",
  "depth",
  "depthApart",
  "bothLead",
] as const;
export type Sign = (typeof signNames)[number];
export type Signs = Readonly<Record<Sign, number>>;

export function signsOf(a: Profile, b: Profile, vocabulary: Vocabulary): Signs {
  const { left, right, rarest } = commonWords(a, b, vocabulary);
  const [namesLeft, namesRight] = [namesCovered(a.named, b.named), namesCovered(b.named, a.named)];
  const bothNamed = a.named.length > 0 && b.named.length > 0;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  const sameAmount = someMeet(a.amounts, b.amounts, isSameAmount);
  const sameDate = someMeet(a.dates, b.dates, overlap);
  return {
    wordsLesser: Math.min(left.near, right.near),
    wordsGreater: Math.max(left.near, right.near),
    sameLesser: Math.min(left.same, right.same),
    sameGreater: Math.max(left.same, right.same),
    plainLesser: Math.min(left.plain, right.plain),
    plainGreater: Math.max(left.plain, right.plain),
    matched: Math.log1p((left.matched + right.matched) / 2),
    unmatched: Math.log1p(Math.max(left.unmatched, right.unmatched)),
    cosine: cosine(a.weighted, b.weighted),
    around: likest(a.around, b.around),
    meaning: meaningsAlike(a.meaning, b.meaning),
    rarest,
    namesLesser: bothNamed ? Math.min(namesLeft, namesRight) : 0,
    namesGreater: bothNamed ? Math.max(namesLeft, namesRight) : 0,
    namesApart: bothNamed && namesLeft < 1 && namesRight < 1 ? 1 : 0,
    event: a.events.isDisjointFrom(b.events) ? 0 : 1,
    amount: sameAmount ? 1 : 0,
    amountApart: !sameAmount && haveOneUnit(a.amounts, b.amounts) ? 1 : 0,
    date: sameDate ? 1 : 0,
    dateApart: !sameDate && a.dates.length > 0 && b.dates.length > 0 ? 1 : 0,
    quoted: quotedShare(a.quoted, b.quoted),
    speaker: a.speaker !== null && a.speaker === b.speaker ? 1 : 0,
    speakerApart: a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker ? 1 : 0,
    polarityApart: a.one.assertion.polarity === b.one.assertion.polarity ? 0 : 1,
    lengthApart: longer === 0 ? 0 : 1 - shorter / longer,
    fewWords: 1 / (1 + shorter),
    depth: Math.max(a.depth, b.depth),
    depthApart: Math.abs(a.depth - b.depth),
    bothLead: a.depth < lead && b.depth < lead ? 1 : 0,
  };
}

/** How much of an article leads it: what it tells there is what the others tell, too. */
const lead = 0.25;

/** Persons and bodies of one government stand for each other, in part. */
const sameSide = 0.6;

function namesCovered(named: readonly Named[], by: readonly Named[]): number {
  if (named.length === 0) return 0;
  const sum = named.reduce((total, { id, side }) => {
    if (by.some((other) => other.id === id)) return total + 1;
    return total + (by.some((other) => other.side === side) ? sameSide : 0);
  }, 0);
  return sum / named.length;
}

/** The cosine of the two that are most alike. */
function likest(left: readonly WeightedWords[], right: readonly WeightedWords[]): number {
  let most = 0;
  for (const one of left) for (const other of right) most = Math.max(most, cosine(one, other));
  return most;
}

const someMeet = <Item>(left: readonly Item[], right: readonly Item[], agree: (a: Item, b: Item) => boolean): boolean =>
  left.some((one) => right.some((other) => agree(one, other)));

const isSameAmount = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.low <= b.high && b.low <= a.high;

const haveOneUnit = (left: readonly Quantity[], right: readonly Quantity[]): boolean =>
  someMeet(left, right, (one, other) => one.unit === other.unit);

function quotedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : a.intersection(b).size / shorter;
}

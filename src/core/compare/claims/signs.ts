import type { Quantity } from "../../model/event.ts";
import { overlap } from "../ranges.ts";
import type { Named, Profile } from "./profile.ts";
import type { Usage } from "./usage.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";

/**
 * What speaks for and against two assertions being one claim; each is 0 to 1. Nothing counts but the two and their
 * articles: an unrelated article of the story changes no sign.
 */
export const signNames = [
  "wordsLesser",
  "wordsGreater",
  "sameLesser",
  "sameGreater",
  "plainLesser",
  "plainGreater",
  "cosine",
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
] as const;
export type Sign = (typeof signNames)[number];
export type Signs = Readonly<Record<Sign, number>>;

/** How much of one assertion the other one covers. */
interface Covered {
  readonly near: number;
  readonly same: number;
}

export function signsOf(a: Profile, b: Profile, vocabulary: Vocabulary): Signs {
  const weigh = weighFor(a, b);
  const left = covered(a.words, b.words, weigh, vocabulary);
  const right = covered(b.words, a.words, weigh, vocabulary);
  const plainLeft = covered(a.plain, b.words, weigh, vocabulary);
  const plainRight = covered(b.plain, a.words, weigh, vocabulary);
  const [namesLeft, namesRight] = [namesCovered(a.named, b.named), namesCovered(b.named, a.named)];
  const bothNamed = a.named.length > 0 && b.named.length > 0;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  return {
    wordsLesser: Math.min(left.near, right.near),
    wordsGreater: Math.max(left.near, right.near),
    sameLesser: Math.min(left.same, right.same),
    sameGreater: Math.max(left.same, right.same),
    plainLesser: Math.min(plainLeft.near, plainRight.near),
    plainGreater: Math.max(plainLeft.near, plainRight.near),
    cosine: cosine(a.printed, b.printed, idfIn(a.inMatter)),
    rarest: rarestShared(a.words, b.words, weigh),
    namesLesser: bothNamed ? Math.min(namesLeft, namesRight) : 0,
    namesGreater: bothNamed ? Math.max(namesLeft, namesRight) : 0,
    namesApart: bothNamed && namesLeft < 1 && namesRight < 1 ? 1 : 0,
    event: [...a.events].some((event) => b.events.has(event)) ? 1 : 0,
    amount: a.amounts.some((one) => b.amounts.some((other) => isSameAmount(one, other))) ? 1 : 0,
    amountApart: amountsApart(a.amounts, b.amounts),
    date: a.dates.some((one) => b.dates.some((other) => overlap(one, other))) ? 1 : 0,
    dateApart:
      a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((one) => b.dates.some((other) => overlap(one, other)))
        ? 1
        : 0,
    quoted: quotedShare(a.quoted, b.quoted),
    speaker: a.speaker !== null && a.speaker === b.speaker ? 1 : 0,
    speakerApart: a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker ? 1 : 0,
    polarityApart: a.one.assertion.polarity === b.one.assertion.polarity ? 0 : 1,
    lengthApart: longer === 0 ? 0 : 1 - shorter / longer,
    fewWords: 1 / (1 + shorter),
  };
}

type Weigh = (word: Word) => number;

/** Assertions that a word is counted against beside those of the matter, so that in a short story a word told twice is not common. */
const others = 30;

/** A word weighs more the rarer it is in news, and the fewer assertions of the two articles hold it. */
function weighFor({ inArticle: one }: Profile, { inArticle: other }: Profile): Weigh {
  const size = others + one.size + other.size;
  const most = Math.log(1 + size);
  return ({ id, rarity }) => {
    const uses = (one.counts.get(id) ?? 0) + (other.counts.get(id) ?? 0);
    return rarity * (Math.log(1 + size / Math.max(uses, 1)) / most);
  };
}

/** Inverse document frequency, over the assertions of the matter. */
const idfIn =
  ({ size, counts }: Usage): Weigh =>
  ({ id }) =>
    Math.log((others + size) / (counts.get(id) ?? 1));

/** TF-IDF cosine of two sets of words. */
function cosine(a: readonly Word[], b: readonly Word[], weigh: Weigh): number {
  let [both, left, right] = [0, 0, 0];
  for (const word of a) {
    const w = weigh(word) ** 2;
    left += w;
    if (b.some(({ id }) => id === word.id)) both += w;
  }
  for (const word of b) right += weigh(word) ** 2;
  return both === 0 ? 0 : both / Math.sqrt(left * right);
}

function covered(words: readonly Word[], by: readonly Word[], weigh: Weigh, vocabulary: Vocabulary): Covered {
  let [near, same, whole] = [0, 0, 0];
  for (const word of words) {
    const weight = weigh(word);
    let best = 0;
    for (const other of by) best = Math.max(best, vocabulary.alike(word, other));
    whole += weight;
    near += weight * best;
    if (best === 1) same += weight;
  }
  return whole === 0 ? { near: 0, same: 0 } : { near: near / whole, same: same / whole };
}

const rarestShared = (a: readonly Word[], b: readonly Word[], weigh: Weigh): number =>
  a.reduce((most, word) => (b.some(({ id }) => id === word.id) ? Math.max(most, weigh(word)) : most), 0);

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

const isSameAmount = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.low <= b.high && b.low <= a.high;

function amountsApart(a: readonly Quantity[], b: readonly Quantity[]): number {
  const comparable = a.flatMap((one) => b.filter(({ unit }) => unit === one.unit).map((other) => ({ one, other })));
  return comparable.length > 0 && !comparable.some(({ one, other }) => isSameAmount(one, other)) ? 1 : 0;
}

function quotedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : [...a].filter((word) => b.has(word)).length / shorter;
}

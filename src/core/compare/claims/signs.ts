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
  "fewCommon",
] as const;
export type Sign = (typeof signNames)[number];
export type Signs = Readonly<Record<Sign, number>>;

export function signsOf(a: Profile, b: Profile, vocabulary: Vocabulary): Signs {
  const weigh = weighFor(a, b);
  const { left: bestLeft, right: bestRight } = bestMatches(a.words, b.words, vocabulary);
  const left = covered(a, bestLeft, weigh);
  const right = covered(b, bestRight, weigh);
  const [namesLeft, namesRight] = [namesCovered(a.named, b.named), namesCovered(b.named, a.named)];
  const bothNamed = a.named.length > 0 && b.named.length > 0;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  return {
    wordsLesser: Math.min(left.near, right.near),
    wordsGreater: Math.max(left.near, right.near),
    sameLesser: Math.min(left.same, right.same),
    sameGreater: Math.max(left.same, right.same),
    plainLesser: Math.min(left.plain, right.plain),
    plainGreater: Math.max(left.plain, right.plain),
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
    fewCommon: 1 / (1 + Math.min(common(bestLeft), common(bestRight))),
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

/** For each word of both sides how far the best word of the other side says the same. */
function bestMatches(a: readonly Word[], b: readonly Word[], vocabulary: Vocabulary) {
  const left = new Float64Array(a.length);
  const right = new Float64Array(b.length);
  for (let one = 0; one < a.length; one++)
    for (let other = 0; other < b.length; other++) {
      const found = vocabulary.alike(a[one]!, b[other]!);
      if (found > left[one]!) left[one] = found;
      if (found > right[other]!) right[other] = found;
    }
  return { left, right };
}

/** How much of an assertion's weight the other one says alike, in the same words, and alike without names. */
function covered({ words, isPlain }: Profile, best: Float64Array, weigh: Weigh) {
  let [whole, near, same, plainWhole, plain] = [0, 0, 0, 0, 0];
  for (let at = 0; at < words.length; at++) {
    const weight = weigh(words[at]!);
    whole += weight;
    near += weight * best[at]!;
    if (best[at] === 1) same += weight;
    if (isPlain[at]) {
      plainWhole += weight;
      plain += weight * best[at]!;
    }
  }
  return { near: ratio(near, whole), same: ratio(same, whole), plain: ratio(plain, plainWhole) };
}

/** From here on two words say nearly the same. */
const nearlySame = 0.5;

const common = (best: Float64Array): number => best.reduce((count, found) => count + (found >= nearlySame ? 1 : 0), 0);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

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

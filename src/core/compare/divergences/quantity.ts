import { lexicon } from "../../lexicon/lexicon.ts";
import { stopWords } from "../../lexicon/stop-words.ts";
import type { Quantity } from "../../model/event.ts";
import { overlaps } from "../../text/spans.ts";
import { stem } from "../../text/stem.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { printedWords, shorten } from "../printed-words.ts";
import { amountsAgree, amountText, sameAmount } from "./amounts.ts";
import { eventReadings } from "./event-readings.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
import { inMinutes, lengthsIn } from "./lengths.ts";
import { differing } from "./pairing.ts";
import { tellsTheSame, type Told } from "./same-thing.ts";
import { vagueAmounts } from "./vague-amounts.ts";

/** [one hour and 25 minutes] against [nearly an hour and a half]; [40 wounded] against [52 wounded]; [three ships] against [several ships]. */
export const quantity: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => ofEvent(group, material)),
  ...claims.flatMap(ofClaim),
];

interface Amount extends Reading {
  readonly amount: Quantity;
}

const compareAmounts = ({ amount: a }: Amount, { amount: b }: Amount) => (sameAmount(a, b) ? null : amountsAgree(a, b));

function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  const readings: Amount[] = eventReadings(group, material, ({ event: { duration } }) =>
    duration ? { span: duration.span, normal: amountText(duration), amount: duration } : null,
  );
  return differing(readings, compareAmounts).flatMap(({ readings: values, compatible }) =>
    toFound("quantity", `how long it took: ${group.title}`, compatible, values),
  );
}

interface ClaimAmount extends Amount, Told {
  /** In the unit that it is told in. */
  readonly printed: Quantity;
  /** Whether it is the only amount of its kind in its assertion. */
  readonly alone: boolean;
}

/** The amounts in a claim. Where an article names several of a unit, it is the one whose words are nearest to the other's. */
function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const named = assertions.flatMap((one) => amountsIn(one));
  const compare = (a: ClaimAmount, b: ClaimAmount) =>
    isComparable(a, b) &&
    answers(a, b, named) &&
    answers(b, a, named) &&
    (countTheSame(a, b) || tellsTheSame(a, b, evidence(a, b))) &&
    answersOne(a, b)
      ? compareAmounts(a, b)
      : null;
  return differing(named, compare).flatMap(({ readings, compatible }) =>
    toFound("quantity", `${readings[0]!.printed.unit}: ${shorten(gist, 80)}`, compatible, readings),
  );
}

function amountsIn(one: StoryAssertion): ClaimAmount[] {
  const { span, quantities } = one.assertion;
  const counted = [...quantities, ...vagueAmounts(one.article.text, span)];
  const lengths = lengthsIn(one.times).filter((length) => !counted.some((other) => overlaps(other.span, length.span)));
  const all = [...counted, ...lengths];
  return all.map((printed) => {
    const amount = inMinutes(printed);
    const rivals = all.filter((other) => inMinutes(other).unit === amount.unit || isCount(other) === isCount(amount));
    return {
      one,
      article: one.article,
      span: amount.span,
      normal: amountText(printed),
      printed,
      amount,
      alone: rivals.length === 1,
    };
  });
}

const measures = new Set(
  lexicon.units.filter(({ factor, unit }) => factor !== 1 || /^[A-Z]{3}$|%/.test(unit)).map(({ unit }) => unit),
);

/** Whether it counts things, and is no length, share, distance or sum of money. */
const isCount = ({ unit }: Quantity): boolean => !measures.has(unit);

/** [27 ships] and [22 vessels] too: one count each, so near that they count the same. */
function isComparable(a: ClaimAmount, b: ClaimAmount): boolean {
  if (stem(a.amount.unit) === stem(b.amount.unit)) return true;
  return isCount(a.amount) && isCount(b.amount) && a.alone && b.alone && areNear(a.amount, b.amount);
}

/** How many words on each side of an amount tell what it is the amount of. */
const around = 3;

/** Amounts that lie far apart are of one thing only where a word beside them is the same: [flew 1,100 km] [climbed 600 km] are two. */
function answersOne(a: ClaimAmount, b: ClaimAmount): boolean {
  if (areNear(a.amount, b.amount)) return true;
  const units = new Set([a, b].flatMap(({ amount }) => [stem(amount.unit), ...printedWords(amount.text).map(stem)]));
  const beside = ({ article: { text }, span, one: { assertion } }: ClaimAmount): Set<string> => {
    const before = printedWords(text.slice(assertion.span.start, span.start)).slice(-around);
    const behind = printedWords(text.slice(span.end, Math.max(span.end, assertion.span.end))).slice(0, around);
    return new Set([...before, ...behind].filter((word) => !stopWords.has(word)).map(stem));
  };
  return [...beside(a).intersection(beside(b))].some((word) => !units.has(word));
}

const nearest = 1.35;
const fewest = 10;

/** [at least 30 people] and [34 persons], [143 days] and [nearly five months]: in one claim these need no more words. */
function countTheSame(a: ClaimAmount, b: ClaimAmount): boolean {
  if (!a.alone || !b.alone || stem(a.amount.unit) !== stem(b.amount.unit) || !areNear(a.amount, b.amount)) return false;
  return isCount(a.amount) || (a.amount.unit === "minute" && Math.min(a.amount.low, b.amount.low) >= longLength);
}

/** Two days and more, in minutes: shorter lengths are round, and so alike by chance. */
const longLength = 2880;

/** Numbers of some size that differ little are hardly two things by chance. */
function areNear(a: Quantity, b: Quantity): boolean {
  const [less, more] = [(a.low + a.high) / 2, (b.low + b.high) / 2].toSorted((one, other) => one - other);
  return less! >= fewest && more! <= nearest * less!;
}

/** What the amounts themselves tell that they answer one question: that they are near, and how they describe what they count. */
const evidence = (a: ClaimAmount, b: ClaimAmount): number =>
  Math.max(0, wordsOf(a).intersection(wordsOf(b)).size - 1) + (areNear(a.amount, b.amount) ? 1 : 0);

/** Whether an amount is what another one's assertion says of its matter: the only one, or the one told in its words. */
function answers(amount: ClaimAmount, other: ClaimAmount, all: readonly ClaimAmount[]): boolean {
  const rivals = all.filter(
    ({ one, amount: rival }) => one === amount.one && stem(rival.unit) === stem(amount.amount.unit),
  );
  if (rivals.length === 1) return true;
  const common = (each: ClaimAmount) => wordsOf(each).intersection(wordsOf(other)).size;
  return rivals.every((rival) => rival === amount || common(rival) < common(amount));
}

const wordsOf = ({ amount }: ClaimAmount): Set<string> =>
  new Set(
    printedWords(amount.text)
      .filter((word) => !/\d/.test(word))
      .map(stem),
  );

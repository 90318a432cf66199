import type { Quantity } from "../../model/event.ts";
import { stem } from "../../text/stem.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { printedWords, shorten } from "../printed-words.ts";
import { amountsAgree, amountText, sameAmount } from "./amounts.ts";
import { eventReadings } from "./event-readings.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
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

type ClaimAmount = Amount & Told;

/** The amounts of one unit in a claim. Where an article names several, it is the one whose words are nearest to the other's. */
function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const named = assertions.flatMap((one) => amountsIn(one));
  return [...Map.groupBy(named, ({ amount }) => stem(amount.unit))].flatMap(([, same]) => {
    const compare = (a: ClaimAmount, b: ClaimAmount) =>
      answers(a, b, same) && answers(b, a, same) && tellsTheSame(a, b, described(a, b)) ? compareAmounts(a, b) : null;
    return differing(same, compare).flatMap(({ readings, compatible }) =>
      toFound("quantity", `${readings[0]!.amount.unit}: ${shorten(gist, 80)}`, compatible, readings),
    );
  });
}

function amountsIn(one: StoryAssertion): ClaimAmount[] {
  const { span, quantities } = one.assertion;
  return [...quantities, ...vagueAmounts(one.article.text, span)].map((amount) => ({
    one,
    article: one.article,
    span: amount.span,
    normal: amountText(amount),
    amount,
  }));
}

/** Whether an amount is what another one's assertion says of its matter: the only one, or the one told in its words. */
function answers(amount: ClaimAmount, other: ClaimAmount, all: readonly ClaimAmount[]): boolean {
  const rivals = all.filter(({ one }) => one === amount.one);
  if (rivals.length === 1) return true;
  const common = (each: ClaimAmount) => wordsOf(each).intersection(wordsOf(other)).size;
  return rivals.every((rival) => rival === amount || common(rival) < common(amount));
}

/** Words that describe what both count, beside its noun: [intelligence agencies]. */
const described = (a: ClaimAmount, b: ClaimAmount): number => Math.max(0, wordsOf(a).intersection(wordsOf(b)).size - 1);

const wordsOf = ({ amount }: ClaimAmount): Set<string> =>
  new Set(printedWords(amount.text).filter((word) => !/\d/.test(word)).map(stem));

import type { Quantity } from "../../model/event.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { Material } from "../material.ts";
import { shorten } from "../printed-words.ts";
import { amountsAgree, amountText } from "./amounts.ts";
import { eventReadings } from "./event-readings.ts";
import { somePair, toValues, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";

/** [one hour and 25 minutes] against [nearly an hour and a half]; [40 wounded] against [52 wounded]. */
export const quantity: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => ofEvent(group, material)),
  ...claims.flatMap(ofClaim),
];

function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  const durations: Quantity[] = [];
  const readings = eventReadings(group, material, ({ event: { duration } }) => {
    if (!duration) return null;
    durations.push(duration);
    return { span: duration.span, normal: amountText(duration) };
  });
  return diverging(`how long it took: ${group.title}`, readings, durations);
}

/** The amounts of one unit in a claim, where each place names just one: else it is open which answers which. */
function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const named = assertions.flatMap(({ assertion: { quantities }, article }) =>
    quantities
      .filter(({ unit }) => quantities.filter((other) => other.unit === unit).length === 1)
      .map((amount) => ({ article, amount })),
  );
  return [...Map.groupBy(named, ({ amount }) => amount.unit)].flatMap(([unit, same]) => {
    const readings = same.map(({ article, amount }) => ({ article, span: amount.span, normal: amountText(amount) }));
    return diverging(
      `${unit}: ${shorten(gist, 80)}`,
      readings,
      same.map(({ amount }) => amount),
    );
  });
}

function diverging(about: string, readings: readonly Reading[], amounts: readonly Quantity[]): FoundDivergence[] {
  const values = toValues(readings);
  if (!values) return [];
  return [{ kind: "quantity", about, compatible: !somePair(amounts, (a, b) => !amountsAgree(a, b)), values }];
}

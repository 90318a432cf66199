import { ploverType } from "../plover-type.ts";
import type { Found } from "../found.ts";
import { overlap, type FeatureGroup, type Pair } from "./pair.ts";

/** What the patterns make of the text: the event that joins most of the pair, and the others. */
export const patternFeatures: FeatureGroup = ({ events, source, target }, emit) => {
  const ranked = events
    .map((event) => ({ event, joined: joinedBy(event, { source, target }) }))
    .toSorted((one, other) => other.joined - one.joined);
  const [best, ...others] = ranked;
  if (!best) return emit("no pattern");
  const { kind, status } = best.event;
  emit(`pattern: ${typeOf(best.event)}`);
  emit(`pattern of ${best.joined}: ${typeOf(best.event)}`);
  emit(`pattern: ${kind.name}, ${status ?? "open"}`);
  for (const { event } of others) emit(`pattern elsewhere: ${typeOf(event)}`);
};

const typeOf = ({ kind, status }: Found): string => ploverType(kind, status ?? "happened");

/** How many of source and target the event has in that role. */
function joinedBy({ kind, parts }: Found, { source, target }: Pair): number {
  const has = (role: string, range: Pair["source"]) =>
    parts.some((part) => (kind.reciprocal || part.role === role) && overlap(part, range));
  return Number(has("source", source)) + Number(has("target", target));
}

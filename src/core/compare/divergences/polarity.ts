import { shorten } from "../printed-words.ts";
import { eventReadings } from "./event-readings.ts";
import { toValues, type FindDivergences } from "./finding.ts";

/** [it took place] against [it did not take place]. */
export const polarity: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => {
    const values = toValues(
      eventReadings(group, material, ({ event: { span, status } }) =>
        status === "happened" || status === "denied" ? { span, normal: status } : null,
      ),
    );
    return values ? [{ kind: "polarity" as const, about: `whether: ${group.title}`, compatible: false, values }] : [];
  }),
  ...claims.flatMap(({ gist, assertions }) => {
    const values = toValues(
      assertions.map(({ article, assertion: { span, polarity: normal } }) => ({ article, span, normal })),
    );
    const about = `whether: ${shorten(gist, 80)}`;
    return values ? [{ kind: "polarity" as const, about, compatible: false, values }] : [];
  }),
];

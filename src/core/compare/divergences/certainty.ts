import type { EventStatus } from "../../model/event.ts";
import type { AlignedClaim } from "../claims/align.ts";
import { agreedStatus, type EventGroup } from "../events/event-group.ts";
import type { Material } from "../material.ts";
import { shorten } from "../printed-words.ts";
import { eventReadings } from "./event-readings.ts";
import { toValues, type FindDivergences, type FoundDivergence } from "./finding.ts";

/** [will visit] against [may visit], [was held] against [is to be held]. Who knows more is open, so it stays unclear. */
export const certainty: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => ofEvent(group, material)),
  ...claims.flatMap(ofClaim),
];

/** A mere future tense is no doubt: only [may], [might] and conditions are. */
function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  if (!assertions.some(({ assertion }) => assertion.certainty === "possible")) return [];
  const values = toValues(
    assertions.map(({ article, assertion: { span, certainty: normal } }) => ({ article, span, normal })),
  );
  return values ? [toDivergence(shorten(gist, 80), values)] : [];
}

/** A mere noun ([the meeting]) does not say that it took place. An article that came out first may not know yet; one that came out last and still calls it planned differs. */
function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  const byArticle = [...Map.groupBy(group.told, ({ event }) => event.article)].map(([article, told]) => ({
    article,
    published: told[0]!.published,
    status: agreedStatus(told, group.time),
  }));
  const done = byArticle.filter(({ status, published }) => status === "happened" && published !== null);
  const late = byArticle.filter(
    ({ status, published }) =>
      isExpected(status) && published !== null && done.some((other) => other.published! <= published),
  );
  const statuses = new Map([...done, ...late].map(({ article, status }) => [article, status]));
  const readings = eventReadings(group, material, ({ event }) => {
    const normal = statuses.get(event.article);
    const told = isExpected(event.status) || event.rule.startsWith("verb");
    return normal && told && normal === event.status ? { span: event.span, normal } : null;
  });
  const values = late.length > 0 ? toValues(readings) : null;
  return values ? [toDivergence(group.title, values)] : [];
}

const isExpected = (status: EventStatus): boolean => status === "planned" || status === "conditional";

const toDivergence = (about: string, values: FoundDivergence["values"]): FoundDivergence => ({
  kind: "certainty",
  about: `how certain: ${about}`,
  compatible: "unclear",
  values,
});

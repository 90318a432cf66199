import { TimeReference } from "../../../../core/model/time.ts";
import { record } from "../../../../core/model/schema.ts";
import { Citation } from "../citation.ts";
import { definePart } from "../part.ts";
import { writeCitation } from "../write.ts";

const shown = { from: true, to: true, granularity: true, direction: true, basis: true } as const;

const CitedTime = record({ ...TimeReference.unwrap().pick(shown).shape, told: Citation }).describe(
  "A time that an article names, and what it was taken to be.",
);

/** In the order of the texts. */
export const times = definePart({
  name: "times",
  meaning: "the times that each article names, resolved to dates",
  item: CitedTime,
  first: 10,
  find: ({ page }) => page.dossier.times,
  idOf: () => null,
  cite: ({ article, span, from, to, granularity, direction, basis }: TimeReference, { cite }) => ({
    from,
    to,
    granularity,
    direction,
    basis,
    told: cite({ article, span }),
  }),
  write: ({ from, to, granularity, direction, told }) => [
    `${from === null ? "unresolved" : from === to ? from : `${from} to ${to}`} (${granularity}, ${direction}): ${writeCitation(told)}`,
  ],
});

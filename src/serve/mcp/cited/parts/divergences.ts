import { z } from "zod";
import { Divergence } from "../../../../core/model/claim.ts";
import { list, record } from "../../../../core/model/schema.ts";
import { evidence } from "../citation.ts";
import { definePart } from "../part.ts";
import { writeEvidence } from "../write.ts";

const { values: _, ...told } = Divergence.unwrap().shape;

const CitedDivergence = record({
  ...told,
  values: list(
    record({
      text: z.string().describe("the words as printed"),
      normal: z.string().describe("what they stand for"),
      ...evidence,
    }),
  ).describe("each side of it"),
  moreValues: z.int().nonnegative().describe("sides that are left out here; ask with `id` for them"),
}).describe("Where accounts of the same thing differ.");
type CitedDivergence = z.infer<typeof CitedDivergence>;

/** What cannot be reconciled comes first. */
export const divergences = definePart({
  name: "divergences",
  meaning: "where accounts of the same thing differ, both sides' words, and whether they can both be true",
  item: CitedDivergence,
  first: 10,
  find: ({ page }) => page.dossier.divergences.toSorted((a, b) => weight(a) - weight(b)),
  idOf: ({ id }: Divergence) => id,
  cite: ({ values, ...divergence }, { citeAll, most }): CitedDivergence => ({
    ...divergence,
    moreValues: Math.max(0, values.length - Math.max(fewestValues, most)),
    values: values
      .slice(0, Math.max(fewestValues, most))
      .map(({ text, normal, evidence: places }) => ({ text, normal, ...citeAll(places) })),
  }),
  write,
});

const weight = ({ compatible }: Divergence): number => (compatible === false ? 0 : compatible === "unclear" ? 1 : 2);

/** Sides that are always told. */
const fewestValues = 4;

const judgements = { true: "can all be true", false: "cannot all be true", unclear: "unclear whether all can be true" };

function write({ id, kind, about, compatible, values, moreValues }: CitedDivergence): string[] {
  const sides = values.flatMap(({ text, normal, ...places }) => [
    `  - “${text}”${normal && normal !== text ? ` = ${normal}` : ""}`,
    ...writeEvidence(places, "    "),
  ]);
  return [
    `${kind}: ${about}: ${judgements[`${compatible}`]} (${id})`,
    ...sides,
    ...(moreValues > 0 ? [`  and ${moreValues} more sides: ask with the id`] : []),
  ];
}

import type { Divergence } from "../../../core/model/dossier.ts";
import { gravestFirst } from "../../../view/judgement.ts";
import type { Query } from "../../address/address.ts";

/** Whether all sides can be true, as an address says it; those first that cannot. */
export const judgements = ["no", "unclear", "yes"] as const;
export type Judgement = (typeof judgements)[number];

export const judgementOf = ({ compatible }: Pick<Divergence, "compatible">): Judgement =>
  compatible === "unclear" ? "unclear" : compatible ? "yes" : "no";

/** Which differences are wanted. */
export interface DifferenceFilter {
  /** One kind, or empty for all. */
  readonly kind: string;
  /** Any of these; all where there are none. */
  readonly judgements: readonly Judgement[];
}

export function readDifferenceFilter({ kind = "", compatible = "" }: Query): DifferenceFilter {
  const named = compatible.split(",");
  return { kind, judgements: judgements.filter((each) => named.includes(each)) };
}

/** Those that fit, the gravest first. */
export const filterDifferences = (all: readonly Divergence[], filter: DifferenceFilter): Divergence[] =>
  gravestFirst(
    all.filter(
      (each) =>
        (filter.kind === "" || each.kind === filter.kind) &&
        (filter.judgements.length === 0 || filter.judgements.includes(judgementOf(each))),
    ),
  );

/** The kinds that there are, each with its number, the most frequent first. */
export function countKinds(all: readonly Divergence[]): { readonly kind: string; readonly count: number }[] {
  const groups = Map.groupBy(all, ({ kind }) => kind);
  return [...groups].map(([kind, { length }]) => ({ kind, count: length })).toSorted((a, b) => b.count - a.count);
}

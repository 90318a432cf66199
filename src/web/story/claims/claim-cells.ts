import type { Claim, Divergence, Dossier } from "../../../core/model/dossier.ts";
import { findTouching, type TouchingDivergence } from "../../../view/claim-divergences.ts";
import { columnsOf, type OutletColumn } from "./outlet-columns.ts";

type Assertion = Claim["assertions"][number];

/** What one outlet makes of one claim. */
export type Cell =
  | {
      /** In its own voice, or on the word of somebody. */
      readonly kind: "own" | "sourced";
      readonly assertions: readonly [Assertion, ...Assertion[]];
    }
  | {
      readonly kind: "side";
      readonly assertions: readonly [Assertion, ...Assertion[]];
      readonly divergence: Divergence;
      /** Index into the difference's values. */
      readonly side: number;
    }
  /** `earlier`: it could not know yet; `missing`: it could, most others report it, and it does not. */
  | { readonly kind: "silent" | "earlier" | "missing" };

/** What the matrix is made of. */
export interface Matrix {
  readonly columns: readonly OutletColumn[];
  readonly cellsOf: (claim: Claim) => Cell[];
  readonly touching: (claim: Claim) => TouchingDivergence[];
}

/** Prepares the matrix; the cells of a row are worked out when it is shown. */
export function openMatrix(dossier: Dossier): Matrix {
  const columns = columnsOf(dossier);
  const rows = new Map(dossier.coverage.claims.map((id, at) => [id, dossier.coverage.cells[at]!]));
  const places = new Map(dossier.coverage.articles.map((id, at) => [id, at]));
  const touching = findTouching(dossier.divergences);
  const isEarly = (claim: string, { articles }: OutletColumn): boolean =>
    articles.every(({ id }) => rows.get(claim)?.[places.get(id) ?? -1] === "earlier");
  return {
    columns,
    touching,
    cellsOf: (claim) => {
      const disputes = touching(claim).filter((each) => each.disputes);
      const byArticle = Map.groupBy(claim.assertions, ({ article }) => article);
      return columns.map((column) => {
        const [first, ...more] = column.articles.flatMap(({ id }) => byArticle.get(id) ?? []);
        if (first) return reporting(claim, [first, ...more], disputes);
        if (column.leavesOut.has(claim.id)) return { kind: "missing" };
        return { kind: isEarly(claim.id, column) ? "earlier" : "silent" };
      });
    },
  };
}

/** A side of a dispute before all else; on somebody's word wherever the outlet names a source at all. */
function reporting(
  claim: Claim,
  assertions: readonly [Assertion, ...Assertion[]],
  disputes: readonly TouchingDivergence[],
): Cell {
  for (const { divergence, sideOf } of disputes) {
    const taken = assertions.map((one) => ({ one, side: sideOf(one) })).find(({ side }) => side >= 0);
    if (!taken) continue;
    const rest = assertions.filter((one) => one !== taken.one);
    return { kind: "side", divergence, side: taken.side, assertions: [taken.one, ...rest] };
  }
  const isSourced = ({ origin }: Assertion): boolean => claim.origins[origin]?.kind !== "own-voice";
  return { kind: assertions.some(isSourced) ? "sourced" : "own", assertions };
}

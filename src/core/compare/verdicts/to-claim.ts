import type { Claim, Divergence } from "../../model/dossier.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { Material } from "../material.ts";
import { claimOrigins, claimPaths } from "../origins/claim-origins.ts";
import { groupOrigins } from "../origins/independence.ts";
import { outletName } from "../outlet.ts";
import { collisionsIn } from "./collisions.ts";
import { judge } from "./judge.ts";

/** A claim with its origins, the ways from them, its verdict and the reason for it. */
export function toClaim(aligned: AlignedClaim, material: Material, divergences: readonly Divergence[]): Claim {
  const { id, gist, likeness, assertions } = aligned;
  const found = claimOrigins(assertions, material);
  const paths = claimPaths(assertions, found, material);
  const origins = [...new Map(found.map(({ found: one }) => [one.key, one])).values()];
  const groups = groupOrigins(origins);
  const outlets = [...new Map(assertions.map((one) => [one.outlet, outletName(one.article)])).values()];
  const places = new Map(origins.map(({ key }, at) => [key, at]));
  return {
    id,
    gist,
    likeness,
    ...judge({ outlets, origins, groups, likeness, collisions: collisionsIn(aligned, divergences) }),
    origins: origins.map(({ origin }) => origin),
    groups,
    assertions: assertions.map(({ assertion: { article, span, statement } }, at) => ({
      article,
      span,
      statement,
      origin: places.get(found[at]!.found.key)!,
      path: paths[at]!,
    })),
  };
}

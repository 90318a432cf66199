import type { Claim, Divergence } from "../../model/dossier.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { Material } from "../material.ts";
import { claimOrigins } from "../origins/claim-origins.ts";
import { outletName } from "../outlet.ts";
import { collisionsIn } from "./collisions.ts";
import { judge } from "./judge.ts";

/** A claim with its origins, its verdict and the reason for it. */
export function toClaim(aligned: AlignedClaim, material: Material, divergences: readonly Divergence[]): Claim {
  const { id, gist, assertions } = aligned;
  const found = claimOrigins(assertions, material);
  const origins = [...new Map(found.map((one) => [one.key, one])).values()];
  const outlets = [...new Map(assertions.map((one) => [one.outlet, outletName(one.article)])).values()];
  const places = new Map(origins.map(({ key }, at) => [key, at]));
  return {
    id,
    gist,
    ...judge({ outlets, origins, collisions: collisionsIn(aligned, divergences) }),
    origins: origins.map(({ origin }) => origin),
    assertions: assertions.map(({ assertion: { article, span, statement } }, at) => ({
      article,
      span,
      statement,
      origin: places.get(found[at]!.key)!,
    })),
  };
}

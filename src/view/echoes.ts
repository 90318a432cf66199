import type { Claim, Dossier } from "../core/model/dossier.ts";
import type { Evidence } from "../core/model/span.ts";
import { originName } from "./origin-name.ts";
import { spread } from "./spread.ts";

/** Somebody on whose word alone several outlets tell something. */
export interface Echo {
  readonly origin: string;
  /** Actor id, where it is one actor. */
  readonly actor: string | null;
  readonly claims: readonly Claim[];
  /** All places of these claims. */
  readonly evidence: readonly Evidence[];
}

/** Who is echoed, with most claims first; an outlet whose words others copy is one of them. */
export function echoesOf({ claims }: Pick<Dossier, "claims">): Echo[] {
  const echoed = claims.filter(({ verdict }) => verdict === "echoed");
  const byOrigin = Map.groupBy(echoed, (claim) => restsOn(claim).name);
  return [...byOrigin]
    .map(([origin, group]) => ({
      origin,
      actor: restsOn(group[0]!).actor,
      claims: group,
      evidence: group.flatMap(({ assertions }) => assertions),
    }))
    .toSorted((a, b) => b.claims.length - a.claims.length || spread(b.evidence) - spread(a.evidence));
}

/** The group of origins that the verdict counts, which is one. */
function restsOn({ origins, groups }: Claim): { readonly name: string; readonly actor: string | null } {
  const counted = groups.find(({ counts }) => counts)?.origins ?? [0];
  const [first, ...others] = counted.flatMap((at) => origins[at] ?? []);
  return {
    name: [...new Set([first!, ...others].map(originName))].toSorted().join(", "),
    actor: others.length === 0 ? first!.actor : null,
  };
}

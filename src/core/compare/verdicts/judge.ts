import type { Claim, Divergence } from "../../model/dossier.ts";
import type { FoundOrigin, Standing } from "../origins/origin-of.ts";

/** What a verdict is made of. */
export interface Grounds {
  readonly outlets: readonly string[];
  /** The distinct origins. */
  readonly origins: readonly FoundOrigin[];
  readonly collisions: readonly Divergence[];
}

export type Judgement = Pick<Claim, "verdict" | "reason">;

/** The verdict on a claim, and why. */
export function judge(grounds: Grounds): Judgement {
  const { outlets, collisions } = grounds;
  const reason = `${outletText(outlets)}; ${originText(grounds)}`;
  if (collisions.length > 0) return { verdict: "disputed", reason: `${collisionText(collisions)}; ${reason}` };
  if (outlets.length === 1) return { verdict: "single", reason };
  return { verdict: sides(bestOf(grounds.origins)) >= 2 ? "corroborated" : "echoed", reason };
}

const standings: readonly Standing[] = ["source", "relay", "none"];

/** The origins of the best standing: beside a source, own voice and relays may just leave that source out. */
function bestOf(origins: readonly FoundOrigin[]): readonly FoundOrigin[] {
  const best = standings.find((standing) => origins.some((origin) => origin.standing === standing));
  return origins.filter(({ standing }) => standing === best);
}

const sides = (origins: readonly FoundOrigin[]): number => new Set(origins.map(({ side }) => side)).size;

const outletText = (outlets: readonly string[]): string =>
  outlets.length === 1 ? `only ${outlets[0]!}` : `${outlets.length} outlets: ${join(outlets)}`;

function originText({ origins, outlets }: Grounds): string {
  const best = bestOf(origins);
  if (best[0]?.standing === "none") return ownVoiceText(best, outlets.length);
  const rest = origins.filter((origin) => !best.includes(origin));
  const count = best.length === 1 ? "one origin" : `${best.length} origins`;
  const dependent = best.length > 1 && sides(best) === 1 ? ", not independent of each other" : "";
  const others = rest.length > 0 ? `; no source behind ${join(names(rest))}` : "";
  return `${count}: ${join(names(best))}${dependent}${others}`;
}

function ownVoiceText(origins: readonly FoundOrigin[], outlets: number): string {
  if (origins.length > 1) return "own voice, no source named; each tells it in words of its own";
  return outlets > 1
    ? "own voice, no source named; the same words, so copies of one text"
    : "own voice, no source named";
}

const names = (origins: readonly FoundOrigin[]): string[] => origins.map(({ origin }) => origin.name);

const join = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

const collisionText = (collisions: readonly Divergence[]): string =>
  collisions.map(({ kind, values }) => `${kind}: ${values.map(({ normal }) => normal).join(" against ")}`).join("; ");

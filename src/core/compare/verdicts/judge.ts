import type { Claim, Divergence } from "../../model/dossier.ts";
import type { FoundOrigin } from "../origins/origin-of.ts";

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
  return { verdict: isCorroborated(grounds) ? "corroborated" : "echoed", reason };
}

const isNamed = ({ origin, relay }: FoundOrigin): boolean => origin.kind !== "own-voice" && !relay;

const sides = (origins: readonly FoundOrigin[]): number => new Set(origins.map(({ side }) => side)).size;

/** Own voice and nameless relays count only where nobody is named: beside a source they may just leave it out. */
function isCorroborated({ origins }: Grounds): boolean {
  const named = origins.filter(isNamed);
  return sides(named.length > 0 ? named : origins) >= 2;
}

const outletText = (outlets: readonly string[]): string =>
  outlets.length === 1 ? `only ${outlets[0]!}` : `${outlets.length} outlets: ${join(outlets)}`;

function originText({ origins, outlets }: Grounds): string {
  const named = origins.filter(isNamed);
  const nameless = origins.filter((origin) => !isNamed(origin));
  if (named.length === 0) return namelessText(nameless, outlets.length);
  const count = named.length === 1 ? "one origin" : `${named.length} origins`;
  const dependent = named.length > 1 && sides(named) === 1 ? ", which are one side" : "";
  const rest = nameless.length > 0 ? `; no source behind ${join(names(nameless))}` : "";
  return `${count}: ${join(names(named))}${dependent}${rest}`;
}

function namelessText(origins: readonly FoundOrigin[], outlets: number): string {
  if (origins.length > 1) return "no source named; each tells it in words of its own";
  return outlets > 1
    ? "no source named, in the same words: copies of one text"
    : `no source named: ${join(names(origins))}`;
}

const names = (origins: readonly FoundOrigin[]): string[] => origins.map(({ origin }) => origin.name);

const join = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

const collisionText = (collisions: readonly Divergence[]): string =>
  collisions.map(({ kind, values }) => `${kind}: ${values.map(({ normal }) => normal).join(" against ")}`).join("; ");

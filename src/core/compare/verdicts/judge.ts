import { surelyOne } from "../../model/claim.ts";
import type { Claim, Divergence, OriginGroup } from "../../model/dossier.ts";
import type { FoundOrigin } from "../origins/origin-of.ts";

/** What a verdict is made of. */
export interface Grounds {
  readonly outlets: readonly string[];
  /** The distinct origins. */
  readonly origins: readonly FoundOrigin[];
  /** The same in groups that do not depend on each other. */
  readonly groups: readonly OriginGroup[];
  readonly collisions: readonly Divergence[];
  /** How likely it is that the outlets tell the same. */
  readonly likeness: number;
}

export type Judgement = Pick<Claim, "verdict" | "reason">;

/** The verdict on a claim, and why. */
export function judge(grounds: Grounds): Judgement {
  const { outlets, collisions, groups } = grounds;
  const reason = `${outletText(outlets)}; ${originText(grounds)}${doubtText(grounds)}`;
  if (collisions.length > 0) return { verdict: "disputed", reason: `${collisionText(collisions)}; ${reason}` };
  if (outlets.length === 1) return { verdict: "single", reason };
  return { verdict: groups.filter(({ counts }) => counts).length >= 2 ? "corroborated" : "echoed", reason };
}

const outletText = (outlets: readonly string[]): string =>
  outlets.length === 1 ? `only ${outlets[0]!}` : `${outlets.length} outlets: ${join(outlets)}`;

const doubtText = ({ likeness }: Grounds): string =>
  likeness < surelyOne ? `; perhaps not one claim (${Math.round(100 * likeness)} % likely)` : "";

function originText({ origins, outlets, groups }: Grounds): string {
  const counting = groups.filter(({ counts }) => counts);
  const best = counting.flatMap((group) => group.origins.map((at) => origins[at]!));
  if (best[0]?.standing === "none") return ownVoiceText(best, outlets.length);
  const count = best.length === 1 ? "one origin" : `${best.length} origins`;
  const told = counting.length === 1 ? join(names(best)) : join(counting.map((group) => groupNames(group, origins)));
  const alone =
    counting.length === 1 && best.length > 1 ? `, not independent of each other${whyTied(counting[0]!)}` : "";
  const rest = groups.filter(({ counts }) => !counts).flatMap((group) => group.origins.map((at) => origins[at]!));
  const others = rest.length > 0 ? `; no source behind ${join(names(rest))}` : "";
  return `${count}: ${told}${alone}${others}`;
}

/** The origins of one group of several: [Ada Quill with Chancery]. */
const groupNames = (group: OriginGroup, origins: readonly FoundOrigin[]): string =>
  names(group.origins.map((at) => origins[at]!)).join(" with ");

const whyTied = ({ tie }: OriginGroup): string => (tie === "may-be-one" ? ": nameless, they may be one" : "");

function ownVoiceText(origins: readonly FoundOrigin[], outlets: number): string {
  if (origins.length > 1) return "own voice, no source named; each tells it in words of its own";
  return outlets > 1
    ? "own voice, no source named; the same words, so copies of one text"
    : "own voice, no source named";
}

const names = (origins: readonly FoundOrigin[]): string[] =>
  origins.map(({ origin, nameless }) => (nameless ? `anonymous: ${origin.name}` : origin.name));

const join = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

const collisionText = (collisions: readonly Divergence[]): string =>
  collisions.map(({ kind, values }) => `${kind}: ${values.map(({ normal }) => normal).join(" against ")}`).join("; ");

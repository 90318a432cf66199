import type { Claim, Divergence } from "../../model/dossier.ts";
import type { FoundOrigin } from "../origins/claim-origins.ts";

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
  if (collisions.length > 0) return { verdict: "disputed", reason: `${collisionReason(collisions)}; ${told(grounds)}` };
  if (outlets.length === 1) return { verdict: "single", reason: told(grounds) };
  return { verdict: isCorroborated(grounds) ? "corroborated" : "echoed", reason: told(grounds) };
}

const attributed = ({ origins }: Grounds): FoundOrigin[] => origins.filter(({ origin }) => origin.kind !== "own-voice");
const ownVoice = ({ origins }: Grounds): FoundOrigin[] => origins.filter(({ origin }) => origin.kind === "own-voice");
const sides = (origins: readonly FoundOrigin[]): string[] => [...new Set(origins.map(({ side }) => side))];

/** Own voice counts only where nobody is named at all: beside a named source it may just leave that source out. */
function isCorroborated(grounds: Grounds): boolean {
  const named = attributed(grounds);
  return sides(named.length > 0 ? named : ownVoice(grounds)).length >= 2;
}

function told(grounds: Grounds): string {
  const { outlets } = grounds;
  const outletText = outlets.length === 1 ? `only ${outlets[0]!}` : `${outlets.length} outlets (${join(outlets)})`;
  return `${outletText}; ${originText(grounds)}`;
}

function originText(grounds: Grounds): string {
  const named = attributed(grounds);
  const own = ownVoice(grounds);
  if (named.length === 0) return ownText(own, grounds.outlets.length);
  const count = named.length === 1 ? "one origin" : `${named.length} origins`;
  const dependent = named.length > 1 && sides(named).length === 1 ? ", all of one side" : "";
  const rest = own.length > 0 ? `; ${join(names(own))} names no source and adds none` : "";
  return `${count}: ${join(names(named))}${dependent}${rest}`;
}

function ownText(own: readonly FoundOrigin[], outlets: number): string {
  if (outlets > 1 && own.length === 1) return `in the same words and without a source: copies of one text`;
  return own.length > 1
    ? "each in its own voice and its own words, without a source"
    : "in its own voice, without a source";
}

const names = (origins: readonly FoundOrigin[]): string[] => origins.map(({ origin }) => origin.name);

const join = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

const collisionReason = (collisions: readonly Divergence[]): string =>
  collisions
    .map(({ kind, values }) => `${kind} differs: ${values.map(({ normal }) => normal).join(" against ")}`)
    .join("; ");

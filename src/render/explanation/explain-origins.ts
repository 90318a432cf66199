import type { Claim, OriginGroup, PathStep } from "../../core/model/dossier.ts";
import type { ExplainedOrigins } from "./explanation.ts";

const ties: Record<NonNullable<OriginGroup["tie"]>, string> = {
  "one-side": "one side, so they count once",
  "may-be-one": "nameless, and nothing tells them apart, so they count once",
  relays: "they may repeat each other, so they count once",
  "no-source": "no source named where others name one, so they do not count",
};

/** The origins of a claim, those that depend on each other together, each with the ways from it to the outlets. */
export function explainOrigins({ origins, groups, assertions }: Claim): ExplainedOrigins[] {
  return groups.map(({ origins: members, tie, counts }) => ({
    names: members.map((at) => nameOf(origins[at]!)),
    counts,
    tie: tie === null ? null : ties[tie],
    paths: [
      ...new Set(assertions.filter(({ origin }) => members.includes(origin)).map(({ path }) => pathInWords(path))),
    ].filter((path) => path !== ""),
  }));
}

const nameOf = ({ kind, name }: Claim["origins"][number]): string => (kind === "unnamed" ? `anonymous: ${name}` : name);

/** [Kari Lund → through Truth Social → Gull Agency → Harbour Post]. */
export const pathInWords = (path: readonly PathStep[]): string => path.map(stepInWords).join(" → ");

function stepInWords({ role, name }: PathStep): string {
  if (role === "channel") return `through ${name}`;
  if (role === "copy") return `the same words in ${name}`;
  return role === "document" ? `in ${name}` : name;
}

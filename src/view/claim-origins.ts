import type { Claim } from "../core/model/dossier.ts";
import { surelyOne } from "../core/model/surely-one.ts";

/** Whether the articles of a claim surely tell one thing; else it is called one with a question mark. */
export const isSure = ({ likeness }: Pick<Claim, "likeness">): boolean => likeness >= surelyOne;

/** Who the information comes from, in a few words; `readout explain` has the whole reason. */
export function originsText({ origins }: Pick<Claim, "origins">): string {
  const sources = origins
    .filter(({ kind }) => kind !== "own-voice")
    .map(({ name }) => name.replace(/ \(in [^)]*\)$/, ""));
  if (sources.length === 0) return "own voice, no source named";
  return `from ${sources.join(", ")}${origins.length > sources.length ? "; also own voice" : ""}`;
}

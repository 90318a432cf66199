import type { Claim } from "../../core/model/dossier.ts";

export type Verdict = Claim["verdict"];

/** Those first that an editor has to look at. */
export const verdicts = ["disputed", "corroborated", "echoed", "single"] as const satisfies readonly Verdict[];

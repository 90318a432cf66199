import type { Divergence } from "../../model/dossier.ts";

/** Divergences that make a claim disputed. A quotation worded differently, or a plan since carried out, does not. */
export const colliding: ReadonlySet<Divergence["kind"]> = new Set(["quantity", "time", "mode", "speaker", "polarity"]);

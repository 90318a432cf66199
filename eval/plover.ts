import { macroF1 } from "./scores.ts";

/**
 * The roots of PLV, which joins the CONCEDE and RETREAT of PLOVER as YIELD and has that in the second class:
 * 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
 */
const quads: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
/** Quad class of a root; null for what is none. */
export const quadOf = (root: string): number | null => quads[root] ?? null;

/** What a pair's event was marked as, and the root it was given; null where none was. */
export type TypedRoot = { readonly root: string; readonly quad: number; readonly predicted: string | null };

/** Macro F1 over roots, and over the quad classes that follow from them. */
export function scoreRoots(typed: readonly TypedRoot[]) {
  return {
    root: macroF1(typed.map(({ root, predicted }) => ({ gold: root, predicted }))),
    quad: macroF1(
      typed.map(({ quad, predicted }) => {
        const found = predicted === null ? null : quadOf(predicted);
        return { gold: String(quad), predicted: found === null ? null : String(found) };
      }),
    ),
  };
}

import { rootOf } from "../src/core/extract/events/typing/roots.ts";

/**
 * PLOVER event types as the roots of PLV, which joins CONCEDE and RETREAT as YIELD, and the quad class of each root:
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
/** Quad class of an event type; null for a type that is not PLOVER's. */
export const quadOf = (type: string): number | null => quads[rootOf(type)] ?? null;

import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Draft, Finder, Refiner } from "../draft.ts";
import { findAccordingTo } from "./according-to.ts";
import { findColons } from "./colon.ts";
import { findImpersonal } from "./impersonal.ts";
import { findLedQuotations } from "./led-quotations.ts";
import { dropInsideQuotation, dropOwnMind } from "./nested.ts";
import { findQuotedActs } from "./quoted-acts.ts";
import { findQuotedAs } from "./quoted-as.ts";
import { continueQuotations, dropLedDoubles, dropSameCue, separate } from "./refine.ts";
import { findVerbCues } from "./verb-cues.ts";

/** Manners of attribution; where two read the same cue, the earlier one wins. */
const finders: readonly Finder[] = [
  findQuotedAs,
  findImpersonal,
  findVerbCues,
  findAccordingTo,
  findColons,
  findLedQuotations,
  findQuotedActs,
];
const refiners: readonly Refiner[] = [
  dropSameCue,
  separate,
  dropLedDoubles,
  dropInsideQuotation,
  dropOwnMind,
  continueQuotations,
];

/** What the rules find, without a model. */
export function findByRules(text: ParsedText): readonly Draft[] {
  const found = finders.flatMap((find) => find(text));
  return refiners.reduce<readonly Draft[]>((list, refine) => refine(list, text), found);
}

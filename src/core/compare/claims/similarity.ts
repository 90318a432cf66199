import { signNames, type Sign, type Signs } from "./signs.ts";
import learned from "./weights.json" with { type: "json" };

/**
 * What each sign counts, in log-odds: a logistic regression over pairs of assertions of 42 invented stories (`corpus/claims`)
 * and 4 marked ones, printed by `npm run train -- claims`.
 */
const weights: Readonly<Record<Sign | "bias", number>> = learned;

/** How likely it is that two assertions are one claim, as log-odds: 0 is as likely as not. */
export const similarity = (signs: Signs): number =>
  signNames.reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.bias);

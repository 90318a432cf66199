import type { Step } from "../../model/time-meaning.ts";

/** Words that pick one beside the time told before: [the previous Friday], [that Friday], [the following spring]. */
export const beside: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["that", 0],
  ["same", 0],
  ["following", 1],
]);

import { lexicon } from "./lexicon.ts";

const meanings = new Map(lexicon.standings.flatMap(({ means, words }) => words.map((word) => [word, means] as const)));

/** Whether a word beside an office tells of its holder: [former] [acting] [deputy]. */
export const isStanding = (word: string): boolean => meanings.has(word);

/** An office without what is joined to it: [minister] of [ex-minister], [president] of [president-elect]. */
export function withoutStanding(word: string): string {
  if (!word.includes("-")) return word;
  const parts = word.split("-");
  if (isStanding(parts[0]!)) parts.shift();
  if (parts.length > 1 && isStanding(parts.at(-1)!)) parts.pop();
  return parts.join("-");
}

const partsOf = (role: string): string[] =>
  role
    .toLowerCase()
    .split(" ")
    .flatMap((word) => (meanings.has(word) ? word : word.split("-")));

/** Whether who has a role has it now: not [former minister], [President-elect]. */
export const isHeld = (role: string): boolean => !partsOf(role).some((part) => meanings.get(part) === "not-held");

/** Whether a role is below the office in it: [deputy minister]. */
export const isBelow = (role: string): boolean => partsOf(role).some((part) => meanings.get(part) === "below");

import { lexicon } from "../../lexicon/lexicon.ts";
import type { EventStatus } from "../../model/event.ts";
import type { Token } from "../../text/tagged-text.ts";

type Governor = (typeof lexicon.governors)[number];
export type Governed = Governor["governs"][number];

const byLemma: ReadonlyMap<string, Governor> = new Map(lexicon.governors.map((governor) => [governor.lemma, governor]));

/** The status that a word gives to an infinitive, a clause or a noun that it governs; null where it gives none. */
export function governedStatus(
  word: Pick<Token, "lower" | "lemma"> | undefined,
  governed: Governed,
): EventStatus | null {
  if (!word) return null;
  const governor = [byLemma.get(word.lower), byLemma.get(word.lemma)].find((one) => one?.governs.includes(governed));
  return governor?.status ?? null;
}

/** [hold], [launch], [issue]: a verb that adds only its subject to the event noun behind it. */
export const isLight = (lemma: string): boolean => byLemma.get(lemma)?.light === true;

const cues: ReadonlySet<string> = new Set(lexicon.cues.map(({ verb }) => verb));

/** [say], [announce]: a verb that attributes what stands beside it. */
export const isCue = (lemma: string): boolean => cues.has(lemma);

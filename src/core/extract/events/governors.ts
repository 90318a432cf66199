import { lexicon } from "../../lexicon/lexicon.ts";
import type { Announcement, EventStatus } from "../../model/event.ts";
import type { Token } from "../../text/tagged-text.ts";

type Governor = (typeof lexicon.governors)[number];
export type Governed = Governor["governs"][number];

const byLemma: ReadonlyMap<string, Governor> = new Map(lexicon.governors.map((governor) => [governor.lemma, governor]));

/** The status that a word gives to an infinitive, a clause or a noun that it governs; null where it gives none. */
export const governedStatus = (
  word: Pick<Token, "lower" | "lemma"> | undefined,
  governed: Governed,
): EventStatus | null => governing(word, governed)?.status ?? null;

/** What a word says of a coming event that it governs, beside its status: [expected], [postponed]. */
export const announcedBy = (
  word: Pick<Token, "lower" | "lemma"> | undefined,
  governed: Governed,
): Announcement | null => governing(word, governed)?.announces ?? null;

function governing(word: Pick<Token, "lower" | "lemma"> | undefined, governed: Governed): Governor | undefined {
  return word && [byLemma.get(word.lower), byLemma.get(word.lemma)].find((one) => one?.governs.includes(governed));
}

/** A verb with its particle as one word: [called off], else the verb alone. */
export function withParticle(tokens: readonly Token[], verb: number): Pick<Token, "lower" | "lemma"> | undefined {
  const word = tokens[verb];
  const phrase = `${word?.lemma} ${tokens[verb + 1]?.lower}`;
  return byLemma.has(phrase) ? { lower: phrase, lemma: phrase } : word;
}

/** [hold], [launch], [issue]: a verb that adds only its subject to the event noun behind it. */
export const isLight = (lemma: string): boolean => byLemma.get(lemma)?.light === true;

const cues: ReadonlySet<string> = new Set(lexicon.cues.map(({ verb }) => verb));

/** [say], [announce]: a verb that attributes what stands beside it. */
export const isCue = (lemma: string): boolean => cues.has(lemma);

import { lexicon } from "../../lexicon/lexicon.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Announcement } from "../../model/event.ts";

const announcers: ReadonlyMap<string, Announcement> = new Map(
  lexicon.governors.flatMap(({ lemma, announces }) =>
    announces && tells(lemma, announces) ? [[lemma, announces] as const] : [],
  ),
);

/** What is off or later must have been put off: [was postponed], not [called on him to delay it]. */
function tells(lemma: string, announces: Announcement): boolean {
  return (announces !== "postponed" && announces !== "cancelled") || /ed(?: off)?$/.test(lemma);
}

/** Forms of verbs for what comes by itself: [expires], [will lapse]; the noun [end] is none. */
const fallingDue: ReadonlySet<string> = new Set(wordsSaying("time-directions", "falling-due"));
const refusing = new Set(["decline", "declined", "declines", "refused", "rejected", "rejects", "refuses"]);

/**
 * What words in lower case say of a coming thing that is no event: [is expected], [is due], [expires], [was called
 * off]; null where they say no more than that it is to come, as where an invitation was declined.
 */
export function announcedIn(words: readonly string[]): Announcement | null {
  for (const [at, word] of words.entries()) {
    const announced = announcers.get(`${word} ${words[at + 1]}`) ?? announcers.get(word);
    if (announced) return announced === "invited" && words.some((other) => refusing.has(other)) ? null : announced;
    if (fallingDue.has(word)) return "due";
  }
  return null;
}

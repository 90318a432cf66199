import { lexicon } from "../../lexicon/lexicon.ts";
import type { Announcement } from "../../model/event.ts";
import { stem } from "../../text/stem.ts";

const announcers: ReadonlyMap<string, Announcement> = new Map(
  lexicon.governors.flatMap(({ lemma, announces }) => (announces ? [[lemma, announces] as const] : [])),
);

/** Stems of verbs for what comes by itself: [expires], [lapses]. */
const fallingDue: ReadonlySet<string> = new Set(
  lexicon.events.filter(({ bare }) => bare).flatMap(({ verbs }) => verbs.map(({ verb }) => stem(verb))),
);

/** What words in lower case say of a coming thing that is no event: [is expected], [is due], [expires]; null where they say no more than that it is to come. */
export function announcedIn(words: readonly string[]): Announcement | null {
  for (const word of words) {
    const announced = announcers.get(word);
    if (announced) return announced;
    if (fallingDue.has(stem(word))) return "due";
  }
  return null;
}

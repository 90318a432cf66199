import { lexicon } from "../../../lexicon/lexicon.ts";
import { quadOf } from "../../../lexicon/plover.ts";
import { wordsSaying } from "../../../lexicon/words-saying.ts";
import { stem } from "../../../text/stem.ts";

const wordsFor = (says: Parameters<typeof wordsSaying<"time-directions">>[1]) => wordsSaying("time-directions", says);

const aheadStatuses = new Set(["planned", "conditional", "demanded"]);

/** Lemmas whose infinitive lies ahead: [accepted to attend], [plans to visit], [an order to leave]. */
export const aheadLemmas: ReadonlySet<string> = new Set([
  ...lexicon.governors.filter(({ status }) => aheadStatuses.has(status)).map(({ lemma }) => lemma),
  ...wordsFor("infinitive-ahead"),
]);

/** Verbs that say when a thing will be, in any tense: [was scheduled for Thursday], [planned a rally on Saturday]. */
export const schedulingLemmas: ReadonlySet<string> = new Set(wordsFor("scheduling"));

/** Verbs that move an end ahead with [until] or [to]: [extended its offer until 20 November]. */
export const movingLemmas: ReadonlySet<string> = new Set(wordsFor("moving"));

/** Words before a time that look ahead at it: [the planned November trip], [scheduled for Thursday], [due in April]. */
export const aheadWords: ReadonlySet<string> = new Set(wordsFor("before-coming"));

/** Nouns for what is mostly spoken of before it happens: [his April trip], [the November election]. */
export const aheadNouns: ReadonlySet<string> = new Set(wordsFor("coming-noun"));

/** Nouns for what can be spoken of before as well as after: [Thursday's meeting]. */
export const openNouns: ReadonlySet<string> = new Set([
  ...lexicon.events.filter(({ contact }) => contact).flatMap(({ nouns }) => nouns),
  ...wordsFor("open-noun"),
]);

/** Nouns for what is spoken of only once it has happened: [Monday's ruling]. */
export const doneNouns: ReadonlySet<string> = new Set([
  ...lexicon.events.filter(({ type }) => quadOf(type) === "material-conflict").flatMap(({ nouns }) => nouns),
  ...wordsFor("done-noun"),
]);

/** Verbs that make their infinitive as real as themselves: [managed to meet], [began to withdraw]. */
export const factualLemmas: ReadonlySet<string> = new Set(wordsFor("infinitive-real"));

/** Verbs of what is arranged or comes by itself: [sanctions taking effect on Monday]; some with a word or two behind them. */
export const comingVerbs: ReadonlySet<string> = new Set(wordsFor("coming-verb"));

/** Verbs whose gerund tells what was done, and those whose gerund tells what may be: [regrets signing], [considers signing]. */
export const gerundsPast: ReadonlySet<string> = new Set(wordsFor("gerund-past"));
export const gerundsAhead: ReadonlySet<string> = new Set(wordsFor("gerund-ahead"));

/** Stems of words before a time, with a preposition between, that look back or ahead: [memories of April], [tickets for Friday]. */
export const leads: ReadonlyMap<string, "past" | "future"> = new Map([
  ...wordsFor("lead-past").map((word) => [stem(word), "past"] as const),
  ...wordsFor("lead-ahead").map((word) => [stem(word), "future"] as const),
]);

/** Words that tell that a plan came to nothing: [was due on Friday but has not been seen]. */
export const thwarting: ReadonlySet<string> = new Set(wordsFor("thwarting"));

/** Words before a time that something is compared with: [higher than in August]. */
export const comparing: ReadonlySet<string> = new Set(wordsFor("comparing"));

/** Verbs for what is not to be, or later: [cancelled his visit in May]. */
export const callingOff: ReadonlySet<string> = new Set(wordsFor("calling-off"));

/** Verbs for talk of a matter: [discussed his trip to Norway in April]. */
export const discussing: ReadonlySet<string> = new Set(wordsFor("discussing"));

/** Verbs that fix a day, which is their object: [set April 17 as the date]. */
export const namingVerbs: ReadonlySet<string> = new Set(wordsFor("naming"));

const attitudes = new Set(["demand", "pledge", "believe"]);

/** Verbs whose simple present reports what was said: [says on Wednesday]; not [wants a text by Friday]. */
export const reportLemmas: ReadonlySet<string> = new Set(
  lexicon.cues
    .filter((cue) => !attitudes.has(cue.class) && (cue.takes.includes("clause") || cue.takes.includes("quote")))
    .map(({ verb }) => verb)
    .filter((verb) => !comingVerbs.has(verb)),
);

/** Verbs whose past is their plain form: [they put forward a map] may be either. */
export const plainPasts: ReadonlySet<string> = new Set(wordsFor("plain-past"));

/** Prepositions that tell the side of a time: [since Monday], [ahead of the April visit], [as soon as April]. */
export const sides: readonly { words: readonly string[]; side: "past" | "future"; near: boolean }[] = [
  { words: ["since"], side: "past", near: true },
  { words: ["ahead", "of"], side: "future", near: false },
  { words: ["as", "soon", "as"], side: "future", near: true },
  { words: ["no", "later", "than"], side: "future", near: true },
];

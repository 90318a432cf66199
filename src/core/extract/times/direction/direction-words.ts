import { lexicon } from "../../../lexicon/lexicon.ts";

const aheadStatuses = new Set(["planned", "conditional", "demanded"]);

/** Lemmas whose infinitive lies ahead: [accepted to attend], [plans to visit], [an order to leave]. */
export const aheadLemmas: ReadonlySet<string> = new Set([
  ...lexicon.governors.filter(({ status }) => aheadStatuses.has(status)).map(({ lemma }) => lemma),
  ..."decide decision deal agreement goal deadline ready likely seek need choose threaten swear commit wish suppose mean".split(
    " ",
  ),
  ..."order tell force summon allow permit require direct instruct warn advise recommend encourage subpoena bid".split(
    " ",
  ),
]);

/** Verbs that say when a thing will be, in any tense: [was scheduled for Thursday], [planned a rally on Saturday]. */
export const schedulingLemmas: ReadonlySet<string> = new Set(
  "schedule reschedule expect plan slate await anticipate".split(" "),
);

/** Verbs that move an end ahead with [until] or [to]: [extended its offer until 20 November]. */
export const movingLemmas: ReadonlySet<string> = new Set(
  "extend postpone delay adjourn push defer prolong suspend give have".split(" "),
);

/** Words before a time that look ahead at it: [the planned November trip], [scheduled for Thursday], [due in April]. */
export const aheadWords: ReadonlySet<string> = new Set(
  "planned scheduled rescheduled expected upcoming forthcoming coming slated due payable possibly".split(" "),
);

/** Nouns for what is mostly spoken of before it happens: [his April trip], [the November election]. */
export const aheadNouns: ReadonlySet<string> = new Set(
  "trip visit summit election vote poll deadline referendum inauguration ballot".split(" "),
);

/** Nouns for what can be spoken of before as well as after: [Thursday's meeting]. */
export const openNouns: ReadonlySet<string> = new Set([
  ...lexicon.events.filter(({ contact }) => contact).flatMap(({ nouns }) => nouns),
  ..."talk meeting session hearing conference ceremony rally debate launch match game congress speech address".split(
    " ",
  ),
]);

/** Nouns for what is spoken of only once it has happened: [Monday's ruling]. */
export const doneNouns: ReadonlySet<string> = new Set(
  "ruling decision verdict attack bombing killing shooting slaying raid crash coup loss defeat victory announcement declaration statement remark comment".split(
    " ",
  ),
);

/** Verbs that make their infinitive as real as themselves: [managed to meet], [began to withdraw]. */
export const factualLemmas: ReadonlySet<string> = new Set(
  "seem appear begin start manage continue use go come help have happen get fail".split(" "),
);

/** Verbs whose simple present reports what was said: [says on Wednesday]. */
export const reportLemmas: ReadonlySet<string> = new Set(lexicon.cues.map(({ verb }) => verb));

/** Prepositions that tell the side of a time: [since Monday], [ahead of the April visit], [as soon as April]. */
export const sides: readonly { words: readonly string[]; side: "past" | "future"; near: boolean }[] = [
  { words: ["since"], side: "past", near: true },
  { words: ["as", "of"], side: "past", near: true },
  { words: ["ahead", "of"], side: "future", near: false },
  { words: ["as", "soon", "as"], side: "future", near: true },
  { words: ["as", "early", "as"], side: "future", near: true },
  { words: ["no", "later", "than"], side: "future", near: true },
];

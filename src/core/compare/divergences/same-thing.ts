import type { Span } from "../../model/span.ts";
import { stem } from "../../text/stem.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { printedWords } from "../printed-words.ts";

/** How much two assertions must have in common beside the words that differ, before these are taken for two accounts of one thing. */
export interface Likeness {
  /** Words and actors, counted once each. */
  readonly shared: number;
  /** Of what the shorter one consists of. */
  readonly share: number;
}

/** One assertion, with the words in question. */
export interface Told {
  readonly one: StoryAssertion;
  readonly span: Span;
}

/** What an assertion consists of beside the words in question: stems of its content words, names among them. */
function rest({ one, span }: Told): Set<string> {
  const asked = new Set(printedWords(wordsAt(one, span)).flatMap((word) => [word, stem(word)]));
  return new Set(one.assertion.terms.filter((term) => !asked.has(term) && /\p{L}/u.test(term)));
}

/** How alike two assertions are beside the words in question. */
export function likeness(a: Told, b: Told): Likeness {
  const [left, right] = [rest(a), rest(b)];
  const shared = left.intersection(right).size;
  return { shared, share: shared / Math.max(1, Math.min(left.size, right.size)) };
}

/** Whether both tell of one event of the story. */
export const shareEvent = (a: Told, b: Told): boolean => a.one.events.some((event) => b.one.events.includes(event));

/** Whether one names an event of the story that the other one's events exclude: then they are two occasions. */
const apart = (a: Told, b: Told): boolean => a.one.events.length > 0 && b.one.events.length > 0 && !shareEvent(a, b);

/** Words that two assertions must have in common, and the share of the shorter one that these must be. */
const fewestShared = 2;
const leastShare = 0.25;
/** The share where the words in question speak for it, too. */
const leastBeside = 0.12;

/**
 * Whether two assertions of one claim are about the same thing apart from the words in question;
 * `inside` is how many words the two have in common in these, beside what they differ in,
 * or by what else they speak for it.
 */
export function tellsTheSame(a: Told, b: Told, inside = 0): boolean {
  if (apart(a, b)) return false;
  const { shared, share } = likeness(a, b);
  return shared > 0 && shared + inside >= fewestShared && share >= (inside > 0 ? leastBeside : leastShare);
}

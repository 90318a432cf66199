import { channelNouns } from "../../lexicon/channels.ts";
import { institutions } from "../../lexicon/institutions.ts";
import { names } from "../../lexicon/names.ts";
import type { Match } from "../../lexicon/phrase-table.ts";
import { unnamedAt } from "../../lexicon/unnamed.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import type { Tables } from "../../lexicon/tables.ts";

type UnnamedKind = Tables["unnamed"][number]["kind"];

/** What the words for a source without a name of its own are about. */
export interface Description {
  /** `document`: [the lawsuit]; `body`: [intelligence agencies]; `media`: [state television]; `people`: [two officials]. */
  readonly sort: "document" | "body" | "media" | "people";
  /** Of people what they are, of media and reports that they are; null where the lexicon has no noun for it. */
  readonly kind: UnnamedKind | null;
  /** What a document is, by kind where documents of several names are one: [suit], [complaint]. */
  readonly document: string | null;
  /** Whether they tell which one: [the suit], [Norland state media], and not [a report], [media reports]. */
  readonly known: boolean;
}

const sayingSet = (says: Parameters<typeof wordsSaying<"origin-words">>[1]): ReadonlySet<string> =>
  new Set(wordsSaying("origin-words", says));

const determiners = sayingSet("determiner");
const definite = sayingSet("definite");
const somebody = sayingSet("somebody");
const tallies = sayingSet("tally");

/** Where the first noun of a description ends: [a spokesman] for the union, [people] familiar with it. */
const ending = /^(?:of|by|from|for|at|in|on|with|who|which|that|familiar|close|briefed|including|about|inside|near)$/;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
}

/** What a description is about. */
export function describeSource(words: string): Description {
  const all = wordsIn(words);
  const stop = all.findIndex(({ lower }, at) => at > 0 && ending.test(lower));
  const head = stop < 0 ? all : all.slice(0, stop);
  const { sort, kind } = sortOf(head);
  const known = definite.has(all[0]?.lower ?? "") || all.some((word, at) => isCapital(word, at) || hasName(all, at));
  const document = sort === "document" ? documentOf(head) : null;
  return { sort, kind, document, known: sort !== "people" && known };
}

/** The head of a description is its last noun: what ends with it tells what the whole is, the longest name first. */
function sortOf(head: readonly Word[]): Pick<Description, "sort" | "kind"> {
  const last = head.at(-1);
  if (last === undefined) return { sort: "people", kind: null };
  if (somebody.has(last.lower)) return { sort: "people", kind: "sources" };
  if (tallies.has(last.lower)) return { sort: "document", kind: null };
  const kind = endingIn(head, unnamedAt)?.kind ?? null;
  if (kind === "media") return { sort: "media", kind };
  const body = endingIn(head, (words, at, end) => institutions.at(words, at, end));
  if (body) return { sort: body.kind === "media" ? "media" : "body", kind: null };
  if (kind !== null && kind !== "reports") return { sort: "people", kind };
  const isDocument = kind !== null || endingIn(head, (words, at, end) => channelNouns.at(words, at, end)) !== null;
  return { sort: isDocument && last.text === last.lower ? "document" : "people", kind };
}

/** What a table has for the longest words that end with the head. */
function endingIn<Value>(
  head: readonly Word[],
  find: (words: readonly Word[], at: number, last: number) => Match<Value> | null,
): Value | null {
  for (let at = 0; at < head.length; at++) {
    const match = find(head, at, head.length);
    if (match && at + match.length === head.length) return match.value;
  }
  return null;
}

/** [the suit], [the 60-page complaint]: what is filed with one court goes by many names. */
function documentOf(head: readonly Word[]): string {
  const noun = channelNouns.at(head, head.length - 1, head.length);
  return noun?.value.kind === "court-filing" ? noun.value.kind : head.at(-1)!.lemma;
}

/** [Norland state media], [a Sundline count]: also where the name opens a sentence. */
const hasName = (words: readonly Word[], at: number): boolean => names.at(words, at, words.length) !== null;

const isCapital = ({ text, lower }: Word, at: number): boolean =>
  /^\p{Lu}/u.test(text) && !determiners.has(lower) && at > 0;

const wordsIn = (words: string): Word[] =>
  (words.match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*\.?/gu) ?? []).map((text) => {
    const lower = text.toLowerCase();
    return { text, lower, lemma: lower.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "") };
  });

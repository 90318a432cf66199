import type { Token } from "./tagged-text.ts";
import type { VerbGroup } from "./parsed-text.ts";

/** A group before its clause tells a finite past form from a participle ([accepted], [hosted]). */
export type DraftGroup = { -readonly [Key in keyof VerbGroup]: VerbGroup[Key] } & { pastForm: boolean };

const modals = new Set(["would", "could", "should", "might", "may", "can", "must", "ought", "'d"]);
const futures = new Set(["will", "shall", "'ll", "wo", "sha"]);
const negations = new Set(["not", "n't", "never", "cannot"]);
const pastAuxiliaries = new Set(["was", "were", "had", "did"]);

const isVerbal = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";
const isFiller = (token: Token): boolean => token.pos === "ADV" || negations.has(token.lower);

/** Next index after `at` that is neither an adverb nor a negation, at most three on. */
function afterFillers(tokens: readonly Token[], at: number, last: number): number {
  let next = at;
  while (next < last && next - at < 3 && isFiller(tokens[next]!)) next++;
  return next;
}

/** Reads the verb group that starts at `at`, or null: [had not yet accepted], [to visit], [is being held]. */
export function readVerbGroup(tokens: readonly Token[], at: number, last: number): DraftGroup | null {
  const infinitive = tokens[at]!.lower === "to" && isVerbal(tokens[afterFillers(tokens, at + 1, last)]);
  if (!infinitive && !isVerbal(tokens[at])) return null;
  let head = infinitive ? afterFillers(tokens, at + 1, last) : at;
  while (tokens[head]!.pos === "AUX" || isHave(tokens[head]!)) {
    const next = afterFillers(tokens, head + 1, last);
    if (next >= last || !isVerbal(tokens[next]) || tokens[next]!.lower === "to") break;
    if (tokens[head]!.pos === "VERB" && !looksPast(tokens[next]!)) break;
    head = next;
  }
  return describe(tokens.slice(at, head + 1), at, head, infinitive);
}

const isHave = (token: Token): boolean => token.lemma === "have" && token.pos === "VERB";

/** Whether a word has the shape of a past form or past participle; the tagger has no lemma for [co-chaired]. */
const looksPast = ({ lemma, lower }: Token): boolean =>
  (lemma !== american(lower) || /-\p{L}+ed$/u.test(lower)) && !lower.endsWith("ing") && !lower.endsWith("s");

/** The tagger's lemmas have American spelling. */
const american = (word: string): string =>
  word
    .replace(/is(e[ds]?)$/, "iz$1")
    .replace(/ys(e[ds]?)$/, "yz$1")
    .replace(/our$/, "or");

function describe(words: readonly Token[], first: number, head: number, infinitive: boolean): DraftGroup {
  const verb = words.at(-1)!;
  const auxiliaries = words.slice(0, -1);
  const has = (lemma: string) => auxiliaries.some((word) => word.lemma === lemma && word.pos !== "ADV");
  const modal = auxiliaries.find((word) => modals.has(word.lower))?.lower ?? null;
  const gerund = verb.lower.endsWith("ing") && auxiliaries.every((word) => isFiller(word));
  return {
    first,
    last: head + 1,
    head,
    lemma: verb.lemma,
    form: infinitive ? "infinitive" : gerund ? "gerund" : "finite",
    tense: tenseOf(words),
    modal,
    perfect: has("have"),
    passive: has("be") && !verb.lower.endsWith("ing") && verb.pos === "VERB",
    negated: words.some((word) => negations.has(word.lower)),
    pastForm: verb.pos === "VERB" && auxiliaries.every((word) => isFiller(word)) && looksPast(verb),
  };
}

function tenseOf(words: readonly Token[]): VerbGroup["tense"] {
  if (words.some((word) => futures.has(word.lower))) return "future";
  const finite = words.find((word) => !isFiller(word)) ?? words.at(-1)!;
  if (finite.pos === "AUX" || isHave(finite)) return pastAuxiliaries.has(finite.lower) ? "past" : "present";
  return looksPast(finite) ? "past" : "present";
}
